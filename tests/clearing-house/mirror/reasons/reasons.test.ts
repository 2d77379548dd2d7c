import { LANGUAGES } from '../../../../src/clearing-house/messages/language';
import type { ReasonsRequest } from '../../../../src/clearing-house/mirror/reasons/reason';
import { possibleReasons } from '../../../../src/clearing-house/mirror/reasons/reasons';
import { reasonSentence } from '../../../../src/clearing-house/mirror/reasons/sentence';
import type { Side, SideMetadata } from '../../../../src/clearing-house/mirror/reasons/side';
import { SOURCE_TYPES } from '../../../../src/clearing-house/mirror/reasons/side';
import { sideMetadata } from '../../../../src/clearing-house/mirror/reasons/side-metadata';
import { undercountOf, undercountRating } from '../../../../src/clearing-house/mirror/reasons/undercount-ratings';
import { metadataQuestions } from '../../../../src/clearing-house/metadata/fields';

type SideChanges = Partial<Omit<Side, 'metadata'>> & { metadata?: Partial<SideMetadata> };

const side = (country: string, direction: Side['direction'], { metadata, ...more }: SideChanges = {}): Side => ({
  country,
  direction,
  statuses: [],
  confidential: false,
  ...more,
  metadata: { covers: {}, breakInSeries: false, provisional: false, ...metadata },
});

/** Emigration from Georgia to Armenia, of which nothing is rated, unless a test says otherwise. */
function ask(
  [own, partner]: readonly [number | undefined, number | undefined],
  { ours, theirs, ...more }: { ours?: SideChanges; theirs?: SideChanges } & Partial<ReasonsRequest> = {},
) {
  return possibleReasons({
    year: 2024,
    partnerYear: 2024,
    counts: { own, partner },
    own: side('GE', 'emigration', ours),
    partner: side('AM', 'immigration', theirs),
    floor: 50,
    coefficients: 'imem',
    ...more,
  });
}

const kinds = (reasons: ReturnType<typeof ask>) => reasons.map(({ evidence }) => evidence.kind);

test('Bulgaria and Germany: the rules on the stay explain part of the gap, missed departures come first', () => {
  const reasons = possibleReasons({
    year: 2024,
    partnerYear: 2024,
    counts: { own: 2_191, partner: 22_785 },
    own: side('BG', 'emigration', { metadata: { stay: 12 } }),
    partner: side('DE', 'immigration', { metadata: { stay: 1.25 } }),
    floor: 50,
    coefficients: 'imem',
  });
  expect(reasons.map(({ code }) => code)).toEqual(['DEREG', 'DUR', 'DEREG']);
  expect(kinds(reasons)).toEqual(['undercount', 'duration', 'no-duty']);
  const coefficient = 0.53 + (1.25 / 3) * 0.1;
  const evidence = reasons[1]!.evidence as Extract<(typeof reasons)[number]['evidence'], { kind: 'duration' }>;
  expect(evidence.predicted).toBeCloseTo(coefficient, 12);
  expect(evidence.share).toBeCloseTo(Math.log(coefficient) / Math.log(2_191 / 22_785), 12);
  expect(reasonSentence(reasons[1]!, 'en')).toBe(
    'Minimum stay: 12 months here, 1.25 months there. By these rules alone your figure would be 0.57 times the partner’s; it is 0.10 times. That explains 24% of the gap.',
  );
});

test('a longer stay on the side that counts more speaks against the gap, and comes behind', () => {
  const reasons = ask([5_000, 2_000], {
    ours: { metadata: { stay: 12 } },
    theirs: { metadata: { stay: 3, source: 'census' } },
  });
  expect(reasons.find(({ code }) => code === 'DUR')).toMatchObject({ lowers: 'own', fits: false });
  expect(
    reasonSentence(
      reasons.find(({ code }) => code === 'DUR')!,
      'en',
    ),
  ).toMatch(/hide part of it/);
  const equal = { ours: { metadata: { stay: 'permanent' as const } }, theirs: { metadata: { stay: 60 } } };
  expect(kinds(ask([5_000, 2_000], equal))).not.toContain('duration');
});

test('stays that explain all of a gap come before everything else about it', () => {
  const reasons = ask([630, 1_000], {
    ours: { metadata: { stay: 12, covers: { citizens: 'no' } } },
    theirs: { metadata: { stay: 3, covers: { citizens: 'yes' } } },
  });
  expect(reasons[0]).toMatchObject({ code: 'DUR', evidence: { share: 1 } });
  expect(reasons[1]).toMatchObject({ code: 'NAT', evidence: { side: 'own', covered: 'no' } });
});

test('what makes the comparison doubtful comes first', () => {
  expect(ask([5_000, 2_000], { partnerYear: 2012 })[0]).toMatchObject({
    code: 'PER',
    evidence: { kind: 'other-year', year: 2024, partnerYear: 2012 },
  });
  expect(kinds(ask([5_000, 5_000]))[0]).toBe('copied');
  expect(ask([100, 130])[0]).toMatchObject({ code: 'SMALL', evidence: { kind: 'chance', difference: 30, chance: 45 } });
  expect(ask([10, 40])[0]).toMatchObject({ code: 'SMALL', evidence: { kind: 'below-floor' } });
  expect(ask([5_000, undefined], { theirs: { omittedBelow: 50 } })[0]).toMatchObject({
    code: 'SMALL',
    evidence: { kind: 'omitted', side: 'partner', below: 50 },
  });
  expect(ask([5_000, undefined], { theirs: { statuses: ['Q'] } })[0]).toMatchObject({
    evidence: { kind: 'confidential', side: 'partner' },
  });
});

test('groups that one side leaves out lower its figure; groups that both leave out say nothing', () => {
  const reasons = ask([1_000, 5_000], {
    ours: { metadata: { covers: { citizens: 'no', students: 'in-part', asylum: 'no' } } },
    theirs: { metadata: { covers: { citizens: 'yes', students: 'yes', asylum: 'no', irregular: 'no' } } },
  });
  const found = reasons.filter(({ evidence }) => evidence.kind === 'coverage');
  expect(found.map(({ code, lowers, fits }) => [code, lowers, fits])).toEqual([
    ['NAT', 'own', true],
    ['STU', 'own', true],
    ['IRR', 'partner', false],
  ]);
});

test('sources, samples, breaks, status and territory are told with their side', () => {
  const reasons = ask([1_000, 5_000], {
    ours: {
      statuses: ['B', 'P'],
      unknownShare: 0.1,
      metadata: { source: 'survey', stayKind: 'actual', territory: 'Abkhazia' },
    },
    theirs: { statuses: ['U', 'D'], metadata: { source: 'border cards', stayKind: 'intended' } },
  });
  expect(new Set(kinds(reasons))).toEqual(
    new Set([
      'source',
      'sample',
      'break',
      'provisional',
      'unreliable',
      'definition',
      'territory',
      'unknown-country',
      'stay-kind',
      'departures',
    ]),
  );
  for (let at = 1; at < reasons.length; at++)
    expect(reasons[at]!.strength).toBeLessThanOrEqual(reasons[at - 1]!.strength);
});

test('with nothing known, what is said is that departures are harder to count, if they are the lower figure', () => {
  expect(ask([1_000, 5_000])).toMatchObject([{ code: 'DEREG', evidence: { kind: 'departures' }, fits: true }]);
  expect(ask([5_000, 1_000])).toMatchObject([{ code: 'DEREG', fits: false }]);
  expect(kinds(ask([5_000, 1_000], { own: side('FI', 'emigration') }))).toEqual(['corrections']);
});

test('undercount is rated by QuantMig from 2009 on, by IMEM before and where QuantMig has no class', () => {
  expect(undercountOf('ES', 'emigration', 2005)).toBe('high');
  expect(undercountOf('ES', 'emigration', 2015)).toBe('low');
  expect(undercountOf('CZ', 'immigration', 2024)).toBe('high');
  expect(undercountOf('IT', 'emigration', 2024)).toBe('high');
  expect(undercountOf('KG', 'emigration', 2024)).toBeUndefined();
  expect(undercountRating('FR')).toMatchObject({ mustRegister: false, mustDeregister: false, corrects: undefined });
});

test('answers of the metadata are understood in any language', () => {
  const answers = new Map([
    ['SOURCE', 'Регистр населения'],
    ['DURATION', '9'],
    ['STAY', 'prévu'],
    ['CITIZENS', 'yes'],
    ['FOREIGNERS', 'частично'],
    ['STUDENTS', 'perhaps'],
    ['BREAK', 'oui'],
    ['STATE', 'final'],
    ['TERRITORY', 'Transnistria'],
  ]);
  expect(sideMetadata(answers, 12)).toEqual({
    source: 'population register',
    stay: 9,
    stayKind: 'intended',
    covers: { citizens: 'yes', foreigners: 'in-part' },
    breakInSeries: true,
    provisional: false,
    territory: 'Transnistria',
  });
  expect(sideMetadata(new Map(), 'permanent')).toEqual({
    stay: 'permanent',
    covers: {},
    breakInSeries: false,
    provisional: false,
  });
  expect(metadataQuestions.SOURCE.answer).toMatchObject({ options: { en: [...SOURCE_TYPES] } });
});

test.each(LANGUAGES)('every reason is a whole sentence in %s', (language) => {
  const all = [
    ...ask([1_000, 5_000], {
      ours: {
        statuses: ['B', 'P', 'Q'],
        unknownShare: 0.1,
        metadata: { source: 'survey', stay: 12, stayKind: 'actual', territory: 'X' },
      },
      theirs: {
        statuses: ['U', 'D'],
        metadata: {
          source: 'border cards',
          stay: 'permanent',
          stayKind: 'both',
          covers: { irregular: 'no', citizens: 'in-part' },
        },
      },
    }),
    ...ask([1_000, undefined], {
      theirs: { omittedBelow: 50, metadata: { stay: 3 } },
      ours: { metadata: { stay: 12 } },
    }),
    ...ask([1_000, 1_000]),
    ...ask([1_000, 1_020]),
    ...ask([10, 20]),
    ...ask([10, 200], { partnerYear: 2012 }),
    ...ask([1_000, 9_000], { own: side('FI', 'emigration'), partner: side('FR', 'immigration') }),
    ...ask([1_000, 9_000], { own: side('RO', 'emigration') }),
  ];
  expect(new Set(kinds(all)).size).toBe(21);
  for (const reason of all) {
    const sentence = reasonSentence(reason, language);
    expect(sentence).toMatch(/^\p{Lu}.*\.$/su);
    expect(sentence).not.toMatch(/undefined|NaN|[{}]/);
  }
});

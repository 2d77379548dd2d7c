import fc from 'fast-check';
import { DEFAULT_COMPARISON, type ComparisonSettings } from '../../../../src/clearing-house/mirror/measures/settings';
import { chooseSource, type SourcedFigure } from '../../../../src/clearing-house/mirror/ranking/choose-source';
import { usualRatios } from '../../../../src/clearing-house/mirror/ranking/expected';
import { judge } from '../../../../src/clearing-house/mirror/ranking/judge';
import { nearestYear } from '../../../../src/clearing-house/mirror/ranking/nearest-year';
import { rankDiscrepancies } from '../../../../src/clearing-house/mirror/ranking/rank';
import { summariseFlows } from '../../../../src/clearing-house/mirror/ranking/summary';
import { flow } from './flows';

const settings = (more: Partial<ComparisonSettings> = {}) => ({ ...DEFAULT_COMPARISON, ...more });
const kindOf = (...[each, more]: [Parameters<typeof judge>[0], Partial<ComparisonSettings>?]) =>
  judge(each, settings(more)).kind;

describe('a flow', () => {
  test.each([
    [0, 0, 'agrees'],
    [0, 49, 'too-small'],
    [0, 50, 'discrepancy'],
    [110_000, 100_000, 'agrees'],
    [110_001, 100_000, 'discrepancy'],
    [100, 130, 'agrees'],
    [64_325, 64_325, 'copied'],
    [60, 60, 'agrees'],
  ] as const)('of %d beside %d: %s', (own, partner, kind) => {
    expect(kindOf(flow(own, partner))).toBe(kind);
    expect(kindOf(flow(partner, own))).toBe(kind);
  });

  test('goes by the tolerance, the floor and the measure that the user sets', () => {
    expect(kindOf(flow(12_000, 10_000), { tolerance: 0.25 })).toBe('agrees');
    expect(kindOf(flow(3_000, 4_000), { floor: 5_000 })).toBe('too-small');
    const wide = flow(10_000, 11_050);
    expect(kindOf(wide, { measure: 'ratio' })).toBe('discrepancy');
    expect(kindOf(wide, { measure: 'relative-difference' })).toBe('agrees');
    expect(kindOf(wide, { measure: 'vmp', vmpDenominator: 'own' })).toBe('discrepancy');
    expect(kindOf(wide, { measure: 'vmp', vmpDenominator: 'partner' })).toBe('agrees');
  });

  test('adjusted for the minimum stay agrees where the definitions explain the gap; unknown stays leave the ratio', () => {
    const adjusted = { measure: 'adjusted-ratio' as const };
    expect(kindOf(flow(5_300, 10_000, { stays: { own: 12, partner: 0 } }), adjusted)).toBe('agrees');
    expect(judge(flow(5_300, 10_000), settings(adjusted))).toMatchObject({ kind: 'discrepancy', by: 'ratio' });
  });

  test('that misses a count, or has one of another year, is not compared', () => {
    expect(judge(flow(500, undefined), settings())).toEqual({ kind: 'not-compared', because: 'partner-missing' });
    expect(judge(flow(undefined, 500), settings())).toEqual({ kind: 'not-compared', because: 'own-missing' });
    expect(judge(flow(500, undefined, { partnerReports: false }), settings())).toMatchObject({ because: 'no-mirror' });
    expect(judge(flow(500, 5_000, { partnerYear: 2012 }), settings())).toMatchObject({ because: 'other-year' });
  });

  test('that misses a record in a table declared complete counts it as 0', () => {
    const complete = { own: true, partner: true };
    expect(kindOf(flow(500, undefined, { complete }))).toBe('discrepancy');
    expect(kindOf(flow(undefined, 500, { complete }))).toBe('discrepancy');
    expect(kindOf(flow(undefined, undefined, { complete }))).toBe('not-compared');
    expect(kindOf(flow(500, undefined, { complete, partnerReports: false }))).toBe('not-compared');
  });

  test('that is only bounded disagrees only above the bound', () => {
    const relation = 'soft-bound' as const;
    expect(kindOf(flow(500, 5_000, { relation }))).toBe('agrees');
    expect(kindOf(flow(5_000, 5_000, { relation }))).toBe('agrees');
    expect(kindOf(flow(5_000, 500, { relation }))).toBe('discrepancy');
  });
});

describe('the list', () => {
  const flows = [
    flow(60_000, 50_000, { country: 'AT' }),
    flow(300, 60, { country: 'FI' }),
    flow(100, 100, { country: 'SE' }),
    flow(2_191, 22_785, { country: 'DE' }),
  ];

  test('is ranked by what each contributes to the gap', () => {
    const ranked = rankDiscrepancies(flows, settings());
    expect(ranked.map(({ flow: { country } }) => country)).toEqual(['DE', 'AT', 'FI']);
    expect(ranked[0]).toMatchObject({ difference: -20_594, score: 20_594 });
    expect(ranked.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  test('can be ranked after Hidiroglou and Berthelot', () => {
    const ranked = rankDiscrepancies(flows, settings({ ranking: 'hidiroglou-berthelot' }));
    expect(ranked.map(({ flow: { country } }) => country)).toEqual(['DE', 'FI', 'AT']);
  });

  test('by what is unexpected, a lasting difference comes behind an error', () => {
    const years = [2019, 2020, 2021, 2022, 2023, 2024];
    const lasting = years.map((year) => flow(10_000 + year, 30_000 + 3 * year, { year, country: 'DE' }));
    const error = years.map((year) => flow(year === 2022 ? 20_000 : 2_000, 2_050, { year, country: 'FR' }));
    const ranked = rankDiscrepancies([...lasting, ...error], settings({ ranking: 'unexpected' }));
    expect(ranked[0]!.flow).toMatchObject({ country: 'FR', year: 2022 });
    expect(rankDiscrepancies([...lasting, ...error], settings())[0]!.flow.country).toBe('DE');
  });

  test('holds each discrepancy once, with shares that sum to one, however it is ranked', () => {
    const figure = fc.option(fc.oneof(fc.nat(300), fc.nat(100_000)), { nil: undefined });
    const flowsOf = fc.array(
      fc
        .record({ own: figure, partner: figure, year: fc.integer({ min: 2018, max: 2024 }) })
        .map((each) => flow(each.own, each.partner, { year: each.year })),
      { maxLength: 40 },
    );
    const ranking = fc.constantFrom('gap' as const, 'unexpected' as const, 'hidiroglou-berthelot' as const);
    fc.assert(
      fc.property(flowsOf, ranking, (all, by) => {
        const ranked = rankDiscrepancies(all, settings({ ranking: by }));
        const { discrepancies, compared, agreeing, ...others } = summariseFlows(all, settings());
        expect(new Set(ranked.map((each) => each.flow)).size).toBe(discrepancies);
        expect(agreeing + discrepancies).toBe(compared);
        if (ranked.length > 0) expect(ranked.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
        for (let at = 1; at < ranked.length; at++) {
          expect(ranked[at]!.score).toBeLessThanOrEqual(ranked[at - 1]!.score);
        }
        const { tooSmall, copied, otherYear, noMirror, partnerMissing, ownMissing } = others;
        const bothMissing = all.filter(({ counts }) => counts.own === undefined && counts.partner === undefined).length;
        expect(compared + tooSmall + copied + otherYear + noMirror + partnerMissing + ownMissing + bothMissing).toBe(
          all.length,
        );
      }),
    );
  });
});

test('what is usual for a pair is what its other years say, else what the partners of the year say', () => {
  const years = [2020, 2021, 2022, 2023].map((year) => flow(year === 2023 ? 900 : 200, 100, { year }));
  expect(usualRatios(years)[3]).toBeCloseTo(2, 12);
  const single = [
    flow(300, 100, { country: 'AT' }),
    flow(500, 100, { country: 'BE' }),
    flow(900, 100, { country: 'BG' }),
  ];
  expect(usualRatios(single)[0]).toBeCloseTo(5, 12);
  expect(usualRatios([flow(0, 5), flow(undefined, 5, { year: 2020 })])).toEqual([1, 1]);
});

test('the summary says how much agrees and how few make up four fifths of the gap', () => {
  const flows = [
    flow(700, 693),
    flow(2_191, 22_785),
    flow(800, 0),
    flow(20, 3),
    flow(64_325, 64_325),
    flow(5, undefined),
    flow(5, undefined, { partnerReports: false }),
    flow(undefined, 9_000),
    flow(5, 900, { partnerYear: 2012 }),
  ];
  expect(summariseFlows(flows, settings())).toEqual({
    compared: 3,
    agreeing: 1,
    discrepancies: 2,
    tooSmall: 1,
    copied: 1,
    otherYear: 1,
    noMirror: 1,
    partnerMissing: 1,
    ownMissing: 1,
    gap: 21_394,
    leading: 1,
    leadingShare: 20_594 / 21_394,
    asymmetry: (7 + 20_594 + 800) / (696.5 + 12_488 + 400),
  });
  expect(summariseFlows([], settings())).toMatchObject({ compared: 0, gap: 0, leadingShare: 0, asymmetry: 0 });
});

describe('of several sources', () => {
  const figure = (source: string, more: Partial<SourcedFigure> = {}): SourcedFigure => ({
    source,
    provider: 'other',
    vintage: '2026',
    value: 5,
    ...more,
  });
  const submission = figure('submission', { provider: 'submission' });
  const eurostat = figure('migr_imm5prv', { provider: 'eurostat' });
  const oecd = figure('oecd', { provider: 'oecd' });

  test('the submission comes before Eurostat, and Eurostat before OECD; a missing figure comes last', () => {
    expect(chooseSource([oecd, eurostat, submission])).toBe(submission);
    expect(chooseSource([oecd, eurostat, { ...submission, value: undefined }])).toBe(eurostat);
    expect(chooseSource([])).toBeUndefined();
  });

  test('what the user chose comes first, and of one provider what was read last', () => {
    expect(chooseSource([submission, oecd], 'oecd')).toBe(oecd);
    expect(chooseSource([submission, oecd], 'gone')).toBe(submission);
    const later = { ...eurostat, vintage: '2026-07' };
    expect(chooseSource([eurostat, later])).toBe(later);
  });
});

test('the nearest year stands in, the later of two, none from far away', () => {
  expect(nearestYear([2010, 2012], 2013)).toBe(2012);
  expect(nearestYear([2012, 2014], 2013)).toBe(2014);
  expect(nearestYear([2013], 2013)).toBe(2013);
  expect(nearestYear([2007], 2013)).toBeUndefined();
  expect(nearestYear([], 2013)).toBeUndefined();
});

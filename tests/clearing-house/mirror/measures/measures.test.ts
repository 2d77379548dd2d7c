import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { adjustedPair, measureAdjustedRatio } from '../../../../src/clearing-house/mirror/measures/adjusted-ratio';
import { measures } from '../../../../src/clearing-house/mirror/measures/catalogue';
import { measureDifference } from '../../../../src/clearing-house/mirror/measures/difference';
import { HB_DEFAULTS, hidiroglouBerthelot } from '../../../../src/clearing-house/mirror/measures/hidiroglou-berthelot';
import { measureRatio } from '../../../../src/clearing-house/mirror/measures/ratio';
import {
  measureRelativeDifference,
  overallAsymmetry,
  relativeDifference,
} from '../../../../src/clearing-house/mirror/measures/relative-difference';
import {
  comparisonSettingsSchema,
  DEFAULT_COMPARISON,
  readComparisonSettings,
} from '../../../../src/clearing-house/mirror/measures/settings';
import {
  COEFFICIENT_SETS,
  stayCoefficient,
  stayCoefficients,
} from '../../../../src/clearing-house/mirror/measures/stay-coefficients';
import { measureVmp, vmp, vmpMeasure, type VmpContext } from '../../../../src/clearing-house/mirror/measures/vmp';

const counts = (own: number | undefined, partner: number | undefined) => ({ own, partner });
const count = fc.nat(1_000_000);

test.each([measureDifference, measureRatio, measureRelativeDifference])(
  'a missing count is not measured',
  (measure) => {
    expect(measure(counts(undefined, 5))).toEqual({ notMeasured: 'own-missing' });
    expect(measure(counts(5, undefined))).toEqual({ notMeasured: 'partner-missing' });
    expect(measure(counts(undefined, undefined))).toEqual({ notMeasured: 'both-missing' });
  },
);

test.each([
  [0, 0, 0, 1, 0],
  [0, 7, -7, Infinity, -2],
  [7, 0, 7, Infinity, 2],
  [2_191, 22_785, -20_594, 22_785 / 2_191, -20_594 / 12_488],
])('%d beside %d: difference %d, ratio %d, relative difference %d', (own, partner, difference, ratio, relative) => {
  expect(measureDifference(counts(own, partner))).toEqual({ value: difference });
  expect(measureRatio(counts(own, partner))).toEqual({ value: ratio });
  expect(measureRelativeDifference(counts(own, partner))).toEqual({ value: relative });
});

test('the relative difference turns round with the sides and stays within its bounds', () => {
  fc.assert(
    fc.property(count, count, (own, partner) => {
      const value = relativeDifference({ own, partner });
      expect(Math.abs(value)).toBeLessThanOrEqual(2);
      expect(relativeDifference({ own: partner, partner: own })).toBeCloseTo(-value, 12);
    }),
  );
});

test('the asymmetry of many flows weighs them by their size', () => {
  expect(overallAsymmetry([])).toBe(0);
  expect(overallAsymmetry([{ own: 0, partner: 0 }])).toBe(0);
  expect(
    overallAsymmetry([
      { own: 100, partner: 200 },
      { own: 300, partner: 100 },
    ]),
  ).toBeCloseTo(300 / 350, 12);
});

describe('VMP', () => {
  const context: VmpContext = {
    denominator: 'partner',
    partnerReports: true,
    partnerComplete: true,
    ownComplete: true,
  };

  test('gives the figures of the worked example, divided by the mirror', () => {
    expect(vmp({ own: 230, partner: 200 }, 'partner')).toBeCloseTo(0.15, 12);
    expect(vmp({ own: 150, partner: 157 }, 'partner')).toBeCloseTo(-0.0446, 4);
    expect(vmp({ own: 230, partner: 200 }, 'own')).toBeCloseTo(30 / 230, 12);
  });

  test('case 1: without any mirror data there is no check', () => {
    expect(measureVmp(counts(5, undefined), { ...context, partnerReports: false })).toEqual({
      notMeasured: 'no-mirror',
    });
  });

  test('case 2: a record missing in a complete table of the partner is 0', () => {
    expect(measureVmp(counts(5, undefined), context)).toEqual({ value: Infinity });
    expect(measureVmp(counts(5, undefined), { ...context, denominator: 'own' })).toEqual({ value: 1 });
    expect(measureVmp(counts(5, undefined), { ...context, partnerComplete: false })).toEqual({
      notMeasured: 'partner-missing',
    });
  });

  test('case 3: an own record missing in a complete table is 0', () => {
    expect(measureVmp(counts(undefined, 5), context)).toEqual({ value: -1 });
    expect(measureVmp(counts(undefined, 5), { ...context, denominator: 'own' })).toEqual({ value: -Infinity });
    expect(measureVmp(counts(undefined, 5), { ...context, ownComplete: false })).toEqual({
      notMeasured: 'own-missing',
    });
    expect(measureVmp(counts(undefined, undefined), context)).toEqual({ notMeasured: 'both-missing' });
  });

  test('both 0 agree, and every value is within the bounds told', () => {
    expect(vmp({ own: 0, partner: 0 }, 'own')).toBe(0);
    fc.assert(
      fc.property(count, count, fc.constantFrom('own' as const, 'partner' as const), (own, partner, denominator) => {
        const [low, high] = vmpMeasure(denominator).bounds;
        const value = vmp({ own, partner }, denominator);
        expect(value).toBeGreaterThanOrEqual(low);
        expect(value).toBeLessThanOrEqual(high);
      }),
    );
  });
});

describe('the minimum stay', () => {
  test.each([
    ['imem', 0, 0.53],
    ['imem', 1.5, 0.58],
    ['imem', 9, 0.865],
    ['expert', 6, 0.81],
    ['poisson', 12, 1],
    ['mixture', 'permanent', 1.8],
    ['imem', 36, 1.63],
    ['imem', 120, 2.26],
  ] as const)('%s, %s months: %d', (set, stay, coefficient) => {
    expect(stayCoefficient(stay, set)).toBeCloseTo(coefficient, 12);
  });

  test('the longer the stay, the more has to be added, in every set', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 80, noNaN: true }), fc.double({ min: 0, max: 80, noNaN: true }), (a, b) => {
        for (const set of COEFFICIENT_SETS) {
          const [less, more] = [stayCoefficient(Math.min(a, b), set), stayCoefficient(Math.max(a, b), set)];
          expect(less).toBeLessThanOrEqual(more + 1e-12);
        }
      }),
    );
  });

  test('the adjusted ratio compares what either side would have counted from 12 months on', () => {
    const stays = { own: 12, partner: 0 };
    expect(adjustedPair({ own: 530, partner: 1000 }, stays, 'imem')).toEqual({ own: 530, partner: 530 });
    expect(measureAdjustedRatio(counts(530, 1000), stays, 'imem')).toEqual({ value: 1 });
    expect(measureAdjustedRatio(counts(0, 0), stays, 'imem')).toEqual({ value: 1 });
    expect(measureAdjustedRatio(counts(0, 9), stays, 'imem')).toEqual({ value: 0 });
    expect(measureAdjustedRatio(counts(9, 0), stays, 'imem')).toEqual({ value: Infinity });
    expect(measureAdjustedRatio(counts(9, undefined), stays, 'imem')).toEqual({ notMeasured: 'partner-missing' });
    expect(measureAdjustedRatio(counts(9, 9), { own: 12, partner: undefined }, 'imem')).toEqual({
      notMeasured: 'stay-not-known',
    });
  });
});

describe('Hidiroglou–Berthelot', () => {
  const pairs = [counts(100, 100), counts(220, 200), counts(90, 100), counts(1000, 100), counts(100, 1000)];

  test('gives the scores of the published formula', () => {
    const { median, scores } = hidiroglouBerthelot([...pairs, counts(0, 5), counts(5, undefined)]);
    expect(median).toBe(1);
    const expected = [0, 0.1 * Math.sqrt(220), (1 - 1 / 0.9) * 10, 9 * Math.sqrt(1000), -9 * Math.sqrt(1000)];
    expected.forEach((score, index) => expect(scores[index]).toBeCloseTo(score, 9));
    expect(scores.slice(5)).toEqual([undefined, undefined]);
  });

  test('bounds are C quartile distances from the median score', () => {
    const { bounds } = hidiroglouBerthelot(pairs);
    expect(bounds[0]).toBeCloseTo(4 * (1 - 1 / 0.9) * 10, 9);
    expect(bounds[1]).toBeCloseTo(4 * 0.1 * Math.sqrt(220), 9);
  });

  test('of equal ratios, the larger flow has the higher score; without U, size does not matter', () => {
    const both = [counts(10, 10), counts(20, 20), counts(30, 30), counts(200, 100), counts(20_000, 10_000)];
    const { scores } = hidiroglouBerthelot(both);
    expect(scores[4]! / scores[3]!).toBeCloseTo(10, 9);
    const flat = hidiroglouBerthelot(both, { ...HB_DEFAULTS, U: 0 });
    expect(flat.scores[4]).toBeCloseTo(flat.scores[3]!, 9);
  });

  test('nothing to go by gives no scores', () => {
    expect(hidiroglouBerthelot([counts(0, 3), counts(undefined, 3)])).toEqual({
      median: undefined,
      scores: [undefined, undefined],
      bounds: [0, 0],
    });
  });
});

test('every measure has formula, source and bounds', () => {
  const all = measures(DEFAULT_COMPARISON);
  expect(new Set(all.map(({ id }) => id)).size).toBe(6);
  for (const { formula, source, bounds } of all) {
    expect(formula).toMatch(/O.*P/);
    expect(source.length).toBeGreaterThan(10);
    expect(bounds[0]).toBeLessThan(bounds[1]);
  }
});

test('the page about the comparison has every formula and every coefficient', () => {
  const page = readFileSync('docs/comparison.md', 'utf8');
  for (const denominator of ['own', 'partner'] as const) {
    const all = measures({ ...DEFAULT_COMPARISON, vmpDenominator: denominator });
    for (const { formula } of all) expect(page).toContain(`\`${formula}\``);
  }
  const sets = COEFFICIENT_SETS.map((set) => stayCoefficients[set].points);
  sets[0]!.forEach(([months], row) => {
    const label = { 0: '0 months', 60: 'permanent, 5 years and more' }[months] ?? String(months);
    expect(page).toContain(`| ${label} | ${sets.map((points) => points[row]![1]).join(' | ')} |`);
  });
});

test('settings come back as written; what somebody else wrote is left', () => {
  const settings = { ...DEFAULT_COMPARISON, tolerance: 0.25, measure: 'vmp' as const };
  expect(readComparisonSettings(JSON.stringify(settings))).toEqual(settings);
  for (const text of [undefined, '', '{}', '{"tolerance":-1}', JSON.stringify({ ...settings, floor: 1.5 })]) {
    expect(readComparisonSettings(text)).toEqual(DEFAULT_COMPARISON);
  }
  expect(comparisonSettingsSchema.parse(DEFAULT_COMPARISON)).toEqual(DEFAULT_COMPARISON);
});

import fc from 'fast-check';
import { linearScale, linearTicks } from '../../../src/clearing-house/pictures/axis/linear-scale';
import { logDomain, logScale, logTicks } from '../../../src/clearing-house/pictures/axis/log-scale';
import { ratioDomain, ratioTicks } from '../../../src/clearing-house/pictures/axis/ratio-ticks';
import { numbers } from '../../../src/clearing-house/pictures/numbers';

const labelled = (ticks: readonly { value: number; label: string | undefined }[]) =>
  ticks.filter(({ label }) => label !== undefined).map(({ value }) => value);
const figure = fc.integer({ min: 1, max: 5_000_000 });

test.each([
  [[], [1, 1000]],
  [[0], [1, 1000]],
  [
    [2191, 22785],
    [1000, 50_000],
  ],
  [
    [5, 5],
    [2, 20],
  ],
  [
    [1, 1_000_000],
    [0.5, 2_000_000],
  ],
])('the log domain of %j is %j', (values, expected) => expect(logDomain(values)).toEqual(expected));

test('a log scale is labelled at powers of ten, with 2 and 5 times them where there is room, with fewer where there is none', () => {
  const ticks = (domain: [number, number], length: number) =>
    labelled(logTicks(logScale(domain, 0, length), String, 40));
  expect(ticks([1, 100_000], 300)).toEqual([1, 10, 100, 1000, 10_000, 100_000]);
  expect(ticks([1, 100], 400)).toEqual([1, 2, 5, 10, 20, 50, 100]);
  expect(ticks([1, 1_000_000], 120)).toEqual([1, 100, 10_000, 1_000_000]);
  expect(ticks([2, 20], 30)).toEqual([10]);
});

test('values on a log scale keep their order, lie within it, and equal ratios are equally long', () => {
  fc.assert(
    fc.property(fc.array(figure, { minLength: 2 }), (values) => {
      const domain = logDomain(values);
      const scale = logScale(domain, 10, 310);
      const sorted = [...values].sort((a, b) => a - b);
      const places = sorted.map(scale.at);
      places.forEach((at, index) => {
        expect(at).toBeGreaterThan(10);
        expect(at).toBeLessThan(310);
        if (index > 0 && sorted[index] !== sorted[index - 1]) expect(at).toBeGreaterThan(places[index - 1]!);
      });
      expect(scale.at(200) - scale.at(100)).toBeCloseTo(scale.at(2) - scale.at(1), 6);
    }),
  );
});

test('labels of a log scale never come closer than the gap, and there is one at least', () => {
  fc.assert(
    fc.property(
      fc.array(figure),
      fc.integer({ min: 60, max: 900 }),
      fc.integer({ min: 10, max: 60 }),
      (values, length, gap) => {
        const ticks = logTicks(logScale(logDomain(values), 0, length), String, gap).filter(
          ({ label }) => label !== undefined,
        );
        expect(ticks.length).toBeGreaterThan(0);
        ticks.slice(1).forEach(({ at }, index) => expect(at - ticks[index]!.at).toBeGreaterThanOrEqual(gap - 1e-6));
      },
    ),
  );
});

test('a linear scale is labelled from 0 in whole steps of 1, 2 or 5', () => {
  expect(labelled(linearTicks(linearScale([0, 66_844], 0, 400), String, 60))).toEqual([0, 20_000, 40_000, 60_000]);
  expect(labelled(linearTicks(linearScale([0, 3], 0, 400), String, 20))).toEqual([0, 1, 2, 3]);
});

test('ratios are labelled alike on both sides of 1', () => {
  const values = labelled(ratioTicks(logScale([1 / 12, 12], 0, 300), String, 14));
  expect(values.map((value) => Math.round(value * 1000) / 1000)).toEqual([
    0.1, 0.2, 0.333, 0.5, 0.667, 1, 1.5, 2, 3, 5, 10,
  ]);
  expect(ratioDomain([0.2, Infinity, 0, 3])).toEqual([1 / 5.75, 5.75]);
});

test('numbers are written as the language writes them', () => {
  expect([22_785, 1_200_000].map(numbers('en').short)).toEqual(['22.8K', '1.2M']);
  expect(numbers('en').times(0.1)).toBe('÷10');
  expect(numbers('fr').times(1.25)).toBe('×1,25');
  expect(numbers('ru').list(['А', 'Б', 'В'])).toBe('А, Б и В');
  expect(['×∞', '÷∞']).toEqual([numbers('en').times(Infinity), numbers('en').times(0)]);
});

import fc from 'fast-check';
import { cellsOf, fitting, type Slice } from '../../../../src/service/sources/connectors/slices';

const codes = (prefix: string, most: number) =>
  fc.integer({ min: 1, max: most }).map((length) => Array.from({ length }, (_, index) => `${prefix}${index}`));

const slice: fc.Arbitrary<Slice> = fc
  .record({ year: codes('y', 30), reporter: codes('r', 10), partner: codes('p', 12), sex: codes('s', 3) })
  .map((dimensions) => new Map(Object.entries(dimensions)));

const cells = (part: Slice): string[] =>
  [...part.values()].reduce<string[]>(
    (all, each) => all.flatMap((cell) => each.map((code) => `${cell} ${code}`)),
    [''],
  );

test('parts have every cell of the whole once, and fit if they can', () => {
  fc.assert(
    fc.property(slice, fc.integer({ min: 3, max: 2_000 }), (whole, most) => {
      const parts = fitting(whole, (part) => cellsOf(part) <= most, ['year', 'reporter', 'partner']);
      expect(parts.flatMap(cells).sort()).toEqual(cells(whole).sort());
      for (const part of parts) expect(cellsOf(part)).toBeLessThanOrEqual(most);
    }),
    { numRuns: 40 },
  );
});

test('years are divided first, and stay in a row', () => {
  const whole: Slice = new Map([
    ['year', ['2020', '2021', '2022']],
    ['reporter', ['DE', 'AT']],
  ]);
  const parts = fitting(whole, (part) => cellsOf(part) <= 2, ['year', 'reporter']);
  expect(parts.map((part) => part.get('year'))).toEqual([['2020'], ['2021'], ['2022']]);
  expect(fitting(whole, () => false, ['year']).map(cellsOf)).toEqual([2, 2, 2]);
});

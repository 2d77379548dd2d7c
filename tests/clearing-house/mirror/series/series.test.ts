import fc from 'fast-check';
import { pairSeries, type YearOfPair } from '../../../../src/clearing-house/mirror/series/pair-series';
import { ratioJumps } from '../../../../src/clearing-house/mirror/series/ratio-jumps';
import { revisions, type FetchedFigure } from '../../../../src/clearing-house/mirror/series/revisions';

const point = (
  year: number,
  own: number | undefined,
  partner: number | undefined,
  breaks: Partial<YearOfPair['breaks']> = {},
): YearOfPair => ({ year, counts: { own, partner }, breaks: { own: false, partner: false, ...breaks } });

const jumpsOf = (...years: YearOfPair[]) => ratioJumps(pairSeries(years));
const steady = [2018, 2019, 2020, 2021, 2022].map((year, index) => point(year, 1_000 + 10 * index, 2_000));

describe('the series of a pair', () => {
  test('is in the order of the years, cut at breaks of either side', () => {
    const series = pairSeries([
      point(2022, 50, 100),
      point(2020, 10, 10),
      point(2021, 0, 5, { partner: true }),
      point(2023, undefined, 5, { own: true }),
    ]);
    expect(series.map(({ year, segment }) => [year, segment])).toEqual([
      [2020, 0],
      [2021, 1],
      [2022, 1],
      [2023, 2],
    ]);
    expect(series.map(({ logRatio }) => logRatio)).toEqual([0, undefined, Math.log(0.5), undefined]);
    expect(() => pairSeries([point(2020, 1, 1), point(2020, 1, 1)])).toThrow(/2020.*twice/);
  });

  test('jumps where the ratio leaves what five years were like', () => {
    expect(jumpsOf(...steady)).toEqual([]);
    expect(jumpsOf(...steady, point(2023, 1_200, 2_000))).toEqual([]);
    const [jump, ...others] = jumpsOf(...steady, point(2023, 10_200, 2_000), point(2024, 1_060, 2_000));
    expect(others).toEqual([]); // one wrong year does not make the next one look wrong
    expect(jump).toMatchObject({ year: 2023, ratio: 5.1, by: 'median', atBreak: false });
    expect(jump!.expected).toBeCloseTo(0.51, 12);
  });

  test('with a short history, only twice or half is a jump', () => {
    expect(jumpsOf(point(2022, 1_000, 1_000), point(2023, 1_900, 1_000))).toEqual([]);
    expect(jumpsOf(point(2022, 1_000, 1_000), point(2023, 2_100, 1_000))).toMatchObject([{ year: 2023, by: 'last' }]);
    expect(jumpsOf(point(2022, 1_000, 1_000))).toEqual([]);
  });

  test('after a break the years before do not count; a jump at a break is explained', () => {
    const cut = point(2023, 4_000, 2_000, { own: true });
    expect(jumpsOf(...steady, cut)).toMatchObject([{ year: 2023, atBreak: true }]);
    const after = [2024, 2025, 2026].map((year) => point(year, 4_000, 2_000));
    expect(jumpsOf(...steady, cut, ...after)).toHaveLength(1);
  });

  test('small counts jump by chance, which is no jump', () => {
    const small = [2019, 2020, 2021, 2022].map((year) => point(year, 8, 9));
    expect(jumpsOf(...small, point(2023, 16, 9))).toEqual([]);
  });

  test('does not depend on the size of a side, as long as chance does not matter', () => {
    const counts = fc.array(
      fc.tuple(fc.integer({ min: 100_000, max: 400_000 }), fc.integer({ min: 100_000, max: 400_000 })),
      {
        minLength: 2,
        maxLength: 10,
      },
    );
    fc.assert(
      fc.property(counts, (pairs) => {
        const years = (times: number) =>
          pairs.map(([own, partner], index) => point(2000 + index, own * times, partner));
        expect(jumpsOf(...years(8)).map(({ year }) => year)).toEqual(jumpsOf(...years(1)).map(({ year }) => year));
      }),
    );
  });
});

describe('revisions', () => {
  const figure = (country: string, value: number | undefined, more: Partial<FetchedFigure> = {}): FetchedFigure => ({
    country,
    year: 2012,
    sex: 'T',
    source: 'migr_imm5prv',
    value,
    statuses: [],
    ...more,
  });

  test('tell what is new, changed, withdrawn or of another status, the largest first', () => {
    const before = [
      figure('LT', 901),
      figure('AT', 5),
      figure('FI', 80),
      figure('SE', 7, { statuses: ['P'] }),
      figure('NO', undefined),
    ];
    const after = [
      figure('SE', 7),
      figure('AT', 5),
      figure('LT', 1_869),
      figure('DE', 40),
      figure('FI', undefined),
      figure('NO', 0),
    ];
    expect(revisions(before, after)).toEqual([
      { kind: 'changed', figure: after[2], before: 901, after: 1_869, difference: 968 },
      { kind: 'withdrawn', figure: after[4], before: 80, after: undefined, difference: undefined },
      { kind: 'new', figure: after[3], before: undefined, after: 40, difference: undefined },
      { kind: 'status', figure: after[0], before: 7, after: 7, difference: 0 },
      { kind: 'new', figure: after[5], before: undefined, after: 0, difference: undefined },
    ]);
  });

  test('of the same figures there are none, in whatever order; two figures of a flow are refused', () => {
    const all = [figure('LT', 901, { statuses: ['E', 'P'] }), figure('AT', 5)];
    expect(revisions(all, [figure('AT', 5), figure('LT', 901, { statuses: ['P', 'E'] })])).toEqual([]);
    expect(() => revisions([...all, figure('AT', 6)], all)).toThrow(/AT 2012 T migr_imm5prv/);
  });
});

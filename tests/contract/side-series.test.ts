import * as fc from 'fast-check';
import { sexes } from '../../src/clearing-house/codes/sex';
import type { FigureBlock, FigureCell } from '../../src/contract/figure-series';
import { ownSeries, partnerSeries } from '../../src/contract/side-series';
import { blocksOf, type WrittenSeries } from '../support/figure-blocks';

const YEARS = [2022, 2023, 2024];

const block = (parts: Pick<FigureBlock, 'year' | 'partners' | 'figures'> & Partial<FigureBlock>): FigureBlock => ({
  source: 'a',
  vintage: 1,
  ...parts,
});
const own = (...blocks: FigureBlock[]) =>
  ownSeries({ own: { blocks, definitions: [], metadata: [] }, years: YEARS }).map(({ partner, source, figures }) => [
    partner,
    source,
    figures,
  ]);

test('years are put together to what a source says of a partner', () => {
  const blocks = [
    block({ year: 2023, partners: ['AT', 'DE'], figures: { T: [1, ':'] }, statuses: { AT: { T: 'P' } } }),
    block({ year: 2024, vintage: 2, partners: ['DE'], figures: { T: [3], F: ':' }, copied: { DE: ['T'] } }),
    block({ year: 2024, source: 'b', partners: ['AT'], figures: { T: ':' } }),
  ];
  const nothing = { statuses: {}, copied: [] };
  expect(partnerSeries(blocks, YEARS)).toEqual([
    {
      ...{ partner: 'AT', source: 'a', vintages: [null, 1, null], figures: { T: [null, 1, null] } },
      ...{ statuses: { '2023|T': 'P' }, copied: [] },
    },
    { ...nothing, partner: 'AT', source: 'b', vintages: [null, null, 1], figures: { T: [null, null, ':'] } },
    {
      ...{ partner: 'DE', source: 'a', vintages: [null, 1, 2] },
      figures: { T: [null, ':', 3], F: [null, null, ':'] },
      ...{ statuses: {}, copied: ['2024|T'] },
    },
  ]);
});

test('the own table has no figure of a partner in a year that names others only', () => {
  const named = block({ year: 2023, partners: ['DE'], figures: { T: [5] } });
  expect(own(named, block({ year: 2024, partners: ['AT'], figures: { T: [7], M: [3] } }))).toEqual([
    ['AT', 'a', { T: [null, ':', 7], M: [null, null, 3] }],
    ['DE', 'a', { T: [null, 5, ':'], M: [null, null, ':'] }],
  ]);
  expect(own(named, block({ year: 2024, partners: [], figures: { T: ':' } }))).toEqual([
    ['DE', 'a', { T: [null, 5, ':'] }],
  ]);
  // Another source says nothing of what this one has.
  expect(own(named, block({ year: 2024, source: 'b', partners: [], figures: { T: ':' } }))).toEqual([
    ['DE', 'a', { T: [null, 5, null] }],
  ]);
});

const anyCell: fc.Arbitrary<FigureCell> = fc.oneof(fc.constant(null), fc.constant(':' as const), fc.nat(1_000_000));
const anySeries: fc.Arbitrary<WrittenSeries[]> = fc.uniqueArray(
  fc.record({
    partner: fc.constantFrom('AT', 'BG', 'DE', 'ES'),
    source: fc.constantFrom('a', 'b'),
    vintage: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 }),
    figures: fc.record({
      T: fc.array(anyCell, { minLength: 3, maxLength: 3 }),
      M: fc.array(anyCell, { minLength: 3, maxLength: 3 }),
    }),
  }),
  { selector: ({ partner, source }) => `${partner} ${source}` },
);

test('nothing of what partners report is lost or made up, however it is spread over blocks', () => {
  fc.assert(
    fc.property(anySeries, (written) => {
      const found = new Map(
        partnerSeries(blocksOf(YEARS, written), YEARS).map((series) => [`${series.partner} ${series.source}`, series]),
      );
      for (const { partner, source, vintage, figures } of written) {
        const series = found.get(`${partner} ${source}`);
        for (const [at] of YEARS.entries()) {
          const cells = sexes.map(({ code }) => figures[code]?.[at] ?? null);
          expect(sexes.map(({ code }) => series?.figures[code]?.[at] ?? null)).toEqual(cells);
          const isThere = cells.some((cell) => cell !== null);
          expect(series?.vintages[at] ?? null).toBe(isThere ? (vintage as number[])[at] : null);
        }
      }
      expect(found.size).toBeLessThanOrEqual(written.length);
    }),
  );
});

import fc from 'fast-check';
import type { CheckContext } from '../../../src/clearing-house/checks/context';
import { boundsFor } from '../../../src/clearing-house/checks/time-series';
import type { CellValue } from '../../../src/clearing-house/sheet/sheet-plan';
import { table12 } from '../../../src/clearing-house/tables/definitions/table-1-2';
import type { Sex } from '../../../src/clearing-house/tables/definition';
import { HEAD, templateLayout, type TemplateRequest } from '../../../src/clearing-house/tables/template-layout';
import { editing, foundIn } from '../../support/findings';
import { bulgaria, columnsOf, rowOf, tableCells } from '../../support/table-cells';

const { T, F } = columnsOf(2024);
const stocks: TemplateRequest = { ...bulgaria, definition: table12 };
const set = (parameters: Readonly<Record<string, number>>): CheckContext => ({
  ...editing,
  parameters: new Map(Object.entries(parameters)),
});

describe('C09', () => {
  const shares = (cells: CellValue[][], context = editing) =>
    foundIn('C09', cells, bulgaria, context).map(({ severity, cells: [cell] }) => [severity, cell]);
  const germany = { row: rowOf('DE'), column: F };

  test('few or many women among many people are for information', () => {
    expect(shares(tableCells({ DE: { M: 95, F: 5 }, FR: { M: 50, F: 50 } }))).toEqual([['information', germany]]);
    expect(shares(tableCells({ DE: { M: 5, F: 95 }, FR: { M: 50, F: 50 } }))).toEqual([['information', germany]]);
    expect(shares(tableCells({ DE: { M: 90, F: 10 } }))).toEqual([]);
    expect(shares(tableCells({ DE: { M: 95, F: 4 } }))).toEqual([]);
  });

  test('the total is a sum of what was said; where it was typed it is looked at', () => {
    expect(shares(tableCells({ DE: { M: 950, F: 5 } }))).toEqual([['information', germany]]);
    expect(shares(tableCells({ TOTAL: { T: 1000, M: 990, F: 10 } }))).toEqual([
      ['information', { row: rowOf('TOTAL'), column: F }],
    ]);
  });

  test('the limits can be set', () => {
    const cells = tableCells({ DE: { M: 60, F: 30 } });
    expect(shares(cells, set({ 'C09.minimum': 40, 'C09.from': 50 }))).toEqual([['information', germany]]);
  });
});

describe('C10', () => {
  const unknown = (cells: CellValue[][], request = bulgaria) =>
    foundIn('C10', cells, request).map(({ severity, message: { key }, cells: [cell] }) => [key, severity, cell]);
  const cell = { row: rowOf('UNK'), column: T };

  test('people of unknown partner are few', () => {
    expect(unknown(tableCells({ DE: { T: 95 }, UNK: { T: 5 } }))).toEqual([]);
    expect(unknown(tableCells({ DE: { T: 94 }, UNK: { T: 6 } }))).toEqual([['C10.partner', 'information', cell]]);
    expect(unknown(tableCells({ DE: { T: 80 }, UNK: { T: 20 } }))).toEqual([['C10.partner', 'information', cell]]);
    expect(unknown(tableCells({ DE: { T: 79 }, UNK: { T: 21 } }))).toEqual([['C10.partner', 'warning', cell]]);
  });

  test('people of unknown age are few', () => {
    const request = { ...bulgaria, ages: true };
    const cells = tableCells({ TOTAL: { T: 100 } }, request);
    const column = templateLayout(request).years[0]!.ages.at(-1)!.sexes.T!;
    cells[rowOf('TOTAL', request)]![column] = 30;
    expect(unknown(cells, request)).toEqual([['C10.age', 'warning', { row: rowOf('TOTAL', request), column }]]);
  });
});

test('C11: a former State and countries on its territory', () => {
  const found = (entered: Parameters<typeof tableCells>[0]) => foundIn('C11', tableCells(entered, stocks), stocks);
  expect(found({ '810': { T: 5 }, DE: { T: 5 }, RU: { T: 0 }, UA: { T: ':' } })).toEqual([]);
  expect(found({ '200': { T: 5 }, RU: { T: 5 } })).toEqual([]);
  const [finding, ...others] = found({ '810': { T: 5 }, RU: { T: 5 }, UA: { T: 7 } });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    severity: 'warning',
    message: { values: { countries: 'Russian Federation, Ukraine' } },
  });
  expect(new Set(finding!.cells.map(({ row }) => row))).toEqual(
    new Set(['810', 'RU', 'UA'].map((code) => rowOf(code, stocks))),
  );
});

/** Cells of some years with the figures of some rows, oldest year first; totals are left as they are given. */
function series(
  request: TemplateRequest,
  rows: Readonly<Record<string, readonly CellValue[]>>,
  sex: Sex = 'T',
): CellValue[][] {
  const cells = tableCells({}, request);
  for (const [code, values] of Object.entries(rows)) {
    values.forEach((value, index) => {
      cells[rowOf(code, request)]![columnsOf(request.years[index]!, request)[sex]] = value;
    });
  }
  return cells;
}

describe('C12', () => {
  const codes = ['DE', 'FR', 'IT', 'ES', 'AT'];
  const heading = (year: number, request: TemplateRequest) => ({
    row: HEAD.years,
    column: columnsOf(year, request).T,
  });

  test('as many women as men in every row', () => {
    const entered = Object.fromEntries(codes.map((code, index) => [code, { M: index + 3, F: index + 3 }]));
    const [finding] = foundIn('C12', tableCells(entered));
    expect(finding).toMatchObject({ severity: 'warning', message: { key: 'C12.equal-sexes', values: { count: 5 } } });
    expect(finding!.cells).toEqual([heading(2024, bulgaria)]);
    expect(foundIn('C12', tableCells({ ...entered, AT: { M: 3, F: 4 } }))).toEqual([]);
    expect(foundIn('C12', tableCells({ ...entered, AT: { M: 0, F: 0 } }))).toEqual([]); // four rows with people
  });

  test('a year that is the one before it', () => {
    const request = { ...bulgaria, years: [2022, 2023, 2024] };
    const same = series(request, { DE: [1, 5, 5], FR: [2, 6, 6], IT: [3, 7, 7], ES: ['', '', ''] });
    expect(foundIn('C12', same, request)).toMatchObject([
      { message: { key: 'C12.copied', values: { year: 2024, before: 2023 } }, cells: [heading(2024, request)] },
    ]);
    expect(foundIn('C12', series(request, { DE: [1, 5, 5], FR: [2, 6, 6] }), request)).toEqual([]); // two rows
    const other = series(request, { DE: [1, 5, 5], FR: [2, 6, 6], IT: [3, 7, 7], ES: ['', '', 1] });
    expect(foundIn('C12', other, request)).toEqual([]);
    same[rowOf('DE', request)]![columnsOf(2024, request).M] = 2;
    expect(foundIn('C12', same, request)).toEqual([]);
  });
});

describe('C13', () => {
  const years = [2017, 2018, 2019, 2020, 2021, 2022, 2024];
  const request: TemplateRequest = { ...bulgaria, years };
  const steady = [1000, 1010, 990, 1005, 995, 1000];
  const found = (rows: Readonly<Record<string, readonly CellValue[]>>, made = request, context = editing) =>
    foundIn('C13', series(made, rows), made, context).map(({ severity, message: { key }, cells: [cell] }) => [
      key,
      severity,
      cell,
    ]);
  const cell = (code: string, made = request) => ({ row: rowOf(code, made), column: columnsOf(2024, made).T });
  const outside = ['C13.outside-median', 'warning', cell('DE')];

  test('a new figure lies within the median of the last five, give or take two deviations', () => {
    expect(found({ DE: [...steady, 1099] })).toEqual([]);
    expect(found({ DE: [...steady, 1100] })).toEqual([outside]);
    expect(found({ DE: [...steady, 900] })).toEqual([outside]);
    expect(found({ DE: [...steady, ':'] })).toEqual([]);
    expect(found({ DE: [...steady.map((value) => value / 100), 90] })).toEqual([]); // by fewer than a hundred people
  });

  test('few figures are held against the last one: flows by half, stocks by a fifth', () => {
    const two: TemplateRequest = { ...bulgaria, years: [2023, 2024] };
    const few = ['C13.outside-change', 'warning', cell('DE', two)];
    expect(found({ DE: [1000, 1500] }, two)).toEqual([]);
    expect(found({ DE: [1000, 1501] }, two)).toEqual([few]);
    expect(found({ DE: [1000, 499] }, two)).toEqual([few]);
    expect(found({ DE: [100, 199] }, two)).toEqual([]);
    expect(found({ DE: [0, 100] }, two)).toEqual([few]);
    const stock = { ...two, definition: table12 };
    expect(found({ DE: [1000, 1200] }, stock)).toEqual([]);
    expect(found({ DE: [1000, 1201] }, stock)).toHaveLength(1);
  });

  test('figures of earlier rounds are not looked at; of two new ones, one that was found is no measure for the next', () => {
    const three: TemplateRequest = { ...bulgaria, years: [2022, 2023, 2024] };
    const at2023 = { row: rowOf('DE', three), column: columnsOf(2023, three).T };
    expect(found({ DE: [1000, 5000, 1000] }, three)).toEqual([['C13.outside-change', 'warning', at2023]]);
    const earlier: TemplateRequest = { ...bulgaria, years: [2019, 2020, 2021, 2022] };
    expect(found({ DE: [1000, 5000, 1000, 1000] }, earlier)).toEqual([]);
    expect(found({ DE: [1000, 1000, 1000, 5000] }, earlier)).toHaveLength(1); // the latest, where none is new
  });

  test('a declared break explains a change, and the series begins anew', () => {
    const three: TemplateRequest = { ...bulgaria, years: [2022, 2023, 2024] };
    const cells = series(three, { DE: [1000, 5000, 5100] });
    cells[rowOf('DE', three)]![columnsOf(2023, three).status] = 'b';
    expect(foundIn('C13', cells, three)).toEqual([]);
  });

  test('the total is not found again where it moved with a partner', () => {
    const two: TemplateRequest = { ...bulgaria, years: [2023, 2024] };
    expect(found({ DE: [1000, 9000], FR: [500, 510], TOTAL: [1500, 9510] }, two)).toHaveLength(1);
    expect(found({ DE: [90, 180], FR: [90, 180], TOTAL: [180, 360] }, two)).toEqual([
      ['C13.outside-change', 'warning', cell('TOTAL', two)],
    ]);
  });

  test('the limits can be set', () => {
    const limits = set({ 'C13.deviations': 10, 'C13.change': 10 });
    expect(found({ DE: [...steady, 1049] }, request, limits)).toEqual([]);
    expect(found({ DE: [...steady, 1051] }, request, limits)).toEqual([outside]);
  });

  test('bounds hold what is expected, and are wider the more is allowed', () => {
    const limits = { deviations: 2, percent: 50, change: 100 };
    fc.assert(
      fc.property(
        fc.array(fc.nat(1e6), { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 1, max: 5 }),
        (earlier, more) => {
          const { low, high, expected } = boundsFor(earlier, limits)!;
          expect(low).toBeLessThanOrEqual(expected);
          expect(high).toBeGreaterThanOrEqual(expected);
          const wide = boundsFor(earlier, { deviations: 2 * more, percent: 50 * more, change: 100 * more })!;
          expect(wide.low).toBeLessThanOrEqual(low);
          expect(wide.high).toBeGreaterThanOrEqual(high);
        },
      ),
    );
    expect(boundsFor([], limits)).toBeUndefined();
  });
});

test('totals by sex do not matter where rows are known in total only', () => {
  expect(foundIn('C09', tableCells({ DE: { T: 5000 } }))).toEqual([]);
});

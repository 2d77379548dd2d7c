import fc from 'fast-check';
import type { CellValue } from '../../../src/clearing-house/sheet/sheet-plan';
import { figureValue, readTable, type TableReading } from '../../../src/clearing-house/tables/read-table';
import { bulgaria, identityOf, rowOf, tableCells } from '../../support/table-cells';

const identity = identityOf(bulgaria);
const read = (cells: CellValue[][]) => readTable(identity, cells)!;

/** What a table says, without where it stands. */
const content = (table: TableReading) =>
  new Map(
    table.rows.map(({ key, years }) => [
      key,
      years.map(({ year, figures }) => [year, figureValue(figures.T), figureValue(figures.M), figureValue(figures.F)]),
    ]),
  );

test('a new table has a row for every partner but the reporter itself, and the residual rows', () => {
  const { rows } = read(tableCells());
  expect(rows).toHaveLength(248 + 2 + 1);
  expect(rows.some(({ code }) => code === 'BG')).toBe(false);
  expect(rows.at(-1)).toMatchObject({ code: 'TOTAL', kind: 'total' });
  expect(rows.every(({ issues }) => issues.length === 0)).toBe(true);
});

test('figures are read where the codes and keys say', () => {
  const table = read(tableCells({ DE: { M: 1200, F: 991, status: 'e' }, FR: { T: 693 } }));
  const germany = table.rows.find(({ code }) => code === 'DE')!;
  expect(germany).toMatchObject({ label: 'Germany', kind: 'country', row: rowOf('DE') });
  expect(germany.years[0]!.status!.text).toBe('e');
  expect(content(table).get('DE')).toEqual([[2024, 2191, 1200, 991]]);
  expect(content(table).get('FR')).toEqual([[2024, 693, undefined, undefined]]);
});

test('several years stand side by side', () => {
  const years = [2022, 2023, 2024];
  const cells = tableCells({ DE: { M: 1, F: 2 } }, { ...bulgaria, years });
  expect(content(read(cells)).get('DE')).toEqual(years.map((year) => [year, 3, 1, 2]));
});

test('rows sorted, inserted and deleted, and columns inserted, change nothing of what is read', () => {
  const cells = tableCells({ DE: { M: 1200, F: 991 }, FR: { T: 693 }, UNK: { T: 5 } });
  const expected = content(read(cells));
  const { layout } = read(cells);
  const first = layout.keyRow + 1;
  const shuffled = fc.shuffledSubarray(
    cells.slice(first).map((_, index) => index),
    { minLength: cells.length - first },
  );
  fc.assert(
    fc.property(shuffled, fc.nat(cells.length), fc.nat(8), (order, blankRow, blankColumn) => {
      const rows = [...cells.slice(0, first), ...order.map((index) => cells[first + index]!)];
      rows.splice(blankRow, 0, []);
      const changed = rows.map((row) => [...row.slice(0, blankColumn), '', ...row.slice(blankColumn)]);
      expect(content(read(changed))).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});

test('Eurostat’s codes and small letters mean the same country', () => {
  const cells = tableCells({ GR: { T: 7 } });
  cells[rowOf('GR')]![1] = 'el';
  expect(content(read(cells)).get('GR')).toEqual([[2024, 7, undefined, undefined]]);
});

test('a row with figures but no code is a row to ask about', () => {
  const cells = tableCells({ DE: { T: 7 } });
  cells[rowOf('DE')]![1] = '';
  expect(read(cells).rows.find(({ row }) => row === rowOf('DE'))).toMatchObject({ code: '', issues: ['S03.no-code'] });
});

test('without the row of keys a sheet cannot be read', () => {
  const cells = tableCells();
  cells[read(cells).layout.keyRow] = [];
  expect(readTable(identity, cells)).toBeUndefined();
  expect(readTable(identity, [])).toBeUndefined();
});

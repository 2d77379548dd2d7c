import fc from 'fast-check';
import { carryOver, successorRequest } from '../../../src/clearing-house/tables/carry-over';
import { tables } from '../../../src/clearing-house/tables/catalogue';
import { editionOf } from '../../../src/clearing-house/tables/editions';
import { readTable } from '../../../src/clearing-house/tables/read-table';
import { templateCells } from '../../../src/clearing-house/tables/template-cells';
import { templateLayout, type TemplateRequest } from '../../../src/clearing-house/tables/template-layout';
import type { CellValue } from '../../../src/clearing-house/sheet/sheet-plan';
import { bulgaria, columnsOf, identityOf, rowOf, tableCells } from '../../support/table-cells';

const old: TemplateRequest = { ...bulgaria, edition: editionOf(2023), years: [2022] };
const latest = editionOf(2025);

/** The cells of the new sheet after the old one was carried over, formulas worked out. */
function migrated(cells: CellValue[][], request = old) {
  const table = readTable(identityOf(request), cells)!;
  const successor = successorRequest(table, latest);
  const layout = templateLayout(successor);
  const after = templateCells(successor, layout).map((row) =>
    row.map((input): CellValue => (input === null || String(input).startsWith('=') ? '' : input)),
  );
  const { writes, left } = carryOver(table, layout);
  for (const { row, column, input } of writes) after[row]![column] = input ?? '';
  return { successor, after, writes, left };
}

test('the new sheet has the years of both editions, and the words of the new one', () => {
  const { successor, after } = migrated(tableCells({}, { ...old, edition: editionOf(2021), years: [2019, 2020] }));
  expect(successor.years).toEqual([2019, 2020, 2023, 2024]);
  expect(after.flat()).toContain('Türkiye');
  expect(tableCells({}, { ...old, edition: editionOf(2021) }).flat()).toContain('Turkey');
});

test('figures, signs, flags and notes are carried by code and year; sums stay formulas', () => {
  const cells = tableCells({ DE: { M: 4, F: 6, status: 'E/N' }, FR: { T: ':M' }, KZ: { T: 7 } }, old);
  const note = templateLayout(old).rows.find(({ code }) => code === 'META.NOTE')!.row;
  cells[note]![columnsOf(2022, old).T] = 'late registrations';
  const { successor, after, writes, left } = migrated(cells);
  const at = (code: string, sex: 'T' | 'M' | 'F' | 'status') =>
    after[rowOf(code, successor)]![columnsOf(2022, successor)[sex]];
  expect([at('DE', 'M'), at('DE', 'F'), at('DE', 'status'), at('FR', 'T'), at('KZ', 'T')]).toEqual([
    4,
    6,
    'E/N',
    ':M',
    7,
  ]);
  expect(writes.some(({ input }) => input === 10)).toBe(false); // Germany's total: the new sheet adds it up
  expect(writes.some(({ input }) => input === 17)).toBe(false); // nor that of all partners
  expect(after.flat()).toContain('late registrations');
  expect(left).toEqual([]);
});

test('a row that the compiler added comes along; a figure without a code is named, not lost', () => {
  const cells = tableCells({}, old);
  const { M } = columnsOf(2022, old);
  const end = cells.length;
  const line = (label: string, code: string, value: number): CellValue[] => {
    const row = cells[0]!.map((): CellValue => '');
    [row[0], row[1], row[M]] = [label, code, value];
    return row;
  };
  cells.push(line('Kosovo', 'XK', 12), line('Nowhere', '', 3));
  expect(cells.length).toBe(end + 2);
  const { successor, after, left } = migrated(cells);
  expect(after[rowOf('XK', successor)]![columnsOf(2022, successor).M]).toBe(12);
  expect(left).toEqual([{ code: '', year: 2022, value: 3 }]);
});

const someCodes = ['AL', 'DE', 'KZ', 'US', 'UNK'];
test('whatever was entered is in the new sheet or named as left', () => {
  const value = fc.oneof(fc.nat(1e6), fc.constantFrom<CellValue>(':', ':C', 'x', '1 234'));
  const entered = fc.dictionary(
    fc.constantFrom(...someCodes),
    fc.record({ M: value, F: value, status: fc.constantFrom<CellValue>('', 'E', 'P/C') }),
  );
  fc.assert(
    fc.property(entered, fc.constantFrom(...tables.filter(({ ages }) => ages)), (figures, definition) => {
      const request = { ...old, definition };
      const { successor, after, left } = migrated(tableCells(figures, request), request);
      expect(left).toEqual([]);
      for (const [code, { M, F, status }] of Object.entries(figures)) {
        const columns = columnsOf(2022, successor);
        const row = after[rowOf(code, successor)]!;
        expect([row[columns.M], row[columns.F], row[columns.status]]).toEqual([M, F, status]);
      }
    }),
    { numRuns: 30 },
  );
});

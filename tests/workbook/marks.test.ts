import fc from 'fast-check';
import { cellAddress } from '../../src/clearing-house/sheet/a1';
import type { CellValue } from '../../src/clearing-house/sheet/sheet-plan';
import { figureRows } from '../../src/clearing-house/tables/layout';
import { removeMarks } from '../../src/workbook/remove-marks';
import { restoreMarks } from '../../src/workbook/restore-marks';
import type { TableSheet } from '../../src/workbook/table-sheet';
import { asUser, type TestUser } from '../support/engine';
import { markedCells, wrongCells } from '../support/marks';
import { insertTables } from '../support/inserted-tables';
import { openOffice, type TestOffice } from '../support/office';
import { columnsOf, rowOf } from '../support/table-cells';

let office: TestOffice;
let user: TestUser;
let table: TableSheet;

const CODE = 1;
const { T, M, F, status } = columnsOf(2024);
const at = (code: string, column: number) => cellAddress({ row: rowOf(code), column });

beforeAll(async () => {
  office = await openOffice();
  user = asUser(office.engine);
  [table] = (await insertTables()) as [TableSheet];
});
afterAll(() => office.close());

const marked = (expected: ReadonlySet<string>) =>
  markedCells(
    office,
    table,
    figureRows(table.reading!.layout).flatMap(({ row }) => [CODE, T, M, F, status].map((column) => ({ row, column }))),
    expected,
  );
const found = () => wrongCells(table);

test.each<[string, string, CellValue]>([
  ['a negative figure', at('DE', T), -5],
  ['a figure that is not whole', at('DE', M), 1.5],
  ['a text', at('DE', F), 'about 500'],
  ['a missing figure with a letter that means nothing', at('DE', T), ':x'],
  ['an unknown code', at('FR', CODE), 'QQ'],
  ['the own country', at('FR', CODE), 'bg'],
  ['a code that stands twice', at('IT', CODE), 'AT'],
  ['a status without a figure', at('KZ', status), 'E'],
  ['a status without meaning', at('KZ', status), 'X'],
  ['a status that is a wildcard to a search', at('KZ', status), '?'],
  ['a confidentiality that is none', at('KZ', status), '/Q'],
  ['a slash with nothing after it', at('KZ', status), '/'],
  ['a letter of the confidentiality list without its slash', at('KZ', status), 'T'],
])('%s is marked while it is there', async (_, address, value) => {
  const before = String(office.engine.cells.formulas(table.id, area(address))[0]![0]);
  await user.type(address, String(value));
  const expected = await found();
  expect(expected).toEqual(new Set([address]));
  expect(await marked(expected)).toEqual(expected);
  await user.type(address, before);
  expect(await marked(new Set())).toEqual(new Set());
});

const area = (address: string) => {
  const [, letters, row] = /^([A-Z])(\d+)$/.exec(address)!;
  return { row: Number(row) - 1, column: letters!.charCodeAt(0) - 65, rows: 1, columns: 1 };
};

test('marks and findings are about the same cells, whatever is entered', async () => {
  const codes = ['AL', 'DE', 'FR', 'OTHER', 'TOTAL'];
  const number = fc.oneof(fc.nat(30), fc.constantFrom<CellValue>(-1, 2.5, '', ''));
  const text = fc.constantFrom<CellValue>(':', ':M', ':c', ':z', ':LM', '-', 'abc', "'1 234", '');
  const entry = fc.oneof({ weight: 4, arbitrary: number }, { weight: 1, arbitrary: text });
  const letters = fc.constantFrom(
    '',
    '',
    'E',
    'M',
    'B',
    'EP',
    'e p',
    'x',
    'P/N',
    'e, p / c',
    'c',
    '/T',
    'M/C',
    'P/X',
    'O/',
  );
  const rows = fc.array(fc.tuple(fc.constantFrom(...codes), entry, entry, entry, letters), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(rows, async (lines) => {
      for (const [code, total, male, female, flags] of lines) {
        await user.paste(at(code, T), [[total as string, male as string, female as string, flags]]);
      }
      const expected = await found();
      expect(await marked(expected)).toEqual(expected);
    }),
    { numRuns: 25 },
  );
});

test('marks can be removed and put back', async () => {
  await user.type(at('US', T), '-5');
  const address = new Set([at('US', T)]);
  const others = await found();
  expect([...(await marked(others))]).toEqual(expect.arrayContaining([...address]));
  await removeMarks([table]);
  expect(await marked(new Set())).toEqual(new Set());
  await restoreMarks([table]);
  expect(await marked(others)).toEqual(others);
});

import { cellAddress } from '../../src/clearing-house/sheet/a1';
import type { CellPosition } from '../../src/clearing-house/sheet/area';
import { figureRows } from '../../src/clearing-house/tables/layout';
import { templatePlan } from '../../src/clearing-house/tables/template-plan';
import { isCleanUp } from '../../src/workbench/host/protocol/round-trips';
import { batch } from '../../src/workbook/batch';
import { writePlan } from '../../src/workbook/write-plan';
import { generatedRound } from '../support/generated-round';
import { LiveWorkbook, smallTable, until } from '../support/live-workbook';

// Eleven years of a table, as they come from an office's own files.

const { edition, reporter } = smallTable;
const years = Array.from({ length: 11 }, (_, index) => 2014 + index);
const round = generatedRound({ reporter, edition, years, seed: 11, partners: 0.9 });
const { request, layout, cells } = round.tables.get('5')!;
const rows = figureRows(layout).filter(({ kind }) => kind !== 'total');
const [first, last] = [rows[0]!.row, rows.at(-1)!.row];
const left = layout.codeColumn + 1;

let book: LiveWorkbook;

beforeAll(async () => {
  book = await LiveWorkbook.open();
  // Without the marks, which take the workbench's grid longer than everything else, and are no matter here.
  const plan = { ...templatePlan(request), conditionalFormats: [] };
  await batch(async (context) => {
    const sheet = context.workbook.worksheets.add(plan.name);
    writePlan(sheet, plan);
    sheet.activate();
    await context.sync();
  });
  await until(() => book.live.snapshot().tables.length === 2);
  await book.quiet();
}, 120_000);
afterAll(() => book.close());

/** The cells from the first figure to the last, the row of all partners left to its formulas. */
const block = () => cells.slice(first, last + 1).map((row) => row.slice(left, layout.columns).map(textOf));
const textOf = (value: unknown): string | number => (typeof value === 'number' ? value : String(value));

/** Rows with men in every year. */
const filled = rows.filter(({ row }) => layout.years.every(({ sexes }) => Number(cells[row]![sexes.M!]) > 0));

test('a block of 10,000 cells is read within three round trips, and exactly the mistakes in it are found', async () => {
  const pasted = block();
  expect(pasted.length * pasted[0]!.length).toBeGreaterThanOrEqual(10_000);
  const { sexes, status } = layout.years.at(-1)!;
  const planted: [string, CellPosition, string | number][] = [
    ['S05', { row: filled[1]!.row, column: sexes.M! }, 'about 500'],
    ['C01', { row: filled[4]!.row, column: layout.years[3]!.sexes.F! }, -12],
    ['S05', { row: filled[6]!.row, column: layout.years[7]!.sexes.M! }, 3.5],
    ['S07', { row: filled[9]!.row, column: status! }, 'X'],
  ];
  for (const [, { row, column }, value] of planted) pasted[row - first]![column - left] = value;
  book.office.resetRequests();
  await book.user.paste(cellAddress({ row: first, column: left }), pasted);
  await book.finds(...planted.map(([rule, cell]) => `${rule} ${cellAddress(cell)}`));
  await book.quiet();
  const requests = book.office.requests.filter((body) => !isCleanUp(body));
  expect(requests.length).toBeLessThanOrEqual(3);
  expect(requests.flatMap(({ Actions }) => Actions).filter(({ ActionType }) => ActionType === 4)).toEqual([]);
  // What was pasted is what is known.
  const { reading } = book.live.snapshot().tables[1]!;
  const read = reading!.cells.slice(first, last + 1).map((row) => row.slice(left, layout.columns));
  expect(read).toEqual(pasted);
});

test('undo takes the block back at once, and redo brings it again', async () => {
  await book.user.undo();
  await book.finds();
  expect(book.live.snapshot().checked.findings.map(({ rule }) => rule)).toEqual(['C15', 'C15']);
  await book.user.redo();
  await book.quiet();
  expect(book.wrong()).toHaveLength(4);
});

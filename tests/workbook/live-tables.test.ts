import { editionOf } from '../../src/clearing-house/tables/editions';
import { cellAddress } from '../../src/clearing-house/sheet/a1';
import { tableById } from '../../src/clearing-house/tables/catalogue';
import { answerOf } from '../../src/clearing-house/metadata/answers';
import { applyMends } from '../../src/workbook/apply-mends';
import { insertTemplates } from '../../src/workbook/insert-templates';
import { LiveTables } from '../../src/workbook/live-tables';
import type { MetadataSheet } from '../../src/workbook/metadata-sheet';
import { asUser, type TestUser } from '../support/engine';
import { openOffice, type TestOffice } from '../support/office';
import { columnsOf, rowOf } from '../support/table-cells';

let office: TestOffice;
let user: TestUser;
let live: LiveTables;
const errors: unknown[] = [];

const { T, M, F } = columnsOf(2024);
const at = (code: string, column: number) => cellAddress({ row: rowOf(code), column });

beforeEach(async () => {
  office = await openOffice();
  user = asUser(office.engine);
  errors.length = 0;
  live = new LiveTables((error) => errors.push(error));
  await live.start();
  const { inserted, metadata } = await insertTemplates({
    definitions: [tableById('3')!],
    reporter: 'BG',
    edition: editionOf(2025),
    years: [2024],
    language: 'en',
  });
  live.replace(inserted, [metadata!]);
  await until(() => live.snapshot().activeSheet === inserted[0]!.id);
  await quiet();
  office.resetRequests();
});
afterEach(async () => {
  await live.stop();
  await office.close();
  expect(errors).toEqual([]);
});

/** Waits until something holds; fails with Jest's own time limit if it never does. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) {
    expect(errors).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Waits until nothing has been asked of Excel for a moment. */
async function quiet(): Promise<void> {
  let before: number;
  do {
    before = office.requests.length;
    await new Promise((resolve) => setTimeout(resolve, 100));
  } while (office.requests.length > before);
}

/** What is wrong, but for the metadata, which nobody fills in here; blank cells are for information. */
const wrong = () =>
  live.snapshot().checked.findings.filter(({ rule, severity }) => rule !== 'B08' && severity !== 'information');
const findings = () => wrong().map(({ rule }) => rule);
const findingsOf = (name: string) => {
  const id = table(name)?.id;
  return wrong().filter(({ sheet }) => sheet === id);
};
const table = (name: string) => live.snapshot().tables.find((each) => each.name === name)!;

test('a figure typed wrong is found, and its finding goes with it', async () => {
  await user.type(at('DE', T), '-5');
  await until(() => findings().length === 1);
  expect(findingsOf('Table 3 BG')[0]).toMatchObject({ rule: 'C01', cells: [{ row: rowOf('DE'), column: T }] });
  await user.type(at('DE', T), '5');
  await until(() => findings().length === 0);
});

test('one edit takes two round trips at most, and nothing is written by it', async () => {
  await user.type(at('DE', M), '-5');
  await until(() => findings().length === 1);
  await office.engine.calculated();
  expect(office.requests.length).toBeLessThanOrEqual(2);
  const writes = office.requests.flatMap(({ Actions }) => Actions).filter(({ ActionType }) => ActionType === 4);
  expect(writes).toEqual([]);
});

test('undo and redo are followed, and undo takes back the user’s own entry at once', async () => {
  await user.type(at('DE', T), '-5');
  await until(() => findings().length === 1);
  await user.undo();
  await until(() => findings().length === 0);
  await user.redo();
  await until(() => findings().length === 1);
});

test('a block pasted over is read once', async () => {
  const lines = Array.from({ length: 50 }, (_, index) => [index === 7 ? 'x' : index, index, 0]);
  await user.paste(at('AL', T), lines);
  await until(() => findings().length > 0);
  expect(office.requests.length).toBeLessThanOrEqual(2);
  expect(findings()).toEqual(['S05']);
});

test('rows inserted and deleted are followed by the cells of the findings', async () => {
  await user.type(at('DE', T), '-5');
  await until(() => findings().length === 1);
  await user.insertRows(rowOf('AL'));
  await until(() => findingsOf('Table 3 BG')[0]?.cells[0].row === rowOf('DE') + 1);
  await user.removeRows(rowOf('AL'));
  await until(() => findingsOf('Table 3 BG')[0]?.cells[0].row === rowOf('DE'));
});

test('a figure linked to another sheet is checked when that sheet changes', async () => {
  const [first] = office.engine.sheets.list();
  await user.type(at('DE', T), `=${first!.name}!A1`);
  await user.activate(first!.id);
  await user.type('A1', '-7');
  await until(() => findings().length === 1);
  expect(findingsOf('Table 3 BG')[0]).toMatchObject({ rule: 'C01', message: { values: { value: -7 } } });
});

test('an edit is not lost when Excel answers nothing because the next cell is being typed', async () => {
  office.refuse(() => 'CellEditMode');
  await user.type(at('DE', T), '-5');
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(findings()).toEqual([]);
  office.refuse(undefined);
  await until(() => findings().length === 1);
});

test('a mend writes what it says', async () => {
  await user.paste(at('DE', M), [["'1 234"]]);
  await user.type(at('DE', F), '100');
  await until(() => findings().includes('S05'));
  const { id } = table('Table 3 BG');
  const found = findingsOf('Table 3 BG');
  await applyMends([{ sheet: id, mends: [found.find(({ rule }) => rule === 'S05')!.mends![0]!] }]);
  await live.reread([id]);
  expect(findings()).toEqual([]);
  expect(office.engine.cells.values(id, { row: rowOf('DE'), column: T, rows: 1, columns: 3 })).toEqual([
    [1334, 1234, 100],
  ]);
});

test('a sheet that is copied, renamed or deleted is known, lost or forgotten', async () => {
  const { id } = table('Table 3 BG');
  await user.duplicateSheet(id);
  await until(() => live.snapshot().tables.length === 2);
  expect(live.snapshot().tables.map(({ identity }) => identity.definition.id)).toEqual(['3', '3']);
  await user.renameSheet(id, 'Emigration');
  await user.activate(id);
  await user.type(at('DE', T), '-5');
  await until(() => findingsOf('Emigration').length === 1);
  await user.removeSheet(id);
  await until(() => live.snapshot().tables.length === 1);
  expect(findings()).toEqual([]);
});

test('answers typed into the metadata sheet are followed, each with two round trips at most', async () => {
  const [metadata] = live.snapshot().metadata;
  const { row, answers } = metadata!.reading!.rows.find(({ table }) => table === '3')!;
  const cell = cellAddress({ row, column: answers.get('DURATION')!.column });
  const months = () => answerOf(live.snapshot().metadata[0]!.reading!, '3', 2024, 'DURATION')?.value;
  await user.activate(metadata!.id);
  office.resetRequests();
  await user.type(cell, '12');
  await until(() => months() === 12);
  expect(office.requests.length).toBeLessThanOrEqual(2);
  await user.undo();
  await until(() => months() === undefined);
});

test('a metadata sheet that is copied, renamed or deleted is known, lost or forgotten', async () => {
  const names = () => live.snapshot().metadata.map(({ name }) => name);
  const [{ id, reading }] = live.snapshot().metadata as [MetadataSheet];
  await user.duplicateSheet(id);
  await until(() => names().length === 2);
  await user.renameSheet(id, 'About');
  await user.activate(id);
  await user.type(cellAddress({ row: reading!.rows[0]!.row, column: reading!.columns.fields.get('AGENCY')! }), 'x');
  await until(() => names().includes('About'));
  await user.removeSheet(id);
  await until(() => names().length === 1);
  expect(names()).not.toContain('About');
});

test('the selection is known without a round trip', async () => {
  await user.select(at('FR', T));
  await until(() => live.snapshot().selection?.address === at('FR', T));
  expect(office.requests).toEqual([]);
});

test('a change of a co-author is followed as well', async () => {
  const other = await (await import('../support/office')).TestOffice.open({ beside: office, user: 'ada' });
  const { Excel: theirs } = other.globals;
  await theirs.run(async (context: Excel.RequestContext) => {
    context.workbook.worksheets.getItem('Table 3 BG').getRange(at('DE', T)).values = [[-5]];
    await context.sync();
  });
  await until(() => findings().length === 1);
  await other.close();
});

import { answerOf } from '../../src/clearing-house/metadata/answers';
import { isMark } from '../../src/clearing-house/checks/mark-plan';
import { editionOf } from '../../src/clearing-house/tables/editions';
import { batch } from '../../src/workbook/batch';
import { insertTemplates } from '../../src/workbook/insert-templates';
import { migrateTable } from '../../src/workbook/migrate-table';
import { listenForNotices, tellPane } from '../../src/workbook/notice-channel';
import { readWorkbook } from '../../src/workbook/read-tables';
import { restoreMarks } from '../../src/workbook/restore-marks';
import { LiveWorkbook, smallTable, until } from '../support/live-workbook';
import { openOffice, TestOffice } from '../support/office';

// What used to be lost on the way: marks, metadata, events, and words said to another workbook.

let book: LiveWorkbook;
beforeEach(async () => (book = await LiveWorkbook.open()));
afterEach(() => book.close());

/** Does what a paste with formats does in Excel: it writes a block, and its conditional formats are those of its source, none. */
const pasteWithFormats = (office: TestOffice, address: string) =>
  office.globals.Excel.run(async (context: Excel.RequestContext) => {
    const block = context.workbook.worksheets.getItem(book.sheet).getRange(address);
    block.conditionalFormats.clearAll();
    block.values = [
      [5, 6],
      [7, 8],
    ];
    await context.sync();
  });

const marksIn = (address: string) =>
  batch(async (context) => {
    const formats = context.workbook.worksheets.getItem(book.sheet).getRange(address).conditionalFormats;
    formats.load('items/customOrNullObject/rule/formula');
    await context.sync();
    return formats.items.filter(({ customOrNullObject: custom }) => !custom.isNullObject && isMark(custom.rule.formula))
      .length;
  });

test('marks that a paste with formats took away are missed, and put back on request', async () => {
  const address = `${book.at('NAT', 'M')}:${book.at('FOR', 'F')}`;
  const before = await marksIn(address);
  expect(before).toBeGreaterThan(0);
  // Another person does it: writes of our own are not heard of.
  const ada = await TestOffice.open({ beside: book.office, user: 'ada' });
  await pasteWithFormats(ada, address);
  await until(() => book.live.snapshot().marksLost.includes(book.sheet));
  expect(await marksIn(address)).toBeLessThan(before);
  await restoreMarks(book.live.snapshot().tables);
  book.live.marksRestored();
  expect(await marksIn(address)).toBe(before);
  expect(book.live.snapshot().marksLost).toEqual([]);
  await ada.close();
  book.office.use();
});

test('a block of values leaves the marks alone', async () => {
  await book.user.paste(book.at('NAT', 'M'), [
    [5, 6],
    [7, 8],
  ]);
  await book.quiet();
  expect(book.live.snapshot().marksLost).toEqual([]);
});

test('what no event told is found when the pane is looked at again, and not before a cell is edited to its end', async () => {
  // An add-in that switched its events off hears of nothing.
  await batch(async (context) => {
    context.runtime.enableEvents = false;
    await context.sync();
  });
  await book.user.type(book.at('NAT', 'M'), '-5');
  await book.quiet();
  await book.finds();
  book.office.refuse(() => 'CellEditMode');
  book.live.lookAgain();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(book.found()).toEqual([]);
  book.office.refuse(undefined);
  await book.finds(`C01 ${book.at('NAT', 'M')}`);
});

test('half a table is named while it is one, and no more once it is finished', async () => {
  const request = { ...smallTable, definitions: [smallTable.definition], years: [2023] };
  const cutShort = { left: 4 };
  book.office.refuse((body) => {
    if (JSON.stringify(body).length > 40_000) return 'RequestTooLarge';
    return cutShort.left-- > 0 ? undefined : 'SessionLost';
  });
  await expect(insertTemplates(request)).rejects.toMatchObject({ problem: 'session-lost' });
  book.office.refuse(undefined);
  await book.live.refresh();
  expect(book.live.snapshot().unknown.map(({ reason }) => reason)).toEqual(['unfinished']);
  const { inserted, metadata } = await insertTemplates(request);
  book.live.replace(inserted, [metadata!]);
  expect(book.live.snapshot().unknown).toEqual([]);
  expect(book.live.snapshot().tables).toHaveLength(2);
});

test('what was answered about a table moves with it to a later round', async () => {
  const { definition, reporter, language } = smallTable;
  const old = await insertTemplates({
    definitions: [definition],
    reporter,
    edition: editionOf(2023),
    years: [2022],
    language,
  });
  const { row, answers } = old.metadata!.reading!.rows.find(({ year }) => year === 2022)!;
  await batch(async (context) => {
    const sheet = context.workbook.worksheets.getItem(old.metadata!.id);
    sheet.getCell(row, answers.get('SOURCE')!.column).values = [['Register']];
    await context.sync();
  });
  const moved = await migrateTable(old.inserted[0]!, editionOf(2025), definition);
  expect(moved.table.identity.round).toBe(2025);
  expect(moved.metadata!.identity.round).toBe(2025);
  expect(answerOf(moved.metadata!.reading!, definition.id, 2022, 'SOURCE')?.text).toBe('Register');
  const { tables, unknown } = await readWorkbook();
  expect(tables.map(({ id }) => id)).not.toContain(moved.from);
  expect(unknown).toEqual([]);
});

test('a command speaks to the pane of its own workbook only', async () => {
  Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true }); // a browser without locks
  const heard: string[] = [];
  const stop = listenForNotices((text) => heard.push(text));
  try {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const other = await openOffice({ documentUrl: 'https://localhost:8443/Book2.xlsx' });
    await expect(tellPane('to the other')).resolves.toBe(false);
    await other.close();
    book.office.use();
    await expect(tellPane('to this one')).resolves.toBe(true);
    expect(heard).toEqual(['to this one']);
  } finally {
    stop();
    Reflect.deleteProperty(globalThis, 'navigator');
  }
});

import { giveAnswers, keepSettings, withdrawAnswer } from '../../src/workbook/answers-sheet';
import { LiveTables } from '../../src/workbook/live-tables';
import { answeredOf, answersTo } from '../support/answering';
import { LiveWorkbook, smallTable, until } from '../support/live-workbook';
import { TestOffice } from '../support/office';

// Two people with the add-in in one workbook: what the one does reaches the other with source "Remote".

let book: LiveWorkbook;
let ada: TestOffice;
let hers: LiveTables;
const errors: unknown[] = [];

beforeEach(async () => {
  book = await LiveWorkbook.open({ ...smallTable, years: [2023, 2024] });
  ada = await TestOffice.open({ beside: book.office, user: 'ada' });
  hers = new LiveTables((error) => errors.push(error));
  ada.use();
  await hers.start();
  book.office.use();
});
afterEach(async () => {
  await hers.stop();
  await ada.close();
  book.office.use();
  await book.close();
  expect(errors.splice(0)).toEqual([]);
});

/** Writes into a sheet with somebody's add-in. */
const writes = (office: TestOffice, sheet: string, address: string, values: (string | number)[][]) =>
  office.globals.Excel.run(async (context: Excel.RequestContext) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = values;
    await context.sync();
  });

const found = ({ checked }: ReturnType<LiveTables['snapshot']>) =>
  checked.findings.filter(({ rule }) => rule === 'C01').map(({ cells }) => cells[0].row);
const jumps = (live: LiveTables) => answeredOf(live.snapshot(), 'C13');
const bothSee = (holds: (live: LiveTables) => boolean) => until(() => [book.live, hers].every(holds));

test('what either writes, both find', async () => {
  const sources: string[] = [];
  await ada.globals.Excel.run(async (context: Excel.RequestContext) => {
    context.workbook.worksheets.onChanged.add(({ source }) => Promise.resolve(void sources.push(source)));
    await context.sync();
  });
  await book.user.type(book.at('FOR', 'M'), '-5'); // at the grid of the first
  await bothSee((live) => String(found(live.snapshot())) === String([book.row('FOR')]));
  await until(() => sources.length > 0);
  expect(new Set(sources)).toEqual(new Set(['Remote']));
  await writes(ada, book.sheet, book.at('NAT', 'M'), [[-1]]);
  await until(() => found(book.live.snapshot()).length === 2);
  await hers.reread([book.sheet]); // who writes with the add-in reads what was written
  expect(hers.snapshot().checked.findings).toEqual(book.live.snapshot().checked.findings);
});

test('rows and columns that one inserts, the other follows', async () => {
  await book.user.type(book.at('FOR', 'M'), '-5');
  await bothSee((live) => found(live.snapshot()).length === 1);
  await ada.globals.Excel.run(async (context: Excel.RequestContext) => {
    const sheet = context.workbook.worksheets.getItem(book.sheet);
    sheet.getRange('1:2').insert('Down');
    sheet.getRange('A:A').insert('Right');
    await context.sync();
  });
  await until(() => found(book.live.snapshot())[0] === book.row('FOR') + 2);
  await book.user.removeRows(0);
  await bothSee((live) => found(live.snapshot())[0] === book.row('FOR') + 1);
});

test('a sheet that one copies or deletes, both know of', async () => {
  await book.user.duplicateSheet(book.sheet);
  await bothSee((live) => live.snapshot().tables.length === 2);
  await ada.globals.Excel.run(async (context: Excel.RequestContext) => {
    context.workbook.worksheets.getItem(book.sheet).delete();
    await context.sync();
  });
  await bothSee((live) => live.snapshot().tables.length === 1);
});

describe('answers', () => {
  beforeEach(async () => {
    await book.user.paste(book.at('NAT', 'M', 2023), [
      [5000, 5000],
      [600, 400],
    ]);
    await book.user.paste(book.at('NAT', 'M', 2024), [
      [9000, 9000],
      [900, 800],
    ]);
    await bothSee((live) => jumps(live).length === 2);
    await book.quiet();
  });

  const answer = async (live: LiveTables, index: number, by: string) => {
    const said = { reason: 'EVENT', comment: 'new law', by } as const;
    live.takeAnswers(await giveAnswers(answersTo(live.snapshot(), [jumps(live)[index]!], said), 'en'));
  };

  test('that one gives or takes back, the other sees', async () => {
    await answer(book.live, 0, 'Ben');
    await bothSee((live) => jumps(live)[0]!.answer?.by === 'Ben');
    ada.use();
    await answer(hers, 1, 'Ada');
    await bothSee((live) => jumps(live)[1]!.answer?.by === 'Ada');
    hers.takeAnswers(await withdrawAnswer(jumps(hers)[0]!.key, 'en'));
    await bothSee((live) => jumps(live)[0]!.answer === undefined && jumps(live)[1]!.answer !== undefined);
    book.office.use();
  });

  test('that both give to the same finding: the last one counts', async () => {
    await answer(book.live, 0, 'Ben');
    await bothSee((live) => jumps(live)[0]!.answer?.by === 'Ben');
    ada.use();
    await answer(hers, 0, 'Ada');
    await bothSee((live) => jumps(live)[0]!.answer?.by === 'Ada');
    expect(hers.snapshot().answers!.reading.answers).toHaveLength(1);
    book.office.use();
  });

  test('and settings: what one sets for the workbook, the other’s checks go by', async () => {
    await answer(book.live, 0, 'Ben');
    await bothSee((live) => jumps(live)[0]!.answer?.by === 'Ben');
    const settings = { parameters: { 'C13.change': 800 }, signs: {} };
    book.live.takeAnswers(await keepSettings(settings, 'en'));
    await bothSee((live) => jumps(live).length === 1);
    expect(hers.snapshot().answers!.settings).toEqual(settings);
  });
});

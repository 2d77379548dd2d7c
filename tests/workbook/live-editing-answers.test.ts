import { mayBeSent, standing } from '../../src/clearing-house/answers/settle';
import { cellAddress } from '../../src/clearing-house/sheet/a1';
import { giveAnswers, keepSettings, withdrawAnswer } from '../../src/workbook/answers-sheet';
import { LiveTables } from '../../src/workbook/live-tables';
import { answeredOf, answersTo } from '../support/answering';
import { LiveWorkbook, smallTable, until } from '../support/live-workbook';

// Comply or explain: warnings are answered, and the answers kept in a sheet that users may edit, copy and delete.

let book: LiveWorkbook;
const state = () => book.live.snapshot();
const jumps = () => answeredOf(state(), 'C13');
const SAID = { reason: 'EVENT', comment: '=new law', by: 'Ada' } as const;

const wide = { ...smallTable, years: [2023, 2024] };

beforeEach(async () => {
  book = await LiveWorkbook.open(wide);
  // Far more in 2024 than in 2023: a warning each.
  await book.user.paste(book.at('NAT', 'M', 2023), [
    [5000, 5000],
    [600, 400],
  ]);
  await book.user.paste(book.at('NAT', 'M', 2024), [
    [9000, 9000],
    [900, 800],
  ]);
  await until(() => jumps().length === 2);
  await book.quiet();
});
afterEach(() => book.close());

const answer = async (findings = jumps(), said: Parameters<typeof answersTo>[2] = SAID) => {
  const sheet = await giveAnswers(answersTo(state(), findings, said), 'en');
  book.live.takeAnswers(sheet);
  return sheet;
};
/** A cell of the first answer in the sheet of answers. */
const cellOf = (column: 'REASON' | 'COMMENT') => {
  const { answers, columns } = state().answers!.reading;
  return cellAddress({ row: answers[0]!.row, column: columns!.get(column)! });
};

test('one answer settles its finding only, and is readable in the sheet as it was given', async () => {
  const trips = await book.office.countRoundTrips(async () => {
    await answer(jumps().slice(0, 1));
    await book.quiet();
  });
  expect(trips).toBeLessThanOrEqual(2);
  expect(jumps().map((each) => each.answer?.comment)).toEqual(['=new law', undefined]);
  const { id, reading } = state().answers!;
  const row = book.office.engine.cells.values(id, { row: reading.answers[0]!.row, column: 0, rows: 1, columns: 8 })[0];
  const said = ['Real change', '=new law', 'Ada', '2026-03-02T09:30:00.000Z'];
  expect(row).toEqual(['C13', 'Table 2.1 BG', book.at('NAT', 'T', 2024), 'C13.outside-change', ...said]);
});

test('many are answered at once, and again, with three round trips at most', async () => {
  await answer();
  expect(jumps().every((each) => each.answer)).toBe(true);
  const trips = await book.office.countRoundTrips(async () => {
    await answer(jumps(), { ...SAID, reason: 'SOURCE', comment: 'census' });
    await book.quiet();
  });
  expect(trips).toBeLessThanOrEqual(3);
  expect(jumps().map((each) => each.answer?.reason)).toEqual(['SOURCE', 'SOURCE']);
  expect(state().answers!.reading.answers).toHaveLength(2);
});

test('warnings that are all answered keep nothing from being sent; one whose figure changes is open again', async () => {
  const warnings = state().answered.filter(({ finding }) => finding.severity === 'warning');
  await answer(warnings);
  expect(mayBeSent(standing(state().answered))).toBe(true);
  await book.user.type(book.at('FOR', 'M', 2024), '950');
  await until(() => jumps()[1]?.answer === undefined);
  expect(jumps()[1]!.outdated?.comment).toBe('=new law');
  expect(jumps()[0]!.answer).toBeDefined();
  await book.user.undo();
  await until(() => jumps()[1]?.answer !== undefined);
});

test('rows and columns that move leave answers where they belong', async () => {
  await answer();
  await book.user.insertRows(0);
  await book.user.insertColumns(0);
  await until(() => jumps()[0]?.finding.cells[0].column === book.column('T', 2024) + 1);
  expect(jumps().map((each) => each.answer?.comment)).toEqual(['=new law', '=new law']);
});

test('an answer is taken back', async () => {
  await answer();
  const trips = await book.office.countRoundTrips(async () =>
    book.live.takeAnswers(await withdrawAnswer(jumps()[0]!.key, 'en')),
  );
  expect(trips).toBeLessThanOrEqual(3);
  expect(jumps().map((each) => each.answer !== undefined)).toEqual([false, true]);
});

test('answers edited by hand in their sheet are followed', async () => {
  await answer();
  await book.user.activate(state().answers!.id);
  await book.user.type(cellOf('COMMENT'), 'see the yearbook');
  await until(() => jumps()[0]!.answer?.comment === 'see the yearbook');
  await book.user.type(cellOf('REASON'), 'Different sources');
  await until(() => jumps()[0]!.answer?.reason === 'SOURCE');
  const reason = cellOf('REASON');
  await book.user.clear(reason);
  await until(() => jumps()[0]!.answer === undefined);
  await book.user.undo();
  await until(() => jumps()[0]!.answer?.reason === 'SOURCE');
});

test('the sheet of answers may be renamed and sorted', async () => {
  await answer();
  await answer(jumps().slice(0, 1), { ...SAID, comment: 'again' });
  const { id, reading } = state().answers!;
  await book.user.renameSheet(id, 'Why');
  await book.user.activate(id);
  await book.user.sort(`A${reading.answers[0]!.row + 1}:J${reading.answers[1]!.row + 1}`, 2);
  await until(() => state().answers!.name === 'Why');
  await book.quiet();
  expect(jumps().map((each) => each.answer?.comment)).toEqual(['again', '=new law']);
});

test('without the sheet of answers findings are open again, and the next answer makes a new one', async () => {
  const { id } = await answer();
  await book.user.removeSheet(id);
  await until(() => jumps().every((each) => each.answer === undefined));
  await book.quiet();
  expect(state().answers).toBeUndefined();
  await answer(jumps().slice(0, 1));
  expect(jumps().map((each) => each.answer !== undefined)).toEqual([true, false]);
});

test('a copy of the sheet of answers takes over when the sheet is deleted', async () => {
  const { id } = await answer();
  await book.user.duplicateSheet(id);
  await book.quiet();
  expect(state().answers?.id).toBe(id);
  await book.user.removeSheet(id);
  await until(() => state().answers !== undefined && state().answers?.id !== id);
  expect(jumps().every((each) => each.answer)).toBe(true);
});

test('answers and settings are found again when the workbook is opened again', async () => {
  const settings = { parameters: { 'C13.change': 800 }, signs: { '-': { kind: 'zero' as const } } };
  await answer(jumps().slice(0, 1));
  const trips = await book.office.countRoundTrips(async () =>
    book.live.takeAnswers(await keepSettings(settings, 'en')),
  );
  expect(trips).toBeLessThanOrEqual(3);
  await until(() => jumps().length === 1); // 700 more are few now
  expect(jumps()[0]!.answer).toBeDefined();
  const again = new LiveTables((error) => {
    throw error;
  });
  await again.start();
  expect(again.snapshot().answers).toEqual(state().answers);
  expect(again.snapshot().answers!.settings).toEqual(settings);
  expect(again.snapshot().answered).toEqual(state().answered);
  await again.stop();
});

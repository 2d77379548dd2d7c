import { cellAddress } from '../../src/clearing-house/sheet/a1';
import { answerOf } from '../../src/clearing-house/metadata/answers';
import { LiveTables } from '../../src/workbook/live-tables';
import { LiveWorkbook, until } from '../support/live-workbook';

// What users do to whole sheets. Those of tables, metadata and answers are known by what they carry, not by their names.

let book: LiveWorkbook;
const state = () => book.live.snapshot();

beforeEach(async () => {
  book = await LiveWorkbook.open();
});
afterEach(() => book.close());

test('a table that is renamed keeps its findings, and goes by its new name from the next edit on', async () => {
  const { user, sheet } = book;
  await user.type(book.at('FOR', 'M'), '-5');
  await book.finds(`C01 ${book.at('FOR', 'M')}`);
  await user.renameSheet(sheet, 'Statut');
  expect(book.found(sheet)).toEqual([`C01 ${book.at('FOR', 'M')}`]);
  await user.type(book.at('NAT', 'M'), '-1');
  await until(() => state().tables[0]!.name === 'Statut');
  expect(book.found(sheet)).toEqual([`C01 ${book.at('NAT', 'M')}`, `C01 ${book.at('FOR', 'M')}`]);
});

test('of a table that is copied both are read, each with its own findings', async () => {
  const { user, sheet } = book;
  await user.type(book.at('FOR', 'M'), '-5');
  await book.finds(`C01 ${book.at('FOR', 'M')}`);
  await user.duplicateSheet(sheet);
  await until(() => state().tables.length === 2);
  const copy = state().tables.find(({ id }) => id !== sheet)!.id;
  expect(book.found(copy)).toEqual(book.found(sheet));
  await user.activate(copy);
  await user.type(book.at('FOR', 'M'), '5');
  await until(() => book.found(copy).length === 0);
  expect(book.found(sheet)).toEqual([`C01 ${book.at('FOR', 'M')}`]);
  await user.removeSheet(sheet);
  await until(() => state().tables.length === 1);
  expect(book.found()).toEqual([]);
});

test('a table that is deleted is forgotten, and known again when that is undone', async () => {
  const { user, sheet } = book;
  await user.type(book.at('FOR', 'M'), '-5');
  await book.finds(`C01 ${book.at('FOR', 'M')}`);
  await user.removeSheet(sheet);
  await until(() => state().tables.length === 0);
  expect(state().checked.findings).toEqual([]);
  await user.undo();
  await until(() => state().tables.length === 1);
  expect(book.found()).toEqual([`C01 ${book.at('FOR', 'M')}`]);
});

describe('the metadata sheet', () => {
  const asked = () => state().checked.findings.filter(({ rule }) => rule === 'B08');
  const id = () => state().metadata[0]!.id;
  const sourceCell = () => {
    const { rows } = state().metadata[0]!.reading!;
    const { row, answers } = rows.find(({ table }) => table === '2.1')!;
    return cellAddress({ row, column: answers.get('SOURCE')!.column });
  };

  beforeEach(async () => {
    await book.user.type(book.at('FOR', 'M'), '5');
    await until(() => asked().length === 1);
    expect(asked()[0]!.message.key).toBe('B08.no-answer');
  });

  test('is known after it was renamed', async () => {
    await book.user.renameSheet(id(), 'About');
    await book.user.activate(id());
    await book.user.type(sourceCell(), 'census');
    await until(() => asked().length === 0);
    expect(state().metadata[0]!.name).toBe('About');
  });

  test('is missed when its rows are deleted, and asks for nothing when it is deleted itself', async () => {
    const before = id();
    await book.user.removeSheet(before);
    await until(() => state().metadata.length === 0);
    expect(asked()).toEqual([]);
    await book.user.undo();
    await until(() => asked().length === 1);
    expect(id()).toBe(before);
  });

  test('may be copied: the first of the two answers', async () => {
    const cell = sourceCell();
    const original = id();
    await book.user.duplicateSheet(original);
    await until(() => state().metadata.length === 2);
    await book.user.activate(original);
    await book.user.type(cell, 'census');
    await until(() => asked().length === 0);
    await book.user.removeSheet(state().metadata.find((sheet) => sheet.id !== original)!.id);
    await until(() => state().metadata.length === 1);
    expect(answerOf(state().metadata[0]!.reading!, '2.1', 2024, 'SOURCE')?.text).toBe('census');
    expect(asked()).toEqual([]);
  });
});

test('a workbook that is opened again is known as it was left', async () => {
  const { user } = book;
  await user.type(book.at('FOR', 'M'), '-5');
  await user.renameSheet(book.sheet, 'Statut');
  await user.insertColumns(0);
  await book.quiet();
  const again = new LiveTables((error) => {
    throw error;
  });
  await again.start();
  expect(again.snapshot().checked.findings).toEqual(state().checked.findings);
  expect(again.snapshot().tables.map(({ name }) => name)).toEqual(['Statut']);
  await again.stop();
});

import { area, asAddIn, openEngine, type TestEngine } from '../../support/engine';

let book: TestEngine;
beforeEach(() => void (book = openEngine()));
afterEach(() => book.engine.dispose());

const value = () => book.engine.cells.values(book.sheet, area('A1'))[0]![0];
const write = (input: number) => asAddIn(book.engine, () => book.engine.cells.write(book.sheet, area('A1'), [[input]]));

test('steps are taken back and again, in order', async () => {
  await write(1);
  await book.user.type('A1', '2');
  await write(3);
  const seen = [];
  for (const step of ['undo', 'undo', 'redo', 'undo', 'undo', 'redo', 'redo', 'redo'] as const) {
    await book.user[step]();
    seen.push(value());
  }
  expect(seen).toEqual([2, 1, 2, 1, '', 1, 2, 3]);
});

test('a new edit ends what could be done again', async () => {
  await write(1);
  await book.user.undo();
  await book.user.type('A1', '5');
  await book.user.redo();
  expect(value()).toBe(5);
});

test('with nothing left nothing happens', async () => {
  await book.user.undo();
  await book.user.redo();
  await write(1);
  book.engine.history.clear();
  await book.user.undo();
  expect(value()).toBe(1);
});

test('at least as many steps are kept as in Excel', () => {
  for (let step = 1; step <= 110; step++) {
    const batch = book.engine.openBatch('add-in');
    batch.do(() => book.engine.cells.write(book.sheet, area('A1'), [[step]]));
    batch.end();
  }
  for (let step = 0; step < 100; step++) book.engine.history.undo();
  expect(value()).toBe(10);
});

test('a batch that changes nothing is no step', async () => {
  await write(1);
  await asAddIn(book.engine, value);
  await book.user.undo();
  expect(value()).toBe('');
});

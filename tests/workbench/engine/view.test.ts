import { MAX_COLUMNS, MAX_ROWS, rect } from '../../../src/workbench/engine/geometry';
import { area, asAddIn, openEngine, type TestEngine } from '../../support/engine';

let book: TestEngine;
beforeEach(() => void (book = openEngine()));
afterEach(() => book.engine.dispose());

const select = (sheet: string, ...areas: ReturnType<typeof area>[]) =>
  asAddIn(book.engine, () => book.engine.view.select(sheet, areas));

test('the first cell is selected at first', () => {
  expect(book.engine.view.selection()).toEqual({ sheet: book.sheet, areas: [area('A1')] });
});

test('areas are selected, the active one last', async () => {
  await select(book.sheet, area('B2:C3'), area('E5'));
  expect(book.engine.view.selection()).toEqual({ sheet: book.sheet, areas: [area('B2:C3'), area('E5')] });
  await book.user.select('D4');
  expect(book.engine.view.selection().areas).toEqual([area('D4')]);
});

test('whole rows, whole columns and the whole sheet are selected as such', async () => {
  for (const whole of [rect(2, 0, 3, MAX_COLUMNS), rect(0, 1, MAX_ROWS, 2), rect(0, 0, MAX_ROWS, MAX_COLUMNS)]) {
    await select(book.sheet, whole);
    expect(book.engine.view.selection().areas).toEqual([whole]);
  }
});

test('cells beyond the grid can be selected', async () => {
  await select(book.sheet, area('AZ5000'));
  expect(book.engine.view.selection().areas).toEqual([area('AZ5000')]);
});

test('selecting on another sheet shows it', async () => {
  const other = await asAddIn(book.engine, () => book.engine.sheets.add('Other'));
  await select(other, area('C3'));
  expect(book.engine.sheets.active()).toBe(other);
  expect(book.engine.view.selection()).toEqual({ sheet: other, areas: [area('C3')] });
});

test('panes are frozen, changed and undone', async () => {
  const freeze = (rows: number, columns: number) =>
    asAddIn(book.engine, () => book.engine.view.freeze(book.sheet, rows, columns));
  const frozen = () => book.engine.view.frozen(book.sheet);
  expect(frozen()).toEqual({ rows: 0, columns: 0 });
  await freeze(2, 1);
  expect(frozen()).toEqual({ rows: 2, columns: 1 });
  await freeze(1, 0);
  expect(frozen()).toEqual({ rows: 1, columns: 0 });
  await book.user.undo();
  expect(frozen()).toEqual({ rows: 2, columns: 1 });
  await freeze(0, 0);
  expect(frozen()).toEqual({ rows: 0, columns: 0 });
});

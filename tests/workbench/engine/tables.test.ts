import { MAX_COLUMNS, rect } from '../../../src/workbench/engine/geometry';
import { area, asAddIn, openEngine, type TestEngine } from '../../support/engine';

let book: TestEngine;
beforeEach(async () => {
  book = openEngine();
  await book.prepare(() =>
    book.engine.cells.write(book.sheet, area('B2:C4'), [
      ['Code', 'Value'],
      ['a', 1],
      ['b', 2],
    ]),
  );
});
afterEach(() => book.engine.dispose());

const addIn = <T>(work: () => T) => asAddIn(book.engine, work);
const addTable = (address = 'B2:C4', name = 'Figures') =>
  addIn(() => book.engine.tables.add(book.sheet, area(address), name));
const values = (address: string) => book.engine.cells.values(book.sheet, area(address));
const write = (address: string, input: (string | number)[][]) =>
  addIn(() => book.engine.cells.write(book.sheet, area(address), input));

test('a table is kept, renamed, styled, resized and removed', async () => {
  const id = await addTable();
  const table = {
    id,
    name: 'Figures',
    sheet: book.sheet,
    area: area('B2:C4'),
    showHeaders: true,
    style: 'TableStyleMedium2',
  };
  expect(book.engine.tables.list()).toEqual([table]);
  await addIn(() => {
    book.engine.tables.rename(id, 'Numbers');
    book.engine.tables.setStyle(id, 'TableStyleLight9');
    book.engine.tables.resize(id, area('B2:C6'));
  });
  const changed = { ...table, name: 'Numbers', style: 'TableStyleLight9', area: area('B2:C6') };
  expect(book.engine.tables.list()).toEqual([changed]);
  await addIn(() => book.engine.tables.remove(id));
  expect(book.engine.tables.list()).toEqual([]);
  expect(values('B2:C3')).toEqual([
    ['Code', 'Value'],
    ['a', 1],
  ]);
  await book.user.undo();
  expect(book.engine.tables.list()).toEqual([changed]);
  await book.user.undo();
  expect(book.engine.tables.list()).toEqual([table]);
  await book.user.undo();
  expect(book.engine.tables.list()).toEqual([]);
});

test('is told when it comes and goes', async () => {
  const id = await addTable();
  const told = { author: 'add-in', sheet: book.sheet, table: id, name: 'Figures' };
  expect(book.changes()).toEqual([{ ...told, kind: 'tableAdded' }]);
  await addIn(() => book.engine.tables.remove(id));
  expect(book.changes()).toEqual([{ ...told, kind: 'tableRemoved' }]);
});

test('columns without a title get one', async () => {
  await write('E2:H2', [['Column1', '', 'x', '']]);
  await addTable('E2:H4', 'Blank');
  expect(values('E2:H2')).toEqual([['Column1', 'Column2', 'x', 'Column3']]);
});

test('formulas speak of its columns, whatever these are called later', async () => {
  const id = await addTable();
  await write('E1:E2', [['=SUM(Figures[Value])'], ['=COUNTA(Figures[Code])']]);
  expect(values('E1:E2')).toEqual([[3], [2]]);
  await write('C3', [[10]]);
  expect(values('E1')).toEqual([[12]]);
  await write('C2', [['Amount']]);
  await write('E1', [['=SUM(Figures[Amount])']]);
  expect(values('E1')).toEqual([[12]]);
  await write('B5:C5', [['c', 100]]);
  await addIn(() => book.engine.tables.resize(id, area('B2:C5')));
  expect(values('E1:E2')).toEqual([[112], [3]]);
});

test('moves with its rows', async () => {
  await addTable();
  await addIn(() => book.engine.cells.insert(book.sheet, rect(0, 0, 2, MAX_COLUMNS), 'Down'));
  expect(book.engine.tables.list()[0]!.area).toEqual(area('B4:C6'));
  await addIn(() => book.engine.cells.insert(book.sheet, rect(4, 0, 1, MAX_COLUMNS), 'Down'));
  expect(book.engine.tables.list()[0]!.area).toEqual(area('B4:C7'));
});

test('a style of the workbook’s own is kept by its name', async () => {
  const id = await addTable();
  await addIn(() => book.engine.tables.setStyle(id, 'House style'));
  expect(book.engine.tables.list()[0]!.style).toBe('House style');
});

import { MAX_COLUMNS, MAX_ROWS, rect } from '../../../src/workbench/engine/geometry';
import { area, asAddIn, openEngine, type TestEngine } from '../../support/engine';

let book: TestEngine;
let other: string;
beforeEach(async () => {
  book = openEngine();
  await book.prepare(() => {
    other = book.engine.sheets.add('Other');
    book.engine.cells.write(book.sheet, area('A1:C4'), [
      ['a', 1, '=B1*2'],
      ['b', 2, '=B2*2'],
      ['c', 3, '=B3*2'],
      ['sum', '=SUM(B1:B3)', '=SUM($C$1:$C$3)'],
    ]);
    book.engine.cells.write(other, area('A1'), [['=Sheet1!B3']]);
  });
});
afterEach(() => book.engine.dispose());

const addIn = <T>(work: () => T) => asAddIn(book.engine, work);
const formulas = (address: string, sheet = book.sheet) => book.engine.cells.formulas(sheet, area(address));
const values = (address: string, sheet = book.sheet) => book.engine.cells.values(sheet, area(address));
const rows = (row: number, count = 1) => rect(row, 0, count, MAX_COLUMNS);
const columns = (column: number, count = 1) => rect(0, column, MAX_ROWS, count);

/** Everything there is, to be compared after undoing. */
const everything = () => [formulas('A1:F8'), values('A1:F8'), formulas('A1', other), values('A1', other)];

/** Does something as an add-in does it; what it changes must come back with one undo, and go again with one redo. */
async function reversibly(work: () => void): Promise<void> {
  const before = everything();
  await addIn(work);
  const after = everything();
  await book.user.undo();
  expect(everything()).toEqual(before);
  await book.user.redo();
  expect(everything()).toEqual(after);
}

test('rows are put in', async () => {
  await reversibly(() => book.engine.cells.insert(book.sheet, rows(1, 2), 'Down'));
  expect(formulas('A1:C6')).toEqual([
    ['a', 1, '=B1*2'],
    ['', '', ''],
    ['', '', ''],
    ['b', 2, '=B4*2'],
    ['c', 3, '=B5*2'],
    ['sum', '=SUM(B1:B5)', '=SUM($C$1:$C$5)'],
  ]);
  expect(formulas('A1', other)).toEqual([['=Sheet1!B5']]);
  expect(values('B6')).toEqual([[6]]);
});

test('rows are taken out', async () => {
  await reversibly(() => book.engine.cells.remove(book.sheet, rows(0, 2), 'Up'));
  expect(formulas('A1:C2')).toEqual([
    ['c', 3, '=B1*2'],
    ['sum', '=SUM(B1)', '=SUM($C$1)'],
  ]);
  expect(values('B2:C2')).toEqual([[3, 6]]);
  expect(formulas('A1', other)).toEqual([['=Sheet1!B1']]);
});

test('references to what is taken out are lost', async () => {
  await reversibly(() => book.engine.cells.remove(book.sheet, rows(2), 'Up'));
  expect(values('A1', other)).toEqual([['#REF!']]);
});

test('columns are put in and taken out', async () => {
  await reversibly(() => book.engine.cells.insert(book.sheet, columns(1), 'Right'));
  expect(formulas('A1:D1')).toEqual([['a', '', 1, '=C1*2']]);
  await reversibly(() => book.engine.cells.remove(book.sheet, columns(0, 2), 'Left'));
  expect(formulas('A1:B1')).toEqual([[1, '=A1*2']]);
  expect(formulas('A1', other)).toEqual([['=Sheet1!A3']]);
});

test('new rows and columns look like those before them', async () => {
  await addIn(() => {
    book.engine.formats.set(book.sheet, area('A1:C1'), { fill: '#FF0000' });
    book.engine.formats.setRowHeight(book.sheet, 0, 1, 33);
    book.engine.formats.setColumnWidth(book.sheet, 0, 1, 99);
    book.engine.cells.insert(book.sheet, rows(1), 'Down');
    book.engine.cells.insert(book.sheet, columns(1), 'Right');
  });
  expect(book.engine.formats.cell(book.sheet, 1, 0).fill).toBe('#FF0000');
  expect(book.engine.formats.cell(book.sheet, 0, 1).fill).toBe('#FF0000');
  expect(book.engine.formats.rowHeight(book.sheet, 1)).toBe(33);
  expect(book.engine.formats.columnWidth(book.sheet, 1)).toBe(99);
});

test('cells move down and back up', async () => {
  await reversibly(() => book.engine.cells.insert(book.sheet, area('B1:B2'), 'Down'));
  expect(formulas('A1:B6')).toEqual([
    ['a', ''],
    ['b', ''],
    ['c', 1],
    ['sum', 2],
    ['', 3],
    ['', '=SUM(B3:B5)'],
  ]);
  await reversibly(() => book.engine.cells.remove(book.sheet, area('B1:B2'), 'Up'));
  expect(formulas('B1:B4')).toEqual([[1], [2], [3], ['=SUM(B1:B3)']]);
  expect(formulas('A1', other)).toEqual([['=Sheet1!B3']]);
});

test('cells move right and back left', async () => {
  await reversibly(() => book.engine.cells.insert(book.sheet, area('A1:A2'), 'Right'));
  expect(formulas('A1:D2')).toEqual([
    ['', 'a', 1, '=C1*2'],
    ['', 'b', 2, '=C2*2'],
  ]);
  await reversibly(() => book.engine.cells.remove(book.sheet, area('A1:A2'), 'Left'));
  expect(formulas('A1:C2')).toEqual([
    ['a', 1, '=B1*2'],
    ['b', 2, '=B2*2'],
  ]);
});

test('on a sheet that is not shown everything moves as well', async () => {
  await book.user.activate(other);
  await reversibly(() => book.engine.cells.insert(book.sheet, rows(0), 'Down'));
  expect(formulas('C2')).toEqual([['=B2*2']]);
  expect(formulas('A1', other)).toEqual([['=Sheet1!B4']]);
  await reversibly(() => book.engine.cells.remove(book.sheet, area('B1'), 'Up'));
  expect(formulas('A1', other)).toEqual([['=Sheet1!B3']]);
});

test('far below everything nothing happens', async () => {
  const before = everything();
  await addIn(() => {
    book.engine.cells.remove(book.sheet, rows(500_000, 10), 'Up');
    book.engine.cells.remove(book.sheet, area('ZZ9000'), 'Left');
  });
  expect(everything()).toEqual(before);
});

describe('merging', () => {
  const merged = (address: string) => book.engine.cells.merged(book.sheet, area(address));

  test('keeps the first value', async () => {
    await reversibly(() => book.engine.cells.merge(book.sheet, area('A1:B2'), false));
    expect(merged('A1:F8')).toEqual([area('A1:B2')]);
    expect(merged('B2')).toEqual([area('A1:B2')]);
    expect(values('A1:B2')).toEqual([
      ['a', ''],
      ['', ''],
    ]);
    await reversibly(() => book.engine.cells.unmerge(book.sheet, area('B2')));
    expect(merged('A1:F8')).toEqual([]);
  });

  test('across makes one of each row', async () => {
    await reversibly(() => book.engine.cells.merge(book.sheet, area('A1:C2'), true));
    expect(merged('A1:F8')).toEqual([area('A1:C1'), area('A2:C2')]);
  });

  test('follows rows', async () => {
    await addIn(() => book.engine.cells.merge(book.sheet, area('A2:B3'), false));
    await addIn(() => book.engine.cells.insert(book.sheet, rows(0), 'Down'));
    expect(merged('A1:F8')).toEqual([area('A3:B4')]);
  });

  test('clearing formats takes merges away', async () => {
    await addIn(() => book.engine.cells.merge(book.sheet, area('A1:B1'), false));
    await addIn(() => book.engine.cells.clear(book.sheet, area('A1:C3'), 'Formats'));
    expect(merged('A1:F8')).toEqual([]);
  });
});

describe('sorting', () => {
  beforeEach(() =>
    book.prepare(() =>
      book.engine.cells.write(book.sheet, area('A1:C7'), [
        ['b', 2, '=B1'],
        ['', 9, '=B2'],
        [10, 1, '=B3'],
        ['A', 2, '=B4'],
        [true, 3, '=B5'],
        [-1, 3, '=B6'],
        ['=1/0', 0, '=B7'],
      ]),
    ),
  );
  const sort = (...keys: { column: number; ascending: boolean }[]) =>
    reversibly(() => book.engine.cells.sort(book.sheet, area('A1:C7'), keys));

  test('puts numbers before texts before truth values before errors, empty cells last', async () => {
    await sort({ column: 0, ascending: true });
    expect(values('A1:A7').flat()).toEqual([-1, 10, 'A', 'b', true, '#DIV/0!', '']);
    await sort({ column: 0, ascending: false });
    expect(values('A1:A7').flat()).toEqual(['#DIV/0!', true, 'b', 'A', 10, -1, '']);
  });

  test('takes whole rows along, their formulas too', async () => {
    await sort({ column: 1, ascending: true });
    expect(formulas('B1:C7')).toEqual([0, 1, 2, 2, 3, 3, 9].map((number, row) => [number, `=B${row + 1}`]));
    expect(values('C1:C7').flat()).toEqual([0, 1, 2, 2, 3, 3, 9]);
  });

  test('goes by further columns where the first are equal', async () => {
    await sort({ column: 1, ascending: false }, { column: 0, ascending: true });
    expect(values('A1:B7')).toEqual([
      ['', 9],
      [-1, 3],
      [true, 3],
      ['A', 2],
      ['b', 2],
      [10, 1],
      ['#DIV/0!', 0],
    ]);
  });
});

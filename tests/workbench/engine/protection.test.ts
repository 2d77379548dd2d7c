import { MAX_COLUMNS, rect } from '../../../src/workbench/engine/geometry';
import { area, asAddIn, openEngine, type TestEngine } from '../../support/engine';

let book: TestEngine;
beforeEach(async () => {
  book = openEngine();
  await book.prepare(() => {
    book.engine.cells.write(book.sheet, area('A1:B2'), [
      [1, 2],
      [3, 4],
    ]);
    book.engine.formats.set(book.sheet, area('B1:B9'), { locked: false });
  });
});
afterEach(() => book.engine.dispose());

const protect = (options = {}) => asAddIn(book.engine, () => book.engine.protection.protect(book.sheet, options));
const values = (address: string) => book.engine.cells.values(book.sheet, area(address));
const edits = () => book.changes().filter(({ kind }) => kind !== 'selection' && kind !== 'calculated');

test('is kept with its options, told, and undone', async () => {
  const { protection } = book.engine;
  expect([protection.isProtected(book.sheet), protection.options(book.sheet)]).toEqual([false, undefined]);
  await protect({ allowSort: true, selectionMode: 'Normal' });
  expect(protection.isProtected(book.sheet)).toBe(true);
  expect(protection.options(book.sheet)).toEqual({ allowSort: true, selectionMode: 'Normal' });
  await asAddIn(book.engine, () => protection.unprotect(book.sheet));
  expect(protection.isProtected(book.sheet)).toBe(false);
  const told = { author: 'add-in', kind: 'protection', sheet: book.sheet };
  expect(book.changes()).toEqual([
    { ...told, isProtected: true },
    { ...told, isProtected: false },
  ]);
  await book.user.undo();
  expect(protection.isProtected(book.sheet)).toBe(true);
});

describe('a user of a protected sheet', () => {
  beforeEach(async () => {
    await protect();
    book.changes();
  });

  test('cannot change locked cells, in whatever way', async () => {
    await book.user.type('A1', '9');
    await book.user.clear('A1:B1');
    await book.user.paste('A1', [[7, 8]]);
    await book.user.move('A1', 'B9');
    await book.user.move('B1', 'A9');
    await book.user.fill('B1', 'A1:B1');
    expect(values('A1:B2')).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(edits()).toEqual([]);
  });

  test('can change cells that are not locked', async () => {
    await book.user.type('B1', '9');
    await book.user.paste('B2', [[8], [7]]);
    expect(values('B1:B3')).toEqual([[9], [8], [7]]);
    await book.user.undo();
    expect(values('B1:B3')).toEqual([[9], [4], ['']]);
  });

  test('cannot put rows in, sort or format unless allowed', async () => {
    const act = async () => {
      await book.user.insertRows(0);
      await book.user.sort('A1:B2', 0, false);
      await book.user.makeBold('A1');
    };
    await act();
    expect(edits()).toEqual([]);
    await protect({ allowInsertRows: true, allowSort: true, allowFormatCells: true });
    book.changes();
    await act();
    expect(edits().map(({ kind }) => kind)).toEqual(expect.arrayContaining(['inserted', 'rowsSorted', 'format']));
  });

  test('sees formulas calculated in locked cells', async () => {
    await asAddIn(book.engine, () => book.engine.cells.write(book.sheet, area('C1'), [['=B1*2']]));
    await book.user.type('B1', '10');
    expect(values('C1')).toEqual([[20]]);
  });
});

test('an add-in writes where the host lets it', async () => {
  await protect();
  await asAddIn(book.engine, () => {
    book.engine.cells.write(book.sheet, area('A1'), [[9]]);
    book.engine.cells.insert(book.sheet, rect(0, 0, 1, MAX_COLUMNS), 'Down');
  });
  expect(values('A2')).toEqual([[9]]);
});

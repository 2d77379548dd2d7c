import { type Change, USER } from '../../../src/workbench/engine/engine';
import { MAX_COLUMNS, MAX_ROWS, rect } from '../../../src/workbench/engine/geometry';
import { area, asAddIn, openEngine, type TestEngine } from '../../support/engine';

let book: TestEngine;
beforeEach(() => void (book = openEngine()));
afterEach(() => book.engine.dispose());

/** The changes without who made them, and without what follows from them: calculations, and the grid's new selection. */
const told = () =>
  book
    .changes()
    .filter(({ kind }) => kind !== 'calculated' && kind !== 'selection')
    .map((change) => ({ ...change, author: undefined }));
const authors = (changes: readonly Change[]) => new Set(changes.map(({ author }) => author));
const write = (address: string, input: Parameters<typeof book.engine.cells.write>[2]) =>
  book.engine.cells.write(book.sheet, area(address), input);

describe('batches', () => {
  test('are told at their end, as one change, with their author', async () => {
    const batch = book.engine.openBatch('add-in');
    batch.do(() => write('A1:B1', [[1, 2]]));
    await book.engine.calculated();
    batch.do(() =>
      write('A2:B3', [
        [3, 4],
        [5, 6],
      ]),
    );
    expect(book.changes()).toEqual([]);
    batch.end();
    expect(book.changes()).toEqual([{ author: 'add-in', kind: 'cells', sheet: book.sheet, area: area('A1:B3') }]);
  });

  test('tell apart areas that lie apart', async () => {
    await asAddIn(book.engine, () => {
      write('A1', [[1]]);
      write('C3', [[2]]);
    });
    expect(told()).toEqual([
      { kind: 'cells', sheet: book.sheet, area: area('A1'), before: '', after: 1 },
      { kind: 'cells', sheet: book.sheet, area: area('C3'), before: '', after: 2 },
    ]);
  });

  test('are told with their own author when there are two at once', () => {
    const [one, other] = [book.engine.openBatch('one'), book.engine.openBatch('other')];
    one.do(() => write('A1', [[1]]));
    other.do(() => write('B1', [[2]]));
    one.do(() => write('C1', [[3]]));
    other.end();
    one.end();
    expect(book.changes().map((change) => [change.author, 'area' in change && change.area])).toEqual([
      ['other', area('B1')],
      ['one', area('A1')],
      ['one', area('C1')],
    ]);
  });

  test('leave a user’s edit in between to the user', async () => {
    const batch = book.engine.openBatch('add-in');
    batch.do(() => write('A1', [[1]]));
    await book.user.type('B1', '7');
    expect(book.changes()).toEqual([
      { author: USER, kind: 'cells', sheet: book.sheet, area: area('B1'), before: '', after: 7 },
    ]);
    batch.do(() => write('C1', [[1]]));
    batch.end();
    expect(authors(book.changes())).toEqual(new Set(['add-in']));
  });

  test('are one step of undo', async () => {
    await asAddIn(book.engine, () => {
      write('A1:B2', [
        [1, 2],
        [3, '=A1+A2'],
      ]);
      book.engine.formats.set(book.sheet, area('A1'), { bold: true });
      book.engine.sheets.rename(book.sheet, 'Data');
      write('A1', [[10]]);
    });
    await book.user.undo();
    expect(book.engine.cells.values(book.sheet, area('A1:B2'))).toEqual([
      ['', ''],
      ['', ''],
    ]);
    expect(book.engine.formats.cell(book.sheet, 0, 0).bold).toBe(false);
    expect(book.engine.sheets.list()[0]!.name).toBe('Sheet1');
    await book.user.redo();
    expect(book.engine.cells.values(book.sheet, area('A1:B2'))).toEqual([
      [10, 2],
      [3, 13],
    ]);
    expect(book.engine.formats.cell(book.sheet, 0, 0).bold).toBe(true);
  });

  test('that a user interrupts are undone in the order things were done', async () => {
    const batch = book.engine.openBatch('add-in');
    batch.do(() => write('A1', [['first']]));
    await book.user.type('A1', 'user');
    batch.do(() => write('A1', [['second']]));
    batch.end();
    const seen = [];
    for (let step = 0; step < 3; step++) {
      await book.user.undo();
      seen.push(book.engine.cells.values(book.sheet, area('A1'))[0]![0]);
    }
    expect(seen).toEqual(['user', 'first', '']);
  });
});

describe('what users do with cells', () => {
  beforeEach(() =>
    book.prepare(() => {
      write('A1:B4', [
        ['k', 'v'],
        ['c', 3],
        ['a', 1],
        ['b', 2],
      ]);
      write('D1', [['=SUM(B2:B4)']]);
    }),
  );
  const cells = (address: string) => ({ kind: 'cells', sheet: book.sheet, area: area(address) });

  test('typing a value', async () => {
    await book.user.type('B2', '-5');
    const changes = book.changes();
    expect(changes).toEqual([
      { author: USER, kind: 'cells', sheet: book.sheet, area: area('B2'), before: 3, after: -5 },
      { author: USER, kind: 'calculated', sheet: book.sheet, area: area('D1') },
    ]);
  });

  test('typing a percentage also formats the cell', async () => {
    await book.user.type('F1', '5%');
    expect(told()).toEqual([
      { ...cells('F1'), before: '', after: 0.05 },
      { kind: 'format', sheet: book.sheet, area: area('F1') },
    ]);
  });

  test('typing a formula: its result is told as a calculation, not as an edit', async () => {
    await book.user.type('E1', '=B2*2');
    expect(book.changes()).toEqual([
      { author: USER, kind: 'cells', sheet: book.sheet, area: area('E1'), before: '', after: '' },
      { author: USER, kind: 'calculated', sheet: book.sheet, area: area('E1') },
    ]);
    expect(book.engine.cells.values(book.sheet, area('E1'))).toEqual([[6]]);
  });

  test('the delete key', async () => {
    await book.user.clear('B2');
    expect(told()).toEqual([{ ...cells('B2'), before: 3, after: '' }]);
    await book.user.clear('A2:B3');
    expect(told()).toEqual([cells('A2:B3')]);
  });

  test('pasting', async () => {
    await book.user.paste('A2', [
      ['x', 10],
      ['y', 20],
    ]);
    expect(told()).toEqual([cells('A2:B3')]);
    expect(book.engine.cells.values(book.sheet, area('D1'))).toEqual([[32]]);
  });

  test('cutting and pasting', async () => {
    await book.user.move('A2:A3', 'F2:F3');
    expect(told()).toEqual([cells('A2:A3'), cells('F2:F3')]);
  });

  test('filling', async () => {
    await book.user.fill('B2', 'B2:B4');
    const changes = told().filter(({ kind }) => kind === 'cells');
    expect(changes).toEqual([cells('B3:B4')]);
  });

  test('formatting is no edit', async () => {
    await book.user.makeBold('A1:B1');
    expect(told()).toEqual([{ kind: 'format', sheet: book.sheet, area: area('A1:B1') }]);
  });

  test('formatting a formula keeps it, also when it is undone and redone', async () => {
    await book.user.makeBold('D1');
    await book.user.undo();
    await book.user.redo();
    expect(book.engine.cells.formulas(book.sheet, area('D1'))).toEqual([['=SUM(B2:B4)']]);
    expect(book.engine.cells.values(book.sheet, area('D1'))).toEqual([[6]]);
    expect(book.engine.formats.cell(book.sheet, 0, 3).bold).toBe(true);
  });

  test('sorting', async () => {
    await book.user.sort('A2:B4', 0);
    expect(told()).toEqual([{ kind: 'rowsSorted', sheet: book.sheet, area: area('A2:B4') }]);
    expect(book.engine.cells.values(book.sheet, area('A2:B4'))).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
  });

  test('undoing and redoing an edit', async () => {
    await book.user.type('B2', '9');
    book.changes();
    await book.user.undo();
    expect(told()).toEqual([{ ...cells('B2'), before: 9, after: 3 }]);
    await book.user.redo();
    expect(told()).toEqual([{ ...cells('B2'), before: 3, after: 9 }]);
    expect(book.engine.cells.values(book.sheet, area('D1'))).toEqual([[12]]);
  });
});

describe('rows and columns', () => {
  beforeEach(() =>
    book.prepare(() =>
      write('A1:B3', [
        [1, '=A1'],
        [2, '=A2'],
        [3, '=SUM(A1:A3)'],
      ]),
    ),
  );
  const rows = (row: number, count = 1) => rect(row, 0, count, MAX_COLUMNS);
  const columns = (column: number, count = 1) => rect(0, column, MAX_ROWS, count);

  test.each([
    ['inserted', 'rows', 'Down', rows(1, 2), () => book.user.insertRows(1, 2)],
    ['removed', 'rows', 'Up', rows(1), () => book.user.removeRows(1)],
    ['inserted', 'columns', 'Right', columns(1), () => book.user.insertColumns(1)],
    ['removed', 'columns', 'Left', columns(1), () => book.user.removeColumns(1)],
    ['inserted', 'cells', 'Down', area('A2'), () => book.user.insertCellsDown('A2')],
    ['removed', 'cells', 'Up', area('A2'), () => book.user.removeCellsUp('A2')],
  ] as const)('%s %s are told once', async (kind, what, shift, place, act) => {
    await act();
    expect(told()).toEqual([{ kind, sheet: book.sheet, area: place, what, shift }]);
  });

  test('put in by an add-in are told as the add-in’s', async () => {
    await asAddIn(book.engine, () => book.engine.cells.insert(book.sheet, rows(1, 2), 'Down'));
    const changes = book.changes().filter(({ kind }) => kind !== 'calculated');
    expect(changes).toEqual([
      { author: 'add-in', kind: 'inserted', sheet: book.sheet, area: rows(1, 2), what: 'rows', shift: 'Down' },
    ]);
  });

  test('undoing tells the opposite', async () => {
    await book.user.insertRows(1);
    book.changes();
    await book.user.undo();
    expect(told()).toEqual([{ kind: 'removed', sheet: book.sheet, area: rows(1), what: 'rows', shift: 'Up' }]);
    await book.user.removeRows(1);
    book.changes();
    await book.user.undo();
    expect(told()).toEqual([{ kind: 'inserted', sheet: book.sheet, area: rows(1), what: 'rows', shift: 'Down' }]);
    expect(book.engine.cells.formulas(book.sheet, area('A1:B3'))).toEqual([
      [1, '=A1'],
      [2, '=A2'],
      [3, '=SUM(A1:A3)'],
    ]);
  });

  test('hidden rows are told', async () => {
    await book.user.hideRows(1, 2);
    expect(told()).toEqual([{ kind: 'rowsHidden', sheet: book.sheet, area: rows(1, 2), hidden: true }]);
    await asAddIn(book.engine, () => book.engine.formats.setRowsHidden(book.sheet, 1, 2, false));
    expect(told()).toEqual([{ kind: 'rowsHidden', sheet: book.sheet, area: rows(1, 2), hidden: false }]);
  });
});

describe('selection and sheets', () => {
  test('a selection is told once, with who made it', async () => {
    await book.user.select('B2:C3');
    await book.user.select('B2:C3');
    await asAddIn(book.engine, () => book.engine.view.select(book.sheet, [area('D4')]));
    expect(book.changes()).toEqual([
      { author: USER, kind: 'selection', sheet: book.sheet, areas: [area('B2:C3')] },
      { author: 'add-in', kind: 'selection', sheet: book.sheet, areas: [area('D4')] },
    ]);
  });

  test('a sheet that a user adds is shown, one that an add-in adds is not', async () => {
    await book.user.addSheet('Mine');
    const added = book.engine.sheets.list()[1]!.id;
    expect(book.engine.sheets.active()).toBe(added);
    expect(told()).toEqual([
      { kind: 'sheetAdded', sheet: added },
      { kind: 'sheetDeactivated', sheet: book.sheet },
      { kind: 'sheetActivated', sheet: added },
    ]);
    const second = await asAddIn(book.engine, () => book.engine.sheets.add('Its'));
    expect(told()).toEqual([{ kind: 'sheetAdded', sheet: second }]);
    expect(book.engine.sheets.active()).toBe(added);
  });

  test('activation belongs to who did it', async () => {
    const other = await asAddIn(book.engine, () => book.engine.sheets.add('Other'));
    book.changes();
    await asAddIn(book.engine, () => book.engine.sheets.activate(other));
    expect(book.changes().filter(({ kind }) => kind !== 'selection')).toEqual([
      { author: 'add-in', kind: 'sheetDeactivated', sheet: book.sheet },
      { author: 'add-in', kind: 'sheetActivated', sheet: other },
    ]);
    await book.user.activate(book.sheet);
    expect(authors(book.changes())).toEqual(new Set([USER]));
    expect(book.engine.sheets.active()).toBe(book.sheet);
  });

  test('renaming, moving, hiding and removing sheets', async () => {
    const other = await asAddIn(book.engine, () => book.engine.sheets.add('Other'));
    book.changes();
    await book.user.renameSheet(other, 'Renamed');
    expect(told()).toEqual([{ kind: 'sheetRenamed', sheet: other, before: 'Other', after: 'Renamed' }]);
    await asAddIn(book.engine, () => book.engine.sheets.move(other, 0));
    expect(told()).toEqual([{ kind: 'sheetMoved', sheet: other, before: 1, after: 0 }]);
    await asAddIn(book.engine, () => book.engine.sheets.setVisibility(other, 'VeryHidden'));
    expect(told()).toEqual([{ kind: 'sheetVisibility', sheet: other, before: 'Visible', after: 'VeryHidden' }]);
    await asAddIn(book.engine, () => book.engine.sheets.setVisibility(other, 'Visible'));
    expect(told()).toEqual([{ kind: 'sheetVisibility', sheet: other, before: 'VeryHidden', after: 'Visible' }]);
    await book.user.removeSheet(other);
    expect(told()).toEqual([{ kind: 'sheetRemoved', sheet: other }]);
  });

  test('removing the active sheet shows another', async () => {
    const other = await asAddIn(book.engine, () => {
      const id = book.engine.sheets.add('Other');
      book.engine.sheets.activate(id);
      return id;
    });
    book.changes();
    await asAddIn(book.engine, () => book.engine.sheets.remove(other));
    expect(book.engine.sheets.active()).toBe(book.sheet);
    const changes = book.changes();
    expect(
      changes
        .map(({ kind }) => kind)
        .filter((kind) => kind !== 'selection')
        .sort(),
    ).toEqual(['sheetActivated', 'sheetDeactivated', 'sheetRemoved']);
    expect(authors(changes)).toEqual(new Set(['add-in']));
  });
});

test('calculations are told with their sheet, merged, and not as edits', async () => {
  const other = await asAddIn(book.engine, () => {
    const id = book.engine.sheets.add('Other');
    book.engine.cells.write(id, area('A1:A3'), [['=Sheet1!A1'], ['=A1+1'], ['=A2+1']]);
    return id;
  });
  book.changes();
  await asAddIn(book.engine, () => write('A1', [[5]]));
  expect(book.changes()).toEqual([
    { author: 'add-in', kind: 'cells', sheet: book.sheet, area: area('A1'), before: '', after: 5 },
    { author: 'add-in', kind: 'calculated', sheet: other, area: area('A1:A3') },
  ]);
});

test('who stops listening hears nothing more', async () => {
  const heard: Change[] = [];
  const stop = book.engine.onChange((change) => heard.push(change));
  await asAddIn(book.engine, () => write('A1', [[1]]));
  stop();
  await asAddIn(book.engine, () => write('A2', [[1]]));
  expect(heard).toHaveLength(1);
});

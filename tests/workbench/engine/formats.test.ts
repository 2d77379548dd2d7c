import type { Border, BorderEdge, CellFormat } from '../../../src/workbench/engine/engine';
import { MAX_COLUMNS, MAX_ROWS, rect } from '../../../src/workbench/engine/geometry';
import { area, asAddIn, openEngine, type TestEngine } from '../../support/engine';

let book: TestEngine;
beforeEach(() => void (book = openEngine()));
afterEach(() => book.engine.dispose());

const addIn = <T>(work: () => T) => asAddIn(book.engine, work);
const format = (address: string) => {
  const { row, column } = area(address);
  return book.engine.formats.cell(book.sheet, row, column);
};
const set = (address: string, change: Partial<CellFormat>) =>
  addIn(() => book.engine.formats.set(book.sheet, area(address), change));

const PLAIN: CellFormat = {
  fill: '',
  fontName: 'Arial',
  fontSize: 11,
  fontColor: '#000000',
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  rotation: 0,
  locked: true,
  formulaHidden: false,
};

describe('cells', () => {
  test('that nobody formatted are plain', () => {
    expect(format('B2')).toEqual(PLAIN);
    expect(book.engine.formats.cell(book.sheet, MAX_ROWS - 1, MAX_COLUMNS - 1)).toEqual(PLAIN);
  });

  const changes: Partial<CellFormat>[] = [
    { fill: '#FFC7CE' },
    { fontName: 'Calibri', fontSize: 9, fontColor: '#9C0006' },
    { bold: true, italic: true, strikethrough: true },
    ...(['Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const).map((underline) => ({ underline })),
    ...(['Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'] as const).map(
      (horizontal) => ({ horizontal }),
    ),
    ...(['Top', 'Center', 'Justify', 'Distributed'] as const).map((vertical) => ({ vertical })),
    { wrap: true, indent: 2 },
    { rotation: 45 },
    { rotation: -90 },
    { rotation: 180 },
    { locked: false },
    { formulaHidden: true },
    { locked: false, formulaHidden: true, underline: 'SingleAccountant', horizontal: 'Fill', vertical: 'Justify' },
  ];
  test.each(changes.map((change) => [JSON.stringify(change), change] as const))('keep %s', async (_, change) => {
    await set('B2:C3', change);
    expect(format('C3')).toEqual({ ...PLAIN, ...change });
    expect(format('D3')).toEqual(PLAIN);
    const reset = Object.fromEntries(Object.keys(change).map((key) => [key, PLAIN[key as keyof CellFormat]]));
    await set('B2:C3', reset);
    expect(format('C3')).toEqual(PLAIN);
  });

  test('keep what a change does not name', async () => {
    await set('A1', { bold: true, locked: false, horizontal: 'Fill' });
    await set('A1', { fill: '#00FF00' });
    await set('A1', { formulaHidden: true });
    expect(format('A1')).toEqual({
      ...PLAIN,
      bold: true,
      locked: false,
      horizontal: 'Fill',
      fill: '#00FF00',
      formulaHidden: true,
    });
  });

  test('keep their values, types and formulas', async () => {
    await addIn(() => book.engine.cells.write(book.sheet, area('A1:D1'), [['007', 7, true, '=B1']]));
    await addIn(() => book.engine.cells.setNumberFormats(book.sheet, area('A1:D1'), [['@']]));
    await set('A1:D1', { bold: true });
    expect(book.engine.cells.values(book.sheet, area('A1:D1'))).toEqual([[7, 7, true, 7]]);
    expect(book.engine.cells.formulas(book.sheet, area('D1'))).toEqual([['=B1']]);
  });

  test('keep a format when their content is deleted by a user', async () => {
    await addIn(() => book.engine.cells.write(book.sheet, area('A1'), [[1]]));
    await set('A1', { locked: false, bold: true });
    await book.user.clear('A1');
    expect(format('A1')).toMatchObject({ locked: false, bold: true });
  });

  test('formats are undone in one step', async () => {
    await set('A1', { bold: true });
    await addIn(() => {
      book.engine.formats.set(book.sheet, area('A1:B2'), { fill: '#FF0000', locked: false });
      book.engine.formats.set(book.sheet, area('A1'), { bold: false });
    });
    await book.user.undo();
    expect(format('A1')).toEqual({ ...PLAIN, bold: true });
    expect(format('B2')).toEqual(PLAIN);
  });

  test('cells of different looks and contents keep what a change does not name, also when it is undone and done again', async () => {
    await addIn(() => book.engine.cells.write(book.sheet, area('A1:A3'), [[1], ['=A1+1'], ['x']]));
    await set('A2:A4', { bold: true });
    await addIn(() => book.engine.cells.setNumberFormats(book.sheet, area('A1:A3'), [['0.00']]));
    await set('A1:B4', { fill: '#FF0000' });
    const looks = () =>
      ['A1', 'A2', 'A3', 'A4', 'B1', 'B4'].map((address) => [format(address).bold, format(address).fill]);
    const red = [false, true, true, true, false, false].map((bold) => [bold, '#FF0000']);
    const before = red.map(([bold]) => [bold, '']);
    expect(looks()).toEqual(red);
    await book.user.undo();
    expect(looks()).toEqual(before);
    await book.user.redo();
    expect(looks()).toEqual(red);
    expect(book.engine.cells.texts(book.sheet, area('A1:A4'))).toEqual([['1.00'], ['2.00'], ['x'], ['']]);
    expect(book.engine.cells.formulas(book.sheet, area('A2'))).toEqual([['=A1+1']]);
    await set('A4:B4', { fill: '', bold: false });
    expect([format('A4'), format('B4')]).toEqual([PLAIN, PLAIN]);
  });
});

describe('whole columns and rows', () => {
  test('are formatted as such, and so are cells written later', async () => {
    await addIn(() => {
      book.engine.cells.write(book.sheet, area('B2'), [['x']]);
      book.engine.formats.set(book.sheet, rect(0, 1, MAX_ROWS, 1), { locked: false, fill: '#EEEEEE' });
      book.engine.cells.write(book.sheet, area('B900'), [['y']]);
    });
    for (const address of ['B1', 'B2', 'B900', 'B5000']) {
      expect(format(address)).toMatchObject({ locked: false, fill: '#EEEEEE' });
    }
    expect(format('C1')).toEqual(PLAIN);
    await set('B3', { fill: '#FF0000' });
    expect(format('B3')).toMatchObject({ locked: false, fill: '#FF0000' });
  });

  test('the sheet as a whole too', async () => {
    await addIn(() => book.engine.formats.set(book.sheet, rect(0, 0, MAX_ROWS, MAX_COLUMNS), { locked: false }));
    expect(format('A1').locked).toBe(false);
    expect(format('Z900').locked).toBe(false);
  });
});

describe('borders', () => {
  const line: Border = { style: 'Continuous', weight: 'Medium', color: '#FF0000' };
  const none: Border = { style: 'None', weight: 'Thin', color: '#000000' };
  const border = (address: string, edge: BorderEdge) => book.engine.formats.border(book.sheet, area(address), edge);
  const draw = (address: string, edge: BorderEdge, what = line) =>
    addIn(() => book.engine.formats.setBorder(book.sheet, area(address), edge, what));

  test.each([
    'EdgeTop',
    'EdgeBottom',
    'EdgeLeft',
    'EdgeRight',
    'InsideHorizontal',
    'InsideVertical',
    'DiagonalDown',
    'DiagonalUp',
  ] as const)('%s is kept and taken away', async (edge) => {
    expect(border('B2:D4', edge)).toEqual(none);
    await draw('B2:D4', edge);
    expect(border('B2:D4', edge)).toEqual(line);
    await draw('B2:D4', edge, none);
    expect(border('B2:D4', edge)).toEqual(none);
  });

  test('an edge is drawn around the area only', async () => {
    await draw('B2:D4', 'EdgeBottom');
    expect(border('B4', 'EdgeBottom')).toEqual(line);
    expect(border('B3', 'EdgeBottom')).toEqual(none);
    expect(border('E4', 'EdgeBottom')).toEqual(none);
  });

  test('a line between two cells belongs to both', async () => {
    await draw('B2', 'EdgeBottom');
    expect(border('B3', 'EdgeTop')).toEqual(line);
    await draw('B3', 'EdgeTop', none);
    expect(border('B2', 'EdgeBottom')).toEqual(none);
  });

  test.each([
    ['Continuous', 'Hairline'],
    ['Continuous', 'Thin'],
    ['Continuous', 'Thick'],
    ['Dash', 'Thin'],
    ['DashDot', 'Medium'],
    ['DashDotDot', 'Thin'],
    ['Dot', 'Thin'],
    ['Double', 'Thick'],
    ['SlantDashDot', 'Medium'],
  ] as const)('%s %s is told apart from other lines', async (style, weight) => {
    await draw('A1', 'EdgeLeft', { style, weight, color: '#123456' });
    expect(border('A1', 'EdgeLeft')).toEqual({ style, weight, color: '#123456' });
  });
});

describe('columns and rows', () => {
  test('have widths and heights in points', async () => {
    await addIn(() => {
      book.engine.formats.setColumnWidth(book.sheet, 1, 2, 90);
      book.engine.formats.setRowHeight(book.sheet, 3, 1, 30);
    });
    expect([0, 1, 2, 3].map((column) => book.engine.formats.columnWidth(book.sheet, column) === 90)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(book.engine.formats.rowHeight(book.sheet, 3)).toBe(30);
    await book.user.undo();
    expect(book.engine.formats.rowHeight(book.sheet, 3)).toBe(book.engine.formats.rowHeight(book.sheet, 4));
  });

  test('are hidden and shown', async () => {
    const { formats } = book.engine;
    const widths = formats.columnWidth(book.sheet, 1);
    await addIn(() => {
      formats.setColumnsHidden(book.sheet, 1, 2, true);
      formats.setRowsHidden(book.sheet, 5, 1, true);
    });
    expect([0, 1, 2, 3].map((column) => formats.columnHidden(book.sheet, column))).toEqual([false, true, true, false]);
    expect(formats.columnWidth(book.sheet, 1)).toBe(0);
    expect(formats.rowHidden(book.sheet, 5)).toBe(true);
    await addIn(() => formats.setColumnsHidden(book.sheet, 0, 4, false));
    expect(formats.columnWidth(book.sheet, 1)).toBe(widths);
  });

  test('fit their contents', async () => {
    const { formats, cells } = book.engine;
    await addIn(() => {
      cells.write(book.sheet, area('A1:B1'), [['a text of some length, which needs room', 'x']]);
      formats.setRowHeight(book.sheet, 0, 1, 90);
      formats.autofitColumns(book.sheet, rect(0, 0, MAX_ROWS, 3));
      formats.autofitRows(book.sheet, area('A1:B1'));
    });
    const [wide, narrow] = [0, 1].map((column) => formats.columnWidth(book.sheet, column));
    expect(wide).toBeGreaterThan(150);
    expect(narrow).toBeLessThan(30);
    expect(formats.columnWidth(book.sheet, 2)).toBe(formats.columnWidth(book.sheet, 3));
    expect(formats.rowHeight(book.sheet, 0)).toBeLessThan(30);
    await book.user.undo();
    expect(formats.rowHeight(book.sheet, 0)).toBe(formats.rowHeight(book.sheet, 1));
  });

  test('wrapped text makes rows higher', async () => {
    const { formats, cells } = book.engine;
    await addIn(() => {
      cells.write(book.sheet, area('A1'), [['a text of some length, which needs room']]);
      formats.set(book.sheet, area('A1'), { wrap: true });
      formats.autofitRows(book.sheet, area('A1'));
    });
    expect(formats.rowHeight(book.sheet, 0)).toBeGreaterThan(2 * formats.rowHeight(book.sheet, 1));
  });
});

test.each<[string, (string | number)[]]>([
  ['empty cells', ['', '', '']],
  ['cells of which another one is filled', ['', 'kept', '']],
])('merged from %s, a cell looks as its first one did', async (_, values) => {
  await addIn(() => {
    book.engine.cells.write(book.sheet, area('A1:C1'), [values]);
    book.engine.formats.set(book.sheet, area('A1:C1'), { fill: '#FFFBEB', wrap: true });
    book.engine.formats.set(book.sheet, area('B1'), { fill: '#FF0000' });
    book.engine.cells.merge(book.sheet, area('A1:C1'), false);
  });
  expect(book.engine.formats.cell(book.sheet, 0, 0)).toMatchObject({ fill: '#FFFBEB', wrap: true });
  expect(book.engine.cells.values(book.sheet, area('A1'))).toEqual([[values.join('')]]);
});

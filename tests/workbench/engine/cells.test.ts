import { MAX_COLUMNS, MAX_ROWS, rect } from '../../../src/workbench/engine/geometry';
import { area, asAddIn, openEngine, shownText, type TestEngine } from '../../support/engine';

let book: TestEngine;
beforeEach(() => void (book = openEngine()));
afterEach(() => book.engine.dispose());

const values = (address: string) => book.engine.cells.values(book.sheet, area(address));
const formulas = (address: string) => book.engine.cells.formulas(book.sheet, area(address));
const texts = (address: string) => book.engine.cells.texts(book.sheet, area(address));
const write = (address: string, input: Parameters<typeof book.engine.cells.write>[2]) =>
  asAddIn(book.engine, () => book.engine.cells.write(book.sheet, area(address), input));

describe('values', () => {
  test('are read as they were written', async () => {
    await write('A1:C2', [
      ['a', 1, true],
      ['5%', '', '=B1*2'],
    ]);
    expect(values('A1:C2')).toEqual([
      ['a', 1, true],
      [0.05, '', 2],
    ]);
    expect(formulas('A1:C2')).toEqual([
      ['a', 1, true],
      [0.05, '', '=B1*2'],
    ]);
    expect(texts('A1:C2')).toEqual([
      ['a', '1', 'TRUE'],
      ['5%', '', '2'],
    ]);
  });

  test('that are null leave the cell, that are empty empty it', async () => {
    await write('A1:B1', [['a', 'b']]);
    await write('A1:B1', [[null, '']]);
    expect(values('A1:B1')).toEqual([['a', '']]);
  });

  test('of formulas are truth values, texts and errors too', async () => {
    await write('A1:F1', [['=1=1', '="a"&"b"', '=1/0', '=NOSUCH()', '=NA()', '=IF(TRUE,"","x")']]);
    expect(values('A1:F1')).toEqual([[true, 'ab', '#DIV/0!', '#NAME?', '#N/A', '']]);
    expect(texts('A1:C1')).toEqual([['TRUE', 'ab', '#DIV/0!']]);
  });

  test('of formulas follow the cells they use', async () => {
    await write('A1:C1', [[1, '=A1+1', '=B1+1']]);
    await write('A1', [[10]]);
    expect(values('A1:C1')).toEqual([[10, 11, 12]]);
  });

  test('of a formula that spills are there in all its cells', async () => {
    await write('A1:A3', [[1], [2], [3]]);
    await write('C1', [['=A1:A3*2']]);
    expect(values('C1:C3')).toEqual([[2], [4], [6]]);
  });

  test('replaced by others take their formulas with them', async () => {
    await write('A1:B1', [[1, '=A1']]);
    await write('B1', [['x']]);
    expect(formulas('B1')).toEqual([['x']]);
    await write('A1', [[2]]);
    expect(values('B1')).toEqual([['x']]);
  });

  test('beyond the grid are empty, and the grid grows for what is written', async () => {
    expect(values('AZ5000:BA5001')).toEqual([
      ['', ''],
      ['', ''],
    ]);
    expect(book.engine.cells.numberFormats(book.sheet, area('AZ5000'))).toEqual([['General']]);
    await write('AZ5000', [['far']]);
    expect(values('AZ5000')).toEqual([['far']]);
  });

  test('of the last cell of an Excel sheet can be read', () => {
    expect(book.engine.cells.values(book.sheet, rect(MAX_ROWS - 1, MAX_COLUMNS - 1))).toEqual([['']]);
  });

  test('of a large area are read fast', async () => {
    const large = rect(0, 0, 5000, 30);
    const input = Array.from({ length: 5000 }, (_, row) => Array.from({ length: 30 }, (__, column) => row * column));
    await asAddIn(book.engine, () => book.engine.cells.write(book.sheet, large, input));
    book.engine.cells.values(book.sheet, large);
    const start = performance.now();
    expect(book.engine.cells.values(book.sheet, large)[4999]![29]).toBe(4999 * 29);
    // A sheet that were read through Univer's layers of styles and interceptors would take seconds.
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('texts and formats', () => {
  test('a format decides what a cell shows', async () => {
    await asAddIn(book.engine, () => {
      book.engine.cells.write(book.sheet, area('A1:D1'), [[1234.5, 0.256, 45365, 1.125]]);
      book.engine.cells.setNumberFormats(book.sheet, area('A1:D1'), [['#,##0.00', '0%', 'm/d/yyyy', '0.00']]);
    });
    expect(texts('A1:D1')).toEqual([['1,234.50', '26%', '3/14/2024', '1.13']]);
    expect(values('A1:D1')).toEqual([[1234.5, 0.256, 45365, 1.125]]);
  });

  test('what is typed brings its format only where there is none', async () => {
    await asAddIn(book.engine, () => {
      book.engine.cells.setNumberFormats(book.sheet, area('A1'), [['0.000']]);
      book.engine.cells.write(book.sheet, area('A1:B1'), [['5%', '5%']]);
    });
    expect(book.engine.cells.numberFormats(book.sheet, area('A1:B1'))).toEqual([['0.000', '0%']]);
  });

  test('cells formatted as text keep what is written, and their numbers when the format changes', async () => {
    await asAddIn(book.engine, () => {
      book.engine.cells.write(book.sheet, area('C1'), [[7]]);
      book.engine.cells.setNumberFormats(book.sheet, area('A1:C1'), [['@', '@', '@']]);
      book.engine.cells.write(book.sheet, area('A1:B1'), [['007', '=1+1']]);
    });
    expect(values('A1:C1')).toEqual([['007', '=1+1', 7]]);
    expect(formulas('B1')).toEqual([['=1+1']]);
  });

  test('one format goes to whole columns, what is written there later has it', async () => {
    await asAddIn(book.engine, () => {
      book.engine.cells.write(book.sheet, area('B2'), [['x']]);
      book.engine.cells.setNumberFormats(book.sheet, rect(0, 1, MAX_ROWS, 2), [['@']]);
      book.engine.cells.write(book.sheet, area('B3:C3'), [['01', '02']]);
    });
    expect(book.engine.cells.numberFormats(book.sheet, area('A2:C2'))).toEqual([['General', '@', '@']]);
    expect(values('B3:C3')).toEqual([['01', '02']]);
    expect(texts('B3:C3')).toEqual([['01', '02']]);
  });

  test('users type text into columns of text, and percentages into columns of percentages', async () => {
    await book.prepare(() => {
      book.engine.cells.setNumberFormats(book.sheet, rect(0, 0, MAX_ROWS, 1), [['@']]);
      book.engine.cells.setNumberFormats(book.sheet, rect(0, 1, MAX_ROWS, 1), [['0.0%']]);
    });
    const typed = { A1: '007', A2: '=1+1', A3: '5%', B1: '25', B2: '0.5', B3: '30%', C1: '25' };
    for (const [address, text] of Object.entries(typed)) await book.user.type(address, text);
    expect(values('A1:A3')).toEqual([['007'], ['=1+1'], ['5%']]);
    expect(values('B1:C3')).toEqual([
      [0.25, 25],
      [0.5, ''],
      [0.3, ''],
    ]);
  });

  test('the format of a column shows in its cells', async () => {
    await asAddIn(book.engine, () => {
      book.engine.cells.setNumberFormats(book.sheet, rect(0, 0, MAX_ROWS, 1), [['0.0%']]);
      book.engine.cells.write(book.sheet, area('A1:A2'), [[0.5], ['=A1*2']]);
      book.engine.cells.setNumberFormats(book.sheet, area('A2'), [['0.00']]);
    });
    expect(texts('A1:A2')).toEqual([['50.0%'], ['1.00']]);
    expect(['A1', 'A2'].map((address) => shownText(book.engine, book.sheet, address))).toEqual(['50.0%', '1.00']);
  });
});

describe('the used area', () => {
  test('is nothing on an empty sheet', () => {
    expect(book.engine.cells.used(book.sheet, false)).toBeUndefined();
  });

  test('holds values and formats, or values only', async () => {
    await asAddIn(book.engine, () => {
      book.engine.cells.write(book.sheet, area('B2:C3'), [
        [1, ''],
        ['', '=1'],
      ]);
      book.engine.formats.set(book.sheet, area('E5'), { bold: true });
    });
    expect(book.engine.cells.used(book.sheet, true)).toEqual(area('B2:C3'));
    expect(book.engine.cells.used(book.sheet, false)).toEqual(area('B2:E5'));
  });

  test('shrinks when cells are cleared', async () => {
    await write('A1:B2', [
      [1, 2],
      [3, 4],
    ]);
    await asAddIn(book.engine, () => book.engine.cells.clear(book.sheet, area('A2:B2'), 'All'));
    expect(book.engine.cells.used(book.sheet, false)).toEqual(area('A1:B1'));
  });
});

describe('clearing', () => {
  beforeEach(() =>
    asAddIn(book.engine, () => {
      book.engine.cells.write(book.sheet, area('A1:B1'), [[5, '=A1']]);
      book.engine.formats.set(book.sheet, area('A1:B1'), { bold: true, locked: false });
      book.engine.cells.setNumberFormats(book.sheet, area('A1:B1'), [['0.0']]);
    }),
  );
  const clear = (what: 'All' | 'Contents' | 'Formats') =>
    asAddIn(book.engine, () => book.engine.cells.clear(book.sheet, rect(0, 0, MAX_ROWS, 2), what));
  const format = () => {
    const { bold, locked } = book.engine.formats.cell(book.sheet, 0, 0);
    return { bold, locked, number: book.engine.cells.numberFormats(book.sheet, area('A1'))[0]![0] };
  };

  test('contents leaves the formats', async () => {
    await clear('Contents');
    expect(formulas('A1:B1')).toEqual([['', '']]);
    expect(format()).toEqual({ bold: true, locked: false, number: '0.0' });
  });

  test('formats leaves the contents', async () => {
    await clear('Formats');
    expect(formulas('A1:B1')).toEqual([[5, '=A1']]);
    expect(values('B1')).toEqual([[5]]);
    expect(format()).toEqual({ bold: false, locked: true, number: 'General' });
  });

  test('all takes both', async () => {
    await clear('All');
    expect(formulas('A1:B1')).toEqual([['', '']]);
    expect(format()).toEqual({ bold: false, locked: true, number: 'General' });
  });
});

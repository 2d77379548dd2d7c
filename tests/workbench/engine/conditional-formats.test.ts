import type { ConditionalFormat, ConditionalRule, ConditionalStyle } from '../../../src/workbench/engine/engine';
import { MAX_COLUMNS, rect } from '../../../src/workbench/engine/geometry';
import { area, asAddIn, openEngine, shownStyle, shownText, type TestEngine } from '../../support/engine';

let book: TestEngine;
beforeEach(() => void (book = openEngine()));
afterEach(() => book.engine.dispose());

const addIn = <T>(work: () => T) => asAddIn(book.engine, work);
const RED: ConditionalStyle = { fill: '#FF0000' };
const add = (addresses: string, rule: ConditionalRule, style = RED, stopIfTrue = false) =>
  addIn(() =>
    book.engine.conditionalFormats.add(book.sheet, {
      areas: addresses.split(',').map(area),
      rule,
      style,
      stopIfTrue,
    }),
  );
const custom = (formula: string): ConditionalRule => ({ type: 'Custom', formula });
const list = () => book.engine.conditionalFormats.list(book.sheet);
const write = (address: string, values: (string | number | boolean)[][]) =>
  addIn(() => book.engine.cells.write(book.sheet, area(address), values));
const shown = (address: string) => shownStyle(book.engine, book.sheet, address);
const rows = (row: number, count = 1) => rect(row, 0, count, MAX_COLUMNS);

/** The cells of a column that are red, as their row numbers. */
const reds = (column: string, upTo = 9) =>
  Array.from({ length: upTo }, (_, index) => index + 1).filter((row) => shown(`${column}${row}`).fill === '#FF0000');

describe('a format is read back as it was put', () => {
  const rules: ConditionalRule[] = [
    custom('=$B2="x"'),
    { type: 'CellValue', operator: 'Between', formula1: '1', formula2: '=$C$1' },
    { type: 'CellValue', operator: 'EqualTo', formula1: '="text"' },
    { type: 'CellValue', operator: 'NotEqualTo', formula1: '=B2+(1)' },
    ...(['GreaterThan', 'LessThan', 'GreaterThanOrEqualTo', 'LessThanOrEqualTo'] as const).map(
      (operator): ConditionalRule => ({ type: 'CellValue', operator, formula1: '0.5' }),
    ),
    ...(['Contains', 'NotContains', 'BeginsWith', 'EndsWith'] as const).map((operator): ConditionalRule => ({
      type: 'ContainsText',
      operator,
      text: 'say "x"',
    })),
    {
      type: 'ColorScale',
      points: [
        { type: 'LowestValue', formula: null, color: '#FF0000' },
        { type: 'Percentile', formula: '50', color: '#FFFF00' },
        { type: 'HighestValue', formula: null, color: '#00FF00' },
      ],
    },
    {
      type: 'ColorScale',
      points: [
        { type: 'Number', formula: '1', color: '#FF0000' },
        { type: 'Formula', formula: '=$C$1', color: '#00FF00' },
      ],
    },
  ];
  test.each(rules.map((rule) => [JSON.stringify(rule), rule] as const))('%s', async (_, rule) => {
    const style = rule.type === 'ColorScale' ? {} : RED;
    const id = await add('B2:B9', rule, style);
    expect(list()).toEqual([{ id, areas: [area('B2:B9')], rule, style, stopIfTrue: false }]);
  });

  test('with all of its style', async () => {
    const style: ConditionalStyle = {
      fill: '#FFC7CE',
      fontColor: '#9C0006',
      bold: true,
      italic: false,
      underline: 'Double',
      strikethrough: true,
      numberFormat: '0.0"!"',
    };
    await add('A1', custom('=TRUE'), style, true);
    expect(list()[0]).toMatchObject({ style, stopIfTrue: true });
  });

  test('with several areas', async () => {
    await add('B2:B4,D6:D9,A1', custom('=B2>1'));
    expect(list()[0]!.areas).toEqual([area('A1'), area('B2:B4'), area('D6:D9')]);
  });
});

describe('the order', () => {
  const fills = () => list().map(({ style }) => style.fill);
  beforeEach(async () => {
    for (const fill of ['#111111', '#222222', '#333333']) await add('A1:A9', custom('=A1>0'), { fill });
  });

  test('begins with the newest, which wins', async () => {
    expect(fills()).toEqual(['#333333', '#222222', '#111111']);
    await write('A1', [[1]]);
    expect(shown('A1').fill).toBe('#333333');
  });

  test('can be changed, and changed back', async () => {
    await addIn(() => book.engine.conditionalFormats.reorder(book.sheet, list()[0]!.id, 2));
    expect(fills()).toEqual(['#222222', '#111111', '#333333']);
    await write('A1', [[1]]);
    expect(shown('A1').fill).toBe('#222222');
    await book.user.undo();
    await book.user.undo();
    expect(fills()).toEqual(['#333333', '#222222', '#111111']);
  });

  test('stops where a format says so', async () => {
    const [first] = list();
    await addIn(() => book.engine.conditionalFormats.update(book.sheet, { ...first!, style: { bold: true } }));
    await write('A1', [[1]]);
    expect(shown('A1')).toEqual({ bold: true, fill: '#222222' });
    await addIn(() => book.engine.conditionalFormats.update(book.sheet, { ...list()[0]!, stopIfTrue: true }));
    expect(shown('A1')).toEqual({ bold: true });
  });
});

test('a format is changed in place, and removed', async () => {
  const [below, id] = [await add('A1:A9', custom('=A1>0'), { bold: true }), await add('A1:A9', custom('=A1>5'))];
  await write('A1:A3', [[1], [6], [9]]);
  expect(reds('A')).toEqual([2, 3]);
  const change: ConditionalFormat = {
    id,
    areas: [area('A2:A9')],
    rule: custom('=A2>7'),
    style: { fill: '#FF0000', italic: true },
    stopIfTrue: false,
  };
  await addIn(() => book.engine.conditionalFormats.update(book.sheet, change));
  expect(list().map((format) => format.id)).toEqual([id, below]);
  expect(list()[0]).toEqual(change);
  expect(reds('A')).toEqual([3]);
  await addIn(() => book.engine.conditionalFormats.remove(book.sheet, id));
  expect(list().map((format) => format.id)).toEqual([below]);
  expect(shown('A3')).toEqual({ bold: true });
  await book.user.undo();
  await book.user.undo();
  expect(reds('A')).toEqual([2, 3]);
});

describe('formulas', () => {
  test('are relative to the first cell of the first area', async () => {
    await write('A1:B4', [
      [1, 5],
      [2, 1],
      [3, 9],
      [4, 4],
    ]);
    await add('A1:A4', custom('=B1>A1'));
    expect(reds('A')).toEqual([1, 3]);
    await add('D3:D4,D1', custom('=$A3>2'));
    expect(reds('D')).toEqual([3, 4]);
  });

  test('follow edits, of other cells and other sheets too', async () => {
    const other = await addIn(() => book.engine.sheets.add('Limits'));
    await write('A1:A3', [[1], [2], [3]]);
    await addIn(() => book.engine.cells.write(other, area('A1'), [[2]]));
    await add('A1:A3', custom('=A1>Limits!$A$1'));
    expect(reds('A')).toEqual([3]);
    await addIn(() => book.engine.cells.write(other, area('A1'), [[1]]));
    expect(reds('A')).toEqual([2, 3]);
    await book.user.type('A3', '0');
    expect(reds('A')).toEqual([2]);
    await book.user.undo();
    expect(reds('A')).toEqual([2, 3]);
  });

  test('follow the results of other formulas', async () => {
    await write('A1:B2', [
      [1, '=A1*10'],
      [2, '=A2*10'],
    ]);
    await add('A1:A2', custom('=B1>10'));
    expect(reds('A')).toEqual([2]);
    await write('A1', [[5]]);
    expect(reds('A')).toEqual([1, 2]);
  });

  test('use names, those of the sheet too', async () => {
    await write('A1:A3', [['DE'], ['XX'], ['FR']]);
    await write('F1:F2', [['DE'], ['FR']]);
    await addIn(() =>
      book.engine.names.set({
        name: 'Codes',
        sheet: book.sheet,
        formula: '=Sheet1!$F$1:$F$2',
        comment: '',
        visible: true,
      }),
    );
    await add('A1:A3', custom('=COUNTIF(Codes,A1)=0'));
    expect(reds('A')).toEqual([2]);
    expect(list()[0]!.rule).toEqual(custom('=COUNTIF(Codes,A1)=0'));
    await write('F1', [['XX']]);
    expect(reds('A')).toEqual([1]);
  });

  test('follow cells in the midst of a range', async () => {
    await add('A1', custom('=SUM(B1:B9)>5'));
    expect(reds('A')).toEqual([]);
    await write('B5', [[6]]);
    expect(reds('A')).toEqual([1]);
  });

  test('that are errors format nothing', async () => {
    await write('A1:A2', [['x'], [1]]);
    await add('A1:A2', custom('=A1/1>0'));
    expect(reds('A')).toEqual([2]);
  });
});

describe('comparisons mean what they mean in Excel', () => {
  const CELLS = [[''], [0], [5], ['abc'], [true]];
  test.each<[ConditionalRule, number[]]>([
    [{ type: 'CellValue', operator: 'LessThan', formula1: '1' }, [1, 2]],
    [{ type: 'CellValue', operator: 'GreaterThan', formula1: '1' }, [3, 4, 5]],
    [{ type: 'CellValue', operator: 'EqualTo', formula1: '="ABC"' }, [4]],
    [{ type: 'CellValue', operator: 'Between', formula1: '0', formula2: '5' }, [1, 2, 3]],
    [{ type: 'CellValue', operator: 'NotBetween', formula1: '0', formula2: '5' }, [4, 5]],
    [{ type: 'ContainsText', operator: 'Contains', text: 'B' }, [4]],
    [{ type: 'ContainsText', operator: 'NotContains', text: 'b' }, [1, 2, 3, 5]],
    [{ type: 'ContainsText', operator: 'BeginsWith', text: 'AB' }, [4]],
    [{ type: 'ContainsText', operator: 'EndsWith', text: 'c' }, [4]],
  ])('%j', async (rule, expected) => {
    await write('A1:A5', CELLS);
    await add('A1:A5', rule);
    expect(reds('A', 5)).toEqual(expected);
  });
});

describe('formats follow', () => {
  test('rows that are put in and taken out', async () => {
    await write('A1:B4', [
      [1, 2],
      [2, 1],
      [3, 4],
      [4, 3],
    ]);
    await add('A1:A4', custom('=AND(B1>A1,$B$4=3)'));
    await addIn(() => book.engine.cells.insert(book.sheet, rows(1), 'Down'));
    expect(list()[0]).toMatchObject({ areas: [area('A1:A5')], rule: custom('=AND(B1>A1,$B$5=3)') });
    expect(reds('A')).toEqual([1, 4]);
    await book.user.removeRows(0);
    expect(list()[0]).toMatchObject({ areas: [area('A1:A4')], rule: custom('=AND(B1>A1,$B$4=3)') });
    expect(reds('A')).toEqual([3]);
    await book.user.undo();
    await book.user.undo();
    expect(list()[0]).toMatchObject({ areas: [area('A1:A4')], rule: custom('=AND(B1>A1,$B$4=3)') });
    expect(reds('A')).toEqual([1, 3]);
  });

  test('rows of a sheet that their formulas name', async () => {
    const other = await addIn(() => book.engine.sheets.add('Limits'));
    await add('A1', custom('=A1>Limits!$A$1'));
    await addIn(() => {
      book.engine.cells.insert(other, rows(0), 'Down');
      book.engine.sheets.rename(other, 'My limits');
    });
    expect(list()[0]!.rule).toEqual(custom("=A1>'My limits'!$A$2"));
  });

  test('comparisons keep their meaning', async () => {
    const rule: ConditionalRule = { type: 'CellValue', operator: 'Between', formula1: '=B1', formula2: '=$C$1' };
    await add('A1:A4', rule);
    await addIn(() => book.engine.cells.insert(book.sheet, rows(0), 'Down'));
    expect(list()[0]).toMatchObject({
      areas: [area('A2:A5')],
      rule: { ...rule, formula1: '=B2', formula2: '=$C$2' },
    });
  });
});

test('a sheet of which rows were sorted is still followed by the formats of other sheets, and follows them', async () => {
  const other = await addIn(() => book.engine.sheets.add('Other'));
  const redOther = () => shownStyle(book.engine, other, 'A1').fill === '#FF0000';
  await write('A1:B3', [
    [3, 0],
    [2, 0],
    [1, 0],
  ]);
  const rule = (formula: string) => ({ areas: [area('A1')], rule: custom(formula), style: RED, stopIfTrue: false });
  await addIn(() => {
    book.engine.conditionalFormats.add(other, rule('=Sheet1!$B$5>1'));
    book.engine.conditionalFormats.add(book.sheet, rule('=Other!$B$5>1'));
  });
  const complaints = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await addIn(() => book.engine.cells.sort(book.sheet, area('A1:B3'), [{ column: 0, ascending: true }]));
  await write('B5', [[2]]);
  await addIn(() => book.engine.cells.write(other, area('B5'), [[2]]));
  expect([redOther(), shown('A1').fill]).toEqual([true, '#FF0000']);
  expect(complaints).not.toHaveBeenCalled();
  complaints.mockRestore();
});

test('clearing formats takes conditional ones out of the area', async () => {
  await write('A1:A4', [[1], [1], [1], [1]]);
  await add('A1:A4', custom('=A1=1'));
  await addIn(() => book.engine.cells.clear(book.sheet, area('A2:A3'), 'Formats'));
  expect(reds('A')).toEqual([1, 4]);
  await addIn(() => book.engine.cells.clear(book.sheet, area('A1:A9'), 'All'));
  expect(list()).toEqual([]);
});

test('a conditional number format shows in the cell, not in its value', async () => {
  await write('A1', [[5]]);
  await add('A1', custom('=A1>1'), { numberFormat: '0.0"!"' });
  expect(shownText(book.engine, book.sheet, 'A1')).toBe('5.0!');
  expect(book.engine.cells.texts(book.sheet, area('A1'))).toEqual([['5']]);
  expect(book.engine.cells.values(book.sheet, area('A1'))).toEqual([[5]]);
  await write('A1', [[1]]);
  expect(shownText(book.engine, book.sheet, 'A1')).toBe('1');
});

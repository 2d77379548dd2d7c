import type { ConditionalStyle } from '../../../src/workbench/engine/engine';
import { MAX_COLUMNS, rect } from '../../../src/workbench/engine/geometry';
import { RuleFormula } from '../../../src/workbench/engine/univer/rule-formula';
import { area, asAddIn, openEngine, shownStyle, type TestEngine } from '../../support/engine';

/**
 * A table of figures by code and key whose colours come from another sheet, as those of a compared table: there are the partners'
 * figures by code and key, and a cell from which the tolerance is calculated.
 */
let book: TestEngine;
let partners: string;
const addIn = <T>(work: () => T) => asAddIn(book.engine, work);
const [MATCH, HIGHER, LOWER]: readonly ConditionalStyle[] = [
  { fill: '#00FF00' },
  { fill: '#0000FF', bold: true },
  { fill: '#FF0000', bold: true },
];

beforeEach(async () => {
  book = openEngine();
  partners = await addIn(() => book.engine.sheets.add('Partners'));
  await addIn(() => {
    const { cells, names, conditionalFormats } = book.engine;
    cells.write(book.sheet, area('A1:C4'), [
      ['', 'y1', 'y2'],
      ['DE', 100, 100],
      ['FR', 100, 300],
      ['IT', 300, ''],
    ]);
    cells.write(partners, area('A1:C4'), [
      ['', 'y2', 'y1'],
      ['IT', 5, 100],
      ['DE', 100, 100],
      ['FR', 100, 300],
    ]);
    cells.write(partners, area('E1:E2'), [[0.5], ['=E1+1']]);
    const name = (name: string, cells: string) =>
      names.set({ name, sheet: undefined, formula: `=Partners!${cells}`, comment: '', visible: false });
    name('figures', '$A$2:$C$4');
    name('keys', '$A$1:$C$1');
    name('ratio', '$E$2');
    const partner = 'VLOOKUP($A2,figures,MATCH(B$1,keys,0),0)';
    const rule = (when: string, style: ConditionalStyle) =>
      conditionalFormats.add(book.sheet, {
        areas: [area('B2:B4'), area('C2:C4')],
        rule: { type: 'Custom', formula: `=AND(N("sign")=0,ISNUMBER(B2),${when})` },
        style,
        stopIfTrue: false,
      });
    rule(`${partner}<=B2*ratio,B2<=${partner}*ratio`, MATCH!);
    rule(`B2>${partner}*ratio`, HIGHER!);
    rule(`${partner}>B2*ratio`, LOWER!);
  });
});
afterEach(() => book.engine.dispose());

const LETTERS = new Map<string | undefined, string>([
  [undefined, '.'],
  [MATCH!.fill, '='],
  [HIGHER!.fill, '>'],
  [LOWER!.fill, '<'],
]);
/** The colours of an area, a sign for each. */
const colours = (address = 'B2:C4'): string[] => {
  const { row, column, rows, columns } = area(address);
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => {
      const { fill } = book.engine.conditionalFormats.shown(book.sheet, row + down, column + right);
      return LETTERS.get(fill);
    }).join(''),
  );
};
const row = (index: number) => rect(index, 0, 1, MAX_COLUMNS);

test('the figures are held against those of their code and key', () => {
  expect(colours()).toEqual(['==', '<>', '>.']);
});

describe('the colours follow', () => {
  beforeEach(() => void colours());

  test('an own figure, and undoing it', async () => {
    await book.user.type('C2', '300');
    expect(colours()).toEqual(['=>', '<>', '>.']);
    await book.user.clear('C3');
    expect(colours()).toEqual(['=>', '<.', '>.']);
    await book.user.undo();
    await book.user.undo();
    expect(colours()).toEqual(['==', '<>', '>.']);
    await book.user.redo();
    expect(colours()).toEqual(['=>', '<>', '>.']);
  });

  test('a code and a key', async () => {
    await book.user.type('A2', 'IT');
    expect(colours()).toEqual(['=>', '<>', '>.']);
    await book.user.type('B1', 'y2');
    expect(colours()).toEqual(['>>', '=>', '>.']);
    await book.user.type('B1', 'y9');
    expect(colours()).toEqual(['.>', '.>', '..']);
  });

  test('a partner’s figure', async () => {
    await addIn(() => book.engine.cells.write(partners, area('C4'), [[90]]));
    expect(colours()).toEqual(['==', '=>', '>.']);
    // A text is greater than any number.
    await addIn(() => book.engine.cells.write(partners, area('C4'), [['-']]));
    expect(colours()).toEqual(['==', '<>', '>.']);
    await addIn(() => book.engine.cells.write(partners, area('C4'), [['=C3*1']]));
    expect(colours()).toEqual(['==', '=>', '>.']);
    await addIn(() => book.engine.cells.write(partners, area('C3'), [[10]]));
    expect(colours()).toEqual(['>=', '>>', '>.']);
  });

  test('the tolerance, which is calculated', async () => {
    await addIn(() => book.engine.cells.write(partners, area('E1'), [[2]]));
    expect(colours()).toEqual(['==', '==', '=.']);
    await book.user.undo();
    expect(colours()).toEqual(['==', '<>', '>.']);
  });

  test('rows put into both sheets, and taken out', async () => {
    await addIn(() => book.engine.cells.insert(book.sheet, row(2), 'Down'));
    await addIn(() => book.engine.cells.insert(partners, row(2), 'Down'));
    expect(colours('B2:C5')).toEqual(['==', '..', '<>', '>.']);
    await book.user.type('C5', '300');
    expect(colours('B2:C5')).toEqual(['==', '..', '<>', '>>']);
    await addIn(() => book.engine.cells.write(partners, area('C5'), [[100]]));
    expect(colours('B2:C5')).toEqual(['==', '..', '=>', '>>']);
    await book.user.removeRows(1);
    expect(colours('B2:C4')).toEqual(['..', '=>', '>>']);
  });

  test('sorted rows of either sheet', async () => {
    await book.user.sort('A2:C4', 0, false);
    expect(colours()).toEqual(['>.', '<>', '==']);
    await addIn(() => book.engine.cells.sort(partners, area('A2:C4'), [{ column: 0, ascending: true }]));
    expect(colours()).toEqual(['>.', '<>', '==']);
    await book.user.type('C2', '5');
    expect(colours()).toEqual(['>=', '<>', '==']);
  });

  test('a sheet that is renamed, and one that takes its name', async () => {
    await book.user.renameSheet(partners, 'Others');
    expect(colours()).toEqual(['==', '<>', '>.']);
    await addIn(() => book.engine.cells.write(partners, area('C4'), [[90]]));
    expect(colours()).toEqual(['==', '=>', '>.']);
    await book.user.addSheet('Partners');
    expect(colours()).toEqual(['==', '=>', '>.']);
  });

  test('a name that comes to mean something else', async () => {
    await addIn(() => {
      book.engine.cells.write(partners, area('G2:I2'), [['DE', 1, 500]]);
      book.engine.names.set({
        name: 'figures',
        sheet: undefined,
        formula: '=Partners!$G$2:$I$2',
        comment: '',
        visible: false,
      });
    });
    expect(colours()).toEqual(['<>', '..', '..']);
    await book.user.undo();
    expect(colours()).toEqual(['==', '<>', '>.']);
  });

  test('formats that are put in another order, changed and taken out', async () => {
    const { conditionalFormats } = book.engine;
    const id = await addIn(() =>
      conditionalFormats.add(book.sheet, {
        areas: [area('B2:C4')],
        rule: { type: 'Custom', formula: '=B2=100' },
        style: { fill: HIGHER!.fill!, italic: true },
        stopIfTrue: false,
      }),
    );
    expect(colours()).toEqual(['>>', '>>', '>.']);
    await addIn(() => conditionalFormats.reorder(book.sheet, id, 3));
    expect(colours()).toEqual(['==', '<>', '>.']);
    expect(shownStyle(book.engine, book.sheet, 'B3')).toEqual({ ...LOWER, italic: true });
    await addIn(() => conditionalFormats.remove(book.sheet, id));
    expect(shownStyle(book.engine, book.sheet, 'B3')).toEqual(LOWER);
  });
});

test('an edit has no other cells asked than those that depend on it', async () => {
  colours();
  const asked = jest.spyOn(RuleFormula.prototype, 'holds');
  expect(colours()).toEqual(['==', '<>', '>.']);
  expect(asked).not.toHaveBeenCalled();
  await book.user.type('E9', '1');
  await addIn(() => book.engine.cells.write(partners, area('K9'), [[1]]));
  expect(colours()).toEqual(['==', '<>', '>.']);
  expect(asked).not.toHaveBeenCalled();
  await book.user.type('C2', '300');
  expect(colours()).toEqual(['=>', '<>', '>.']);
  expect(new Set(asked.mock.calls.map(([x, y]) => `${x} ${y}`))).toEqual(new Set(['1 0']));
  asked.mockRestore();
});

test('a format that stops the others does so where it has nothing new to say, and lets them where it does not hold', async () => {
  const { conditionalFormats } = book.engine;
  const add = (formula: string, style: ConditionalStyle, stopIfTrue = false) =>
    addIn(() =>
      conditionalFormats.add(book.sheet, {
        areas: [area('B2:C4')],
        rule: { type: 'Custom', formula },
        style,
        stopIfTrue,
      }),
    );
  await add('=B2=300', { fill: '#FFFF00' }, true);
  await add('=B2>0', { fill: '#FFFFFF' });
  expect(shownStyle(book.engine, book.sheet, 'C3')).toEqual({ fill: '#FFFFFF' });
  expect(shownStyle(book.engine, book.sheet, 'B3')).toEqual({ fill: '#FFFFFF', bold: true });
});

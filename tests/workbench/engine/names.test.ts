import type { DefinedName } from '../../../src/workbench/engine/engine';
import { MAX_COLUMNS, rect } from '../../../src/workbench/engine/geometry';
import { area, asAddIn, openEngine, type TestEngine } from '../../support/engine';

let book: TestEngine;
let other: string;
beforeEach(async () => {
  book = openEngine();
  await book.prepare(() => {
    other = book.engine.sheets.add("It's 2");
    book.engine.cells.write(book.sheet, area('A1:A3'), [[1], [2], [3]]);
    book.engine.cells.write(other, area('A1:A3'), [[10], [20], [30]]);
  });
});
afterEach(() => book.engine.dispose());

const addIn = <T>(work: () => T) => asAddIn(book.engine, work);
const set = (name: string, formula: string, sheet?: string) =>
  book.engine.names.set({ name, formula, sheet, comment: '', visible: true });
const formulaOf = (name: string, sheet?: string) =>
  book.engine.names.list().find((item) => item.name === name && item.sheet === sheet)?.formula;
const write = (sheet: string, address: string, formula: string) =>
  book.engine.cells.write(sheet, area(address), [[formula]]);
const value = (sheet: string, address: string) => book.engine.cells.values(sheet, area(address))[0]![0];
const wholeRow = (row: number) => rect(row, 0, 1, MAX_COLUMNS);

test.each<[string, DefinedName]>([
  ['a range', { name: 'Codes', sheet: undefined, formula: '=Sheet1!$A$1:$A$3', comment: 'the codes', visible: true }],
  ['a number', { name: 'Rate', sheet: undefined, formula: '=0.5', comment: '', visible: false }],
  ['a text', { name: 'Unit', sheet: undefined, formula: '="MWh"', comment: '', visible: true }],
  ['a formula', { name: 'Sum', sheet: undefined, formula: '=SUM(Sheet1!$A$1:$A$3)*2', comment: '', visible: true }],
])('a name of %s is kept, replaced and removed', async (_, name) => {
  await addIn(() => book.engine.names.set(name));
  expect(book.engine.names.list()).toEqual([name]);
  await addIn(() => book.engine.names.set({ ...name, comment: 'other' }));
  expect(book.engine.names.list()).toEqual([{ ...name, comment: 'other' }]);
  await addIn(() => book.engine.names.remove(name.name, undefined));
  expect(book.engine.names.list()).toEqual([]);
  await book.user.undo();
  expect(book.engine.names.list()).toHaveLength(1);
});

test('formulas calculate with names, and follow when these are redefined', async () => {
  await addIn(() => {
    set('Codes', '=Sheet1!$A$1:$A$3');
    set('Rate', '=1+1');
    write(book.sheet, 'C1', '=SUM(Codes)*2*Rate');
  });
  expect(value(book.sheet, 'C1')).toBe(24);
  await addIn(() => set('Rate', '=5'));
  expect(value(book.sheet, 'C1')).toBe(60);
  await addIn(() => write(book.sheet, 'A1', '11'));
  expect(value(book.sheet, 'C1')).toBe(160);
  await addIn(() => book.engine.names.remove('Rate', undefined));
  expect(value(book.sheet, 'C1')).toBe('#NAME?');
  await addIn(() => set('Rate', '=1'));
  expect(value(book.sheet, 'C1')).toBe(32);
});

test('a formula knows when the last name is gone, and when the first one comes', async () => {
  await addIn(() => write(book.sheet, 'C1', '=Rate*2'));
  expect(value(book.sheet, 'C1')).toBe('#NAME?');
  await addIn(() => set('Rate', '=2'));
  expect(value(book.sheet, 'C1')).toBe(4);
  await addIn(() => book.engine.names.remove('Rate', undefined));
  expect(value(book.sheet, 'C1')).toBe('#NAME?');
});

describe('names of a sheet', () => {
  beforeEach(() =>
    book.prepare(() => {
      set('CH_codes', '=Sheet1!$A$1:$A$3', book.sheet);
      set('CH_codes', "='It''s 2'!$A$1:$A$3", other);
    }),
  );

  test('mean their own on each sheet', async () => {
    await addIn(() => {
      write(book.sheet, 'C1', '=SUM(CH_codes)');
      write(other, 'C1', '=SUM(CH_codes)');
    });
    expect([value(book.sheet, 'C1'), value(other, 'C1')]).toEqual([6, 60]);
    expect(book.engine.cells.formulas(other, area('C1'))).toEqual([['=SUM(CH_codes)']]);
  });

  test('are used from other sheets with the sheet before them', async () => {
    await addIn(() => {
      write(book.sheet, 'C1', "=SUM('It''s 2'!CH_codes)+SUM(Sheet1!CH_codes)");
      write(book.sheet, 'C2', "=COUNTIF('It''s 2'!CH_codes,20)");
    });
    expect([value(book.sheet, 'C1'), value(book.sheet, 'C2')]).toEqual([66, 1]);
  });

  test('go before names of the workbook', async () => {
    await addIn(() => {
      set('Limit', '=1');
      set('Limit', '=2', other);
      write(book.sheet, 'C1', '=Limit');
      write(other, 'C1', '=Limit');
    });
    expect([value(book.sheet, 'C1'), value(other, 'C1')]).toEqual([1, 2]);
  });

  test('follow their sheet when it is renamed', async () => {
    await addIn(() => write(book.sheet, 'C1', "=SUM('It''s 2'!CH_codes)"));
    await addIn(() => book.engine.sheets.rename(other, 'Codes'));
    expect(formulaOf('CH_codes', other)).toBe('=Codes!$A$1:$A$3');
    expect(book.engine.cells.formulas(book.sheet, area('C1'))).toEqual([['=SUM(Codes!CH_codes)']]);
    await addIn(() => write(other, 'A1', '100'));
    expect(value(book.sheet, 'C1')).toBe(150);
  });

  test('what a user types means them too', async () => {
    await book.user.activate(other);
    await book.user.type('D1', '=SUM(CH_codes)');
    expect(value(other, 'D1')).toBe(60);
    expect(book.engine.cells.formulas(other, area('D1'))).toEqual([['=SUM(CH_codes)']]);
  });
});

test('references of names follow rows that are put in and taken out, on any sheet', async () => {
  await addIn(() => {
    set('Codes', '=Sheet1!$A$1:$A$3');
    set('Others', "='It''s 2'!$A$2:$A$3", other);
    write(book.sheet, 'C5', "=SUM(Codes)+SUM('It''s 2'!Others)");
  });
  await addIn(() => book.engine.cells.insert(other, wholeRow(0), 'Down'));
  expect(formulaOf('Others', other)).toBe("='It''s 2'!$A$3:$A$4");
  await book.user.insertRows(1);
  expect(formulaOf('Codes')).toBe('=Sheet1!$A$1:$A$4');
  await addIn(() => book.engine.cells.remove(book.sheet, wholeRow(1), 'Up'));
  expect(formulaOf('Codes')).toBe('=Sheet1!$A$1:$A$3');
  expect(value(book.sheet, 'C5')).toBe(56);
});

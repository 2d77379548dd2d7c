import type { Validation, ValidationRule } from '../../../src/workbench/engine/engine';
import { MAX_COLUMNS, MAX_ROWS, rect } from '../../../src/workbench/engine/geometry';
import { area, asAddIn, openEngine, type TestEngine } from '../../support/engine';

let book: TestEngine;
beforeEach(() => void (book = openEngine()));
afterEach(() => book.engine.dispose());

const addIn = <T>(work: () => T) => asAddIn(book.engine, work);
const SILENT = { show: false, title: '', message: '' };
const stop = (rule: ValidationRule): Omit<Validation, 'areas'> => ({
  rule,
  ignoreBlanks: true,
  prompt: SILENT,
  alert: { show: true, style: 'Stop', title: 'Wrong', message: 'Try again.' },
});
const set = (address: string, validation: Omit<Validation, 'areas'>, sheet = book.sheet) =>
  addIn(() => book.engine.validations.set(sheet, area(address), validation));
const at = (address: string, sheet = book.sheet) => book.engine.validations.in(sheet, area(address));
const valid = (address: string) => book.engine.validations.valid(book.sheet, area(address));
const write = (address: string, value: string | number | boolean) =>
  addIn(() => book.engine.cells.write(book.sheet, area(address), [[value]]));
const value = (address: string) => book.engine.cells.values(book.sheet, area(address))[0]![0];
const rows = (row: number, count = 1) => rect(row, 0, count, MAX_COLUMNS);

const WHOLE: ValidationRule = { type: 'WholeNumber', operator: 'GreaterThanOrEqualTo', formula1: 0 };

describe('a validation is read back as it was put', () => {
  const rules: ValidationRule[] = [
    { type: 'List', source: 'A, B,C', inCellDropDown: true },
    { type: 'List', source: '=Sheet1!$F$1:$F$9', inCellDropDown: false },
    { type: 'Custom', formula: '=LEN(B2)=2' },
    WHOLE,
    { type: 'WholeNumber', operator: 'NotBetween', formula1: 1, formula2: 10 },
    { type: 'Decimal', operator: 'Between', formula1: 0.5, formula2: '=$A$1' },
    { type: 'Decimal', operator: 'EqualTo', formula1: '=A1*2' },
    { type: 'Date', operator: 'LessThan', formula1: 45365 },
    { type: 'Time', operator: 'GreaterThan', formula1: 0.5 },
    { type: 'TextLength', operator: 'LessThanOrEqualTo', formula1: 255 },
    { type: 'TextLength', operator: 'NotEqualTo', formula1: '=$A$1' },
  ];
  test.each(rules.map((rule) => [JSON.stringify(rule), rule] as const))('%s', async (_, rule) => {
    await set('B2:B9', stop(rule));
    expect(at('B5')).toEqual([{ ...stop(rule), areas: [area('B2:B9')] }]);
    expect(at('C5')).toEqual([]);
  });

  test.each<[string, Partial<Validation>]>([
    ['blanks', { ignoreBlanks: false }],
    ['prompt', { prompt: { show: true, title: 'Number', message: 'Of what?' } }],
    ['hidden prompt', { prompt: { show: false, title: 'Number', message: 'Of what?' } }],
    ['warning', { alert: { show: true, style: 'Warning', title: '', message: '' } }],
    ['information', { alert: { show: true, style: 'Information', title: 'T', message: 'M' } }],
    ['no alert', { alert: { show: false, style: 'Stop', title: 'T', message: 'M' } }],
  ])('with its %s', async (_, part) => {
    await set('B2', { ...stop(WHOLE), ...part });
    expect(at('B2')).toEqual([{ ...stop(WHOLE), ...part, areas: [area('B2')] }]);
  });
});

test('a validation replaces what was there and leaves the rest', async () => {
  await set('B2:B9', stop(WHOLE));
  await set('B4:B5', stop({ type: 'Custom', formula: '=B4>1' }));
  expect(at('B2')[0]).toMatchObject({ rule: WHOLE, areas: [area('B2:B3'), area('B6:B9')] });
  expect(at('B4')[0]).toMatchObject({ rule: { type: 'Custom', formula: '=B4>1' }, areas: [area('B4:B5')] });
  expect(at('B2:B9')).toHaveLength(2);
  await addIn(() => book.engine.validations.clear(book.sheet, area('B1:B4')));
  expect(at('B2:B9').map(({ areas }) => areas)).toEqual(expect.arrayContaining([[area('B5')], [area('B6:B9')]]));
  await book.user.undo();
  await book.user.undo();
  expect(at('B2:B9').map(({ areas }) => areas)).toEqual([[area('B2:B9')]]);
});

test('what rules a part of an area still refers to its own cells', async () => {
  await set('B2:B9', stop({ type: 'Custom', formula: '=A2="x"' }));
  await addIn(() => book.engine.validations.clear(book.sheet, area('B2:B3')));
  expect(at('B4')[0]!.rule).toEqual({ type: 'Custom', formula: '=A4="x"' });
});

describe('validations follow', () => {
  test('rows that are put in and taken out', async () => {
    await set('B2:B4', stop({ type: 'Custom', formula: '=AND(B2>$D$8,A2<>"")' }));
    await addIn(() => book.engine.cells.insert(book.sheet, rows(2), 'Down'));
    expect(at('B3')[0]).toMatchObject({
      areas: [area('B2:B5')],
      rule: { type: 'Custom', formula: '=AND(B2>$D$9,A2<>"")' },
    });
    await book.user.removeRows(0);
    expect(at('B3')[0]).toMatchObject({
      areas: [area('B1:B4')],
      rule: { type: 'Custom', formula: '=AND(B1>$D$8,A1<>"")' },
    });
    await book.user.undo();
    await book.user.undo();
    expect(at('B3')[0]).toMatchObject({
      areas: [area('B2:B4')],
      rule: { type: 'Custom', formula: '=AND(B2>$D$8,A2<>"")' },
    });
  });

  test('the sheet that a list is on', async () => {
    const codes = await addIn(() => {
      const id = book.engine.sheets.add('Codes');
      book.engine.cells.write(id, area('A1:A3'), [['DE'], ['FR'], ['IT']]);
      return id;
    });
    await set('B2', stop({ type: 'List', source: '=Codes!$A$1:$A$3', inCellDropDown: true }));
    await addIn(() => {
      book.engine.sheets.rename(codes, "Country's codes");
      book.engine.cells.insert(codes, rows(0), 'Down');
    });
    expect(at('B2')[0]!.rule).toMatchObject({ source: "='Country''s codes'!$A$2:$A$4" });
    await write('B2', 'FR');
    expect(valid('B2')).toBe(true);
    await write('B2', 'XX');
    expect(valid('B2')).toBe(false);
  });
});

describe('values are checked', () => {
  const cases: [ValidationRule, [value: string | number | boolean, expected: boolean][]][] = [
    [
      WHOLE,
      [
        [0, true],
        [7, true],
        [-1, false],
        [1.5, false],
        ['x', false],
      ],
    ],
    [
      { type: 'WholeNumber', operator: 'Between', formula1: 1, formula2: '=$F$1' },
      [
        [5, true],
        [6, false],
      ],
    ],
    [
      { type: 'Decimal', operator: 'LessThan', formula1: 1.5 },
      [
        [1.4, true],
        [1.5, false],
        ['x', false],
      ],
    ],
    [
      { type: 'TextLength', operator: 'EqualTo', formula1: 2 },
      [
        ['DE', true],
        ['DEU', false],
        [12, true],
      ],
    ],
    [
      { type: 'Date', operator: 'GreaterThan', formula1: 45365 },
      [
        [45366, true],
        [45365, false],
        ['x', false],
      ],
    ],
    [
      { type: 'List', source: 'DE, FR,IT', inCellDropDown: true },
      [
        ['DE', true],
        ['FR', true],
        ['XX', false],
      ],
    ],
    [
      { type: 'List', source: '=$G$1:$G$2', inCellDropDown: true },
      [
        ['a', true],
        [1, true],
        ['b', false],
      ],
    ],
    [
      { type: 'Custom', formula: '=AND(ISNUMBER(B2),B2>$F$1)' },
      [
        [6, true],
        [5, false],
        ['x', false],
      ],
    ],
  ];
  beforeEach(() =>
    book.prepare(() => {
      book.engine.cells.write(book.sheet, area('F1:G2'), [
        [5, 'a'],
        ['', 1],
      ]);
    }),
  );
  test.each(cases.map(([rule, values]) => [JSON.stringify(rule), rule, values] as const))(
    '%s',
    async (_, rule, values) => {
      await set('B2', stop(rule));
      for (const [given, expected] of values) {
        await write('B2', given);
        expect([given, valid('B2')]).toEqual([given, expected]);
      }
    },
  );

  test('blank cells are right only if they may be', async () => {
    await set('B2', stop(WHOLE));
    expect(valid('B2')).toBe(true);
    await set('B2', { ...stop({ type: 'TextLength', operator: 'EqualTo', formula1: 2 }), ignoreBlanks: false });
    expect(valid('B2')).toBe(false);
  });

  test('some of several may be', async () => {
    await set('B2:B3', stop(WHOLE));
    await write('B2', 'x');
    expect(valid('B2:B3')).toBeNull();
    await write('B3', 'x');
    expect(valid('B2:B3')).toBe(false);
    expect(valid('C1:D9')).toBe(true);
    expect(book.engine.validations.valid(book.sheet, rect(0, 1, MAX_ROWS, 1))).toBe(false);
  });
});

describe('what users type', () => {
  test.each<[string, ValidationRule, string, string]>([
    ['a number', WHOLE, '5', '-5'],
    ['a list', { type: 'List', source: 'DE,FR', inCellDropDown: true }, 'DE', 'XX'],
    ['a formula', { type: 'Custom', formula: '=LEN(B2)=2' }, 'DE', 'DEU'],
    ['a formula about other cells', { type: 'Custom', formula: '=COUNTIF($A$1:$C$9,B2)=1' }, 'new', 'old'],
  ])('is refused silently where a stop validation wants %s', async (_, rule, right, wrong) => {
    await write('A1', 'old');
    await set('B2:B3', stop(rule));
    book.changes();
    await book.user.type('B2', wrong);
    expect(value('B2')).toBe('');
    expect(book.changes()).toEqual([]);
    await book.user.type('B2', right);
    expect(book.changes().map(({ kind }) => kind)).toContain('cells');
    await book.user.type('B2', wrong);
    expect(String(value('B2'))).toBe(right);
  });

  test.each(['Warning', 'Information'] as const)('stands where the validation is a %s only', async (style) => {
    await set('B2', { ...stop(WHOLE), alert: { show: true, style, title: '', message: '' } });
    await book.user.type('B2', '-5');
    expect(value('B2')).toBe(-5);
  });

  test('stands where the alert is switched off', async () => {
    await set('B2', { ...stop(WHOLE), alert: { show: false, style: 'Stop', title: '', message: '' } });
    await book.user.type('B2', '-5');
    expect(value('B2')).toBe(-5);
  });

  test('may be pasted in all the same, as in Excel', async () => {
    await set('B2', stop(WHOLE));
    await book.user.paste('B2', [[-5]]);
    expect(value('B2')).toBe(-5);
  });
});

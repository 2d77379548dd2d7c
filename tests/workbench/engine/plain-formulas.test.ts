import { Interpreter } from '@univerjs/engine-formula';
import fc from 'fast-check';
import type { CellInput, Engine } from '../../../src/workbench/engine/engine';
import { createHeadlessEngine } from '../../../src/workbench/engine/univer/headless';
import type { UniverEngine } from '../../../src/workbench/engine/univer/univer-engine';
import { area, asAddIn } from '../../support/engine';

/** An engine as it is, and one whose formulas Univer calculates by itself. */
let quick: Engine;
let slow: Engine;
beforeAll(() => {
  [quick, slow] = [createHeadlessEngine(), createHeadlessEngine()];
  const interpreter: Partial<Interpreter> = (slow as UniverEngine).book.get(Interpreter);
  delete interpreter.execute;
});
afterAll(() => {
  quick.dispose();
  slow.dispose();
});

const CELLS = ['A1', 'A2', 'A3', 'A4', 'A5', '$A$1', 'A$2', '$B3', "'Other Sheet'!A1", '$A$2:$A$2', 'Z9'];
const LITERALS = [
  '0',
  '1',
  '2',
  '3.5',
  '0.1',
  '-4',
  '1E+300',
  '""',
  '"text"',
  '"12"',
  '"2024-01-31"',
  '"50 %"',
  'TRUE',
  '#N/A',
];
const OPERATORS = ['+', '-', '*', '/', '=', '<>', '<', '<=', '>', '>=', '&'];

const formula: fc.Arbitrary<string> = fc.letrec<{ any: string }>((tie) => {
  const any = tie('any');
  const call = (name: string, least: number, most: number) =>
    fc.array(any, { minLength: least, maxLength: most }).map((values) => `${name}(${values.join(',')})`);
  return {
    any: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom(...CELLS),
      fc.constantFrom(...LITERALS),
      fc.tuple(any, fc.constantFrom(...OPERATORS), any).map(([one, operator, other]) => `(${one}${operator}${other})`),
      any.map((value) => `-(${value})`),
      call('IF', 2, 3),
      call('IFERROR', 2, 2),
      call('COUNT', 1, 3),
      call('MIN', 1, 3),
      call('MAX', 1, 3),
      call('ABS', 1, 1),
      call('SQRT', 1, 1),
      call('VALUE', 1, 1),
      any.map((value) => `VALUE(${value}&"")`),
      call('N', 1, 1),
      call('INT', 1, 1),
      call('MOD', 2, 2),
      call('AND', 1, 3),
      call('OR', 1, 3),
      call('ISBLANK', 1, 1),
      call('ISERROR', 1, 1),
      call('ISLOGICAL', 1, 1),
      call('ISNUMBER', 1, 1),
      call('ISTEXT', 1, 1),
      fc
        .tuple(fc.constantFrom('COUNT', 'MIN', 'MAX', 'AND', 'OR'), fc.constantFrom('A1:A5', '$A$1:$B$2', 'A2:A2'), any)
        .map(([name, cells, value]) => `${name}(${cells},${value})`),
      any.map((value) => `IFERROR(VLOOKUP(${value},$D$1:$G$60,2,0),"none")`),
      fc.tuple(any, any).map(([value, column]) => `IFERROR(VLOOKUP(${value},$D$1:$G$60,${column},FALSE),"none")`),
      any.map((value) => `MATCH(${value},$D$1:$D$60,0)`),
      any.map((value) => `MATCH(${value},'Other Sheet'!$A$1:$H$1,0)`),
      fc.tuple(any, any).map(([row, column]) => `INDEX($D$1:$G$60,${row},${column})`),
      fc
        .tuple(any, any)
        .map(([row, column]) => `IFERROR(INDEX($D$1:$G$60,MATCH(${row},$D$1:$D$60,0),${column}),"none")`),
    ),
  };
}).any;

const content: fc.Arbitrary<CellInput> = fc.oneof(
  fc.integer({ min: -20, max: 20 }),
  fc.integer({ min: 1, max: 500_000 }),
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  fc.constantFrom(
    '',
    'text',
    'TEXT',
    '12',
    '2024-01-31',
    '13:45',
    '7 %',
    '-',
    'a*',
    '=NA()',
    '=1/0',
    '=""',
    '="x"',
    '=1=1',
    "'007",
  ),
  fc.boolean(),
);

test('formulas of single cells come to what they come to in Univer, whatever the cells hold', async () => {
  const one = async (engine: Engine, cells: readonly CellInput[], formulas: readonly string[]) => {
    const { book } = engine as UniverEngine;
    const sheet = book.workbook.getSheets()[0]!.getSheetId();
    const other = book.workbook.getSheets()[1]?.getSheetId() ?? engine.sheets.add('Other Sheet');
    await asAddIn(engine, () => {
      cells.forEach((value, place) => {
        if (place < 5) engine.cells.write(sheet, area(`A${place + 1}`), [[value]]);
        else if (place < 8) engine.cells.write(sheet, area(`B${place - 4}`), [[value]]);
        else if (place < 16)
          engine.cells.write(
            other,
            area('A1').row === 0 ? { row: 0, column: place - 8, rows: 1, columns: 1 } : area('A1'),
            [[value]],
          );
        else
          engine.cells.write(
            sheet,
            { row: (place - 16) % 60, column: 3 + Math.floor((place - 16) / 60), rows: 1, columns: 1 },
            [[value]],
          );
      });
      formulas.forEach((text, row) => engine.cells.write(sheet, area(`J${row + 1}`), [[`=${text}`]]));
    });
    const place = area(`J1:J${formulas.length}`);
    return [engine.cells.values(sheet, place), engine.cells.numberFormats(sheet, place)];
  };
  await fc.assert(
    fc.asyncProperty(
      fc.array(content, { minLength: 80, maxLength: 120 }),
      fc.array(formula, { minLength: 30, maxLength: 30 }),
      async (cells, formulas) => {
        expect(await one(quick, cells, formulas)).toEqual(await one(slow, cells, formulas));
      },
    ),
    { numRuns: 15, endOnFailure: true },
  );
});

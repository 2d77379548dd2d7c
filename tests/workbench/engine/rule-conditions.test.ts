import type { ICellData } from '@univerjs/core';
import fc from 'fast-check';
import { createHeadlessEngine } from '../../../src/workbench/engine/univer/headless';
import { askingNow } from '../../../src/workbench/engine/univer/rule-asking';
import { RuleFormula, type RuleResult } from '../../../src/workbench/engine/univer/rule-formula';
import { RuleOrigin } from '../../../src/workbench/engine/univer/rule-origin';
import type { UniverEngine } from '../../../src/workbench/engine/univer/univer-engine';

const engine = createHeadlessEngine() as UniverEngine;
afterAll(() => engine.dispose());
const { book } = engine;
const [sheet] = book.workbook.getSheets();
/** From 50 rows on Univer looks things up in an index, which takes the text 9 for the number if it was asked before. */
const [ROWS, COLUMNS] = [40, 8];

/** The first cell of the rules; they are asked for some cells around it. */
const origin = () => new RuleOrigin(sheet!.getSheetId(), 2, 1);
const cell = fc.constantFrom('B3', '$A3', 'B$1', 'C3', 'A2', '$D$4', '$A$1', 'B2');
const range = fc.constantFrom('B3:D3', '$A3:$C3', 'A1:B2', '$B$1:$D$2', 'A3:A9', '$A:$A');
const literal = fc.constantFrom('0', '1', '2.5', '-1', '1E+99', '"b"', '""', '"*"', '"12"', 'TRUE', 'FALSE', '#N/A');
const operator = fc.constantFrom('+', '-', '*', '/', '=', '<>', '<', '<=', '>', '>=', '&');

const formula: fc.Arbitrary<string> = fc.letrec<{ any: string }>((tie) => {
  const any = tie('any');
  const call = (name: string, least: number, most: number) =>
    fc.array(any, { minLength: least, maxLength: most }).map((values) => `${name}(${values.join()})`);
  return {
    any: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      cell,
      literal,
      fc.tuple(any, operator, any).map((parts) => `(${parts.join('')})`),
      ...(['AND', 'OR', 'MIN', 'MAX', 'COUNT', 'SUM'] as const).map((name) => call(name, 1, 3)),
      ...(['N', 'ISNUMBER', 'ISTEXT', 'ISERROR', 'SQRT', 'LEN', 'UPPER', 'NOT', 'INT'] as const).map((name) =>
        call(name, 1, 1),
      ),
      call('IF', 2, 3),
      call('IFERROR', 2, 2),
      call('MOD', 2, 2),
      fc
        .tuple(fc.constantFrom('COUNT', 'SUM', 'MAX', 'AND', 'COUNTA'), range)
        .map(([name, cells]) => `${name}(${cells})`),
      cell.map((place) => `ROW(${place})`),
      fc.constant('COLUMN()'),
      any.map((value) => `SUMPRODUCT(ISERROR(FIND(MID(${value},ROW($1:$3),1),"abc"))*1)`),
      any.map((value) => `COUNTIF($A$1:$A$40,${value})`),
      fc.tuple(any, any).map(([value, place]) => `VLOOKUP(${value},$A$1:$D$40,${place},0)`),
      fc.tuple(cell, cell).map(([code, key]) => `VLOOKUP(${code},$A$1:$H$40,MATCH(${key},$A$1:$H$1,0),0)`),
      any.map((value) => `MATCH(${value},$A$1:$A$40,0)`),
    ),
  };
}).any;

const rule = fc.oneof(
  formula.map((text) => `=${text}`),
  fc.array(formula, { minLength: 2, maxLength: 4 }).map((all) => `=AND(N("sign")=0,${all.join()})`),
);

const NUMBER: ICellData['t'] = 2;
const [TEXT, BOOLEAN] = [1, 3] as const;
const content: fc.Arbitrary<ICellData | undefined> = fc.oneof(
  { arbitrary: fc.integer({ min: -3, max: 12 }).map((v): ICellData => ({ v, t: NUMBER })), weight: 3 },
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((v): ICellData => ({ v, t: NUMBER })),
  fc.constantFrom(44_927, 44_927.5).map((v): ICellData => ({ v, t: NUMBER, s: { n: { pattern: 'yyyy-mm-dd' } } })),
  fc
    .constantFrom('a', 'B', 'b', 'abc', '12', '0', '', '#N/A', '#DIV/0!', 'x*', '-')
    .map((v): ICellData => ({ v, t: TEXT })),
  fc.constantFrom(0, 1).map((v): ICellData => ({ v, t: BOOLEAN })),
  fc.constant(undefined),
);

/** What Univer takes for true in a rule. */
const isTrue = (result: RuleResult | undefined): boolean => {
  const first = result?.[0]?.[0];
  return first?.v === true || first?.v === 1 || first?.v === 'TRUE';
};

test('a rule holds for the cells for which Univer’s own result is true', () => {
  const places = fc.array(fc.record({ x: fc.integer({ min: -1, max: 4 }), y: fc.integer({ min: -2, max: 35 }) }), {
    minLength: 4,
    maxLength: 8,
  });
  fc.assert(
    fc.property(
      fc.array(content, { minLength: 60, maxLength: ROWS * COLUMNS }),
      fc.array(rule, { minLength: 8, maxLength: 8 }),
      places,
      (cells, rules, asked) => {
        const matrix = sheet!.getCellMatrix();
        for (let place = 0; place < ROWS * COLUMNS; place++) {
          const [row, column, data] = [Math.floor(place / COLUMNS), place % COLUMNS, cells[place % cells.length]];
          if (data) matrix.setValue(row, column, data);
          else matrix.realDeleteValue(row, column);
        }
        const shared = origin();
        const together = rules.map((text) => new RuleFormula(book, text, shared));
        const alone = rules.map((text) => new RuleFormula(book, text, origin()));
        const asking = askingNow(book);
        for (const { x, y } of asked) {
          const held = together.map((each) => each.holds(x, y, asking));
          const univers = alone.map((each) => isTrue(each.calculate(x, y, askingNow(book))));
          expect({ x, y, rules, held }).toEqual({ x, y, rules, held: univers });
        }
      },
    ),
    { numRuns: 25, endOnFailure: true },
  );
});

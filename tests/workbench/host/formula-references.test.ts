import * as fc from 'fast-check';
import { isBalanced, shiftFormula } from '../../../src/workbench/host/excel/formula-references';
import { fromR1C1, toR1C1 } from '../../../src/workbench/host/excel/r1c1';

test.each([
  ['=A1+$B$2', 1, 1, '=B2+$B$2'],
  ['=SUM(A1:B2)*C$3', 2, 1, '=SUM(B3:C4)*D$3'],
  ['=A:A+1:1', 1, 1, '=B:B+2:2'],
  ['=\'A1 sheet\'!A1&"A1"', 1, 0, '=\'A1 sheet\'!A2&"A1"'],
  ['=LOG10(A1)+A1B', 1, 0, '=LOG10(A2)+A1B'],
  ['=Table1[A1]+Sheet1!A1', 1, 0, '=Table1[A1]+Sheet1!A2'],
  ['=A1', -1, 0, '=#REF!'],
  ['=1E5+A1', 1, 0, '=1E5+A2'],
])('%s, copied %i down and %i right, reads %s', (formula, rows, columns, expected) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected);
});

test('what was copied there and back is as before', () => {
  const reference = fc
    .tuple(
      fc.constantFrom('', '$'),
      fc.constantFrom('M', 'AB', 'ZZ'),
      fc.constantFrom('', '$'),
      fc.integer({ min: 100, max: 9999 }),
    )
    .map((parts) => parts.join(''));
  const formula = fc.array(reference, { minLength: 1 }).map((references) => `=${references.join('+')}`);
  fc.assert(
    fc.property(
      formula,
      fc.integer({ min: -50, max: 50 }),
      fc.integer({ min: -10, max: 10 }),
      (text, rows, columns) => {
        expect(shiftFormula(shiftFormula(text, rows, columns), -rows, -columns)).toBe(text);
      },
    ),
  );
});

test.each([
  ['=A1+B2', '=R[-1]C[-1]+RC'],
  ['=$A$1', '=R1C1'],
  ['=SUM(B1:B1)', '=SUM(R[-1]C:R[-1]C)'],
  ['=SUM(B:B,$3:$4)', '=SUM(C,R3:R4)'],
  ['="A1"&Name', '="A1"&Name'],
])('in B2, %s is %s in R1C1 notation, and back', (a1, r1c1) => {
  expect(toR1C1(a1, 1, 1)).toBe(r1c1);
  expect(fromR1C1(r1c1, 1, 1)).toBe(a1);
});

test('R1C1 notation leaves functions, names and texts alone', () => {
  expect(fromR1C1('=ROW(RC)+COUNT(R[1]C[2])&"RC"', 0, 0)).toBe('=ROW(A1)+COUNT(C2)&"RC"');
});

test.each(['=SUM(A1)', '="("', "='a('!A1", '={1,2;3,4}', '=1'])('%s closes', (formula) => {
  expect(isBalanced(formula)).toBe(true);
});

test.each(['=SUM(A1', '=A1)', '="a', "='a!A1", '={1,2'])('%s does not close', (formula) => {
  expect(isBalanced(formula)).toBe(false);
});

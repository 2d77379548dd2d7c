import * as fc from 'fast-check';
import { isBalanced, shiftFormula } from '../../../src/clearing-house/sheet/formula-references';

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

test.each(['=SUM(A1)', '="("', "='a('!A1", '={1,2;3,4}', '=1'])('%s closes', (formula) => {
  expect(isBalanced(formula)).toBe(true);
});

test.each(['=SUM(A1', '=A1)', '="a', "='a!A1", '={1,2'])('%s does not close', (formula) => {
  expect(isBalanced(formula)).toBe(false);
});

import { fromR1C1, toR1C1 } from '../../../src/workbench/host/excel/r1c1';

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

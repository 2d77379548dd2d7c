import { reference } from '../sheet/a1';

/** The total of a row by sex: empty until both parts are there. Totals known without their parts are typed over it. */
export function sexTotalFormula(row: number, male: number, female: number): string {
  const [m, f] = [reference({ row, column: male }), reference({ row, column: female })];
  return `=IF(COUNT(${m},${f})=2,${m}+${f},"")`;
}

/** The total over partners: empty until one of them is there. Rows inserted between the two move it along. */
export function partnerTotalFormula(firstRow: number, lastRow: number, column: number): string {
  const range = `${reference({ row: firstRow, column })}:${reference({ row: lastRow, column })}`;
  return `=IF(COUNT(${range})=0,"",SUM(${range}))`;
}

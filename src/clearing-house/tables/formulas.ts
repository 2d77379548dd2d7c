import { reference, textLiteral } from '../sheet/a1';

/** The total of a row by sex: empty until both parts are there. Totals known without their parts are typed over it. */
export function sexTotalFormula(row: number, male: number, female: number): string {
  const [m, f] = [reference({ row, column: male }), reference({ row, column: female })];
  return `=IF(COUNT(${m},${f})=2,${m}+${f},"")`;
}

/** Rows that are parts of the total unless a cell says otherwise. */
export interface ConditionalParts {
  readonly rows: readonly number[];
  /** The cell with the answer, and the answer that makes them parts of another row instead. */
  readonly answer: { readonly row: number; readonly column: number };
  readonly within: string;
}

/**
 * The total over the rows above: empty until one of them is there. Rows inserted between the two move it along.
 * @param except rows that are left out of the sum when their answer says that another row holds them already
 */
export function partnerTotalFormula(
  firstRow: number,
  lastRow: number,
  column: number,
  except?: ConditionalParts,
): string {
  const range = rangeOf(firstRow, lastRow, column);
  return `=IF(COUNT(${range})=0,"",${partnerSum(firstRow, lastRow, column, except)})`;
}

/** The sum over the rows above, as a term of a formula. */
export function partnerSum(firstRow: number, lastRow: number, column: number, except?: ConditionalParts): string {
  const range = rangeOf(firstRow, lastRow, column);
  if (!except) return `SUM(${range})`;
  const left = except.rows.map((row) => reference({ row, column })).join(',');
  return `SUM(${range})-IF(${withinCondition(except)},SUM(${left}),0)`;
}

/** A condition that is true where the answer says that the rows are parts of another row. */
export const withinCondition = ({ answer, within }: ConditionalParts): string =>
  `${reference(answer, { row: true, column: true })}=${textLiteral(within)}`;

const rangeOf = (firstRow: number, lastRow: number, column: number): string =>
  `${reference({ row: firstRow, column })}:${reference({ row: lastRow, column })}`;

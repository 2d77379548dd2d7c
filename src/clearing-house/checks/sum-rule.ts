import { conditionalParts } from '../tables/conditional-parts';
import { partnerTotalFormula } from '../tables/formulas';
import {
  figureAt,
  type FigureColumn,
  type FigureReading,
  isBrokenNumber,
  isKnown,
  isPart,
  type RowReading,
  type TableReading,
} from '../tables/read-table';
import type { Finding } from './finding';
import type { TableRule } from './rule';
import { sumMarks } from './sum-marks';

/** The rule that the parts of some tables make up their total. */
export function sumRule(
  id: 'C04' | 'C05' | 'C07',
  concerns: (definition: TableReading['definition']) => boolean,
): TableRule {
  return {
    id,
    essType: 'VAD',
    level: 1,
    severity: 'error',
    mends: true,
    reads: 'table',
    check: (table) => {
      const total = concerns(table.definition) ? table.rows.find((row) => row.kind === 'total') : undefined;
      return total ? findings(id, table, total) : [];
    },
    marks: (table) => (concerns(table.definition) ? sumMarks(table) : []),
  };
}

/** The sum of the parts in each column. */
interface PartSums {
  readonly sums: Float64Array;
  /** How many parts are numbers. */
  readonly given: Int32Array;
  /** How many parts there are, by year of the layout. */
  readonly parts: readonly number[];
}

function partSums(table: TableReading): PartSums {
  const { rows, columns, within } = table;
  const sums = new Float64Array(columns.length);
  const given = new Int32Array(columns.length);
  const parts = within.map(() => 0);
  for (const row of rows) {
    const inYear = within.map((_, yearIndex) => isPart(table, row, yearIndex));
    for (const [yearIndex, each] of inYear.entries()) if (each) parts[yearIndex]!++;
    const everywhere = !inYear.includes(false);
    const { numbers } = row;
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at]!;
      if (!isKnown(number) || !(everywhere || inYear[columns[at]!.yearIndex])) continue;
      sums[at]! += number;
      given[at]!++;
    }
  }
  return { sums, given, parts };
}

function findings(rule: string, table: TableReading, total: RowReading): Finding[] {
  const { sums, given, parts } = partSums(table);
  return table.columns.flatMap((column, at): Finding[] => {
    const [sum, value] = [sums[at]!, total.numbers[at]!];
    if (given[at] === 0 || value === sum) return []; // by far the most
    const figure = figureAt(table, total, at);
    const complete = given[at] === parts[column.yearIndex];
    return hasBrokenPart(table, at) ? [] : columnFindings(rule, table, { column, figure, total, value, sum, complete });
  });
}

const hasBrokenPart = (table: TableReading, at: number): boolean =>
  table.rows.some(
    (row) =>
      row.tally.refused > 0
      && isPart(table, row, table.columns[at]!.yearIndex)
      && isBrokenNumber(figureAt(table, row, at)),
  );

interface ColumnSum {
  readonly column: FigureColumn;
  readonly total: RowReading;
  readonly figure: FigureReading;
  /** Of the total; NaN where it is no number. */
  readonly value: number;
  readonly sum: number;
  /** Whether every part is a number. */
  readonly complete: boolean;
}

function columnFindings(
  rule: string,
  table: TableReading,
  { column: { column, year, yearIndex, sex, age }, total, figure, value, sum, complete }: ColumnSum,
): Finding[] {
  const cell = { row: total.row, column };
  const values = { year, sex, age, sum };
  const finding = (message: Finding['message']): Finding => ({ rule, severity: 'error', cells: [cell], message });
  if (figure.entry.kind === 'blank') {
    const parts = table.rows.filter((row) => isPart(table, row, yearIndex));
    const [first, last] = [parts[0]!.row, parts.at(-1)!.row];
    const except = conditionalParts(table.definition, table.layout, table.layout.years[yearIndex]!, table.language);
    const input = partnerTotalFormula(first, last, column, except);
    return [
      {
        ...finding({ key: 'C04.no-total', values }),
        mends: [{ label: { key: 'C04.mend', values: { sum } }, writes: [{ ...cell, input }] }],
      },
    ];
  }
  if (sum > value) return [finding({ key: 'C04.exceeds', values: { ...values, total: value } })];
  return complete && sum < value ? [finding({ key: 'C04.differs', values: { ...values, total: value } })] : [];
}

import { isKnown, type TableReading } from '../../tables/read-table';
import { totalsByYear } from '../columns';
import { columnsByYear } from '../figure-lookup';
import type { Finding } from '../finding';
import type { TableRule } from '../rule';
import { yearHeading } from '../structure/headings';

/** From how many rows with women and men it is no coincidence that there are as many of the one as of the other. */
const EQUAL_ROWS = 5;
/** From how many rows with people it is no coincidence that a year is like the one before. */
const COPIED_ROWS = 3;

/**
 * Figures that look copied: as many men as women in every row of a year, as after halving totals, or a year that is the
 * one before it, figure by figure.
 */
export const copied: TableRule = {
  id: 'C12',
  essType: 'VCO',
  level: 1,
  severity: 'warning',
  reads: 'table',
  check: (table) => [...equalSexes(table), ...copiedYears(table)],
};

function equalSexes(table: TableReading): Finding[] {
  const found: Finding[] = [];
  for (const [year, { sexes }] of columnsByYear(table)) {
    const { M, F } = sexes;
    if (M === undefined || F === undefined) continue;
    const count = equalRows(table, M, F);
    if (count >= EQUAL_ROWS) found.push(finding(table, year, { key: 'C12.equal-sexes', values: { year, count } }));
  }
  return found;
}

/** In how many rows the two are the same, more than zero; none if they differ in any. */
function equalRows({ rows }: TableReading, male: number, female: number): number {
  let equal = 0;
  for (const { kind, numbers } of rows) {
    const [m, f] = [numbers[male]!, numbers[female]!];
    if (kind === 'total' || !isKnown(m) || !isKnown(f)) continue;
    if (m !== f) return 0;
    if (m > 0) equal++;
  }
  return equal;
}

function copiedYears(table: TableReading): Finding[] {
  const years = totalsByYear(table);
  return years.slice(1).flatMap((own, index) => {
    const before = years[index]!;
    // Nearly always a total or two tells.
    if (!sameFigures(table, [[own.at, before.at]]) || !sameFigures(table, pairsOf(table, own.year, before.year)))
      return [];
    const values = { year: own.year, before: before.year };
    return rowsWithPeople(table, own.at) >= COPIED_ROWS
      ? [finding(table, own.year, { key: 'C12.copied', values })]
      : [];
  });
}

/** The columns of two years that are of the same sex and age. */
const pairsOf = ({ columns }: TableReading, year: number, before: number): (readonly [number, number])[] =>
  columns.flatMap((own, at) => {
    if (own.year !== year) return [];
    const other = columns.findIndex((each) => each.year === before && each.sex === own.sex && each.age === own.age);
    return other < 0 ? [] : [[at, other] as const];
  });

const sameFigures = ({ rows }: TableReading, pairs: readonly (readonly [number, number])[]): boolean =>
  rows.every(
    ({ numbers }) => pairs.every(([at, other]) => Object.is(numbers[at], numbers[other])), // NaN is where there is no figure
  );

const rowsWithPeople = ({ rows }: TableReading, at: number): number =>
  rows.filter(({ kind, numbers }) => kind !== 'total' && numbers[at]! > 0).length;

/** It is about the year as a whole, and stands at its heading. */
const finding = (table: TableReading, year: number, message: Finding['message']): Finding => ({
  rule: 'C12',
  severity: 'warning',
  message,
  cells: [
    yearHeading(
      table,
      table.layout.years.find((block) => block.year === year)!,
    ).cell,
  ],
});

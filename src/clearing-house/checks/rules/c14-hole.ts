import { isKnown, type RowReading, type TableReading } from '../../tables/read-table';
import { emptyYears, fillingOf } from '../blanks';
import { totalsByYear, type YearTotal } from '../columns';
import type { Finding } from '../finding';
import type { TableRule } from '../rule';
import { yearHeading } from '../structure/headings';

/**
 * A series has no hole: a partner, or the total, with figures before and after a year has one in it, or the sign that says
 * why not. A year that is empty altogether is a hole of the total only. Years between those of the sheet are for information only, since they may have been sent in an earlier round;
 * stocks skip years by nature, from census to census.
 */
export const hole: TableRule = {
  id: 'C14',
  essType: 'RTS',
  level: 1,
  severity: 'warning',
  reads: 'table',
  check: (table) => {
    const years = totalsByYear(table);
    if (years.length < 2) return [];
    const empty = emptyYears(table);
    return [...missingYears(table, years), ...table.rows.flatMap((row) => holesOf(row, years, empty))];
  },
};

function missingYears(table: TableReading, years: readonly YearTotal[]): Finding[] {
  if (table.definition.reference !== 'calendar-year') return [];
  return years.slice(1).flatMap(({ year, yearIndex }, index): Finding[] => {
    const before = years[index]!.year;
    if (year - before < 2) return [];
    const values = { before, year, first: before + 1, last: year - 1, count: year - before - 1 };
    const { cell } = yearHeading(table, table.layout.years[yearIndex]!);
    return [{ rule: 'C14', severity: 'information', message: { key: 'C14.missing-years', values }, cells: [cell] }];
  });
}

function holesOf(row: RowReading, years: readonly YearTotal[], empty: readonly boolean[]): Finding[] {
  let [first, last] = [-1, -1];
  let numbers = 0;
  for (let index = 0; index < years.length; index++) {
    if (!isKnown(row.numbers[years[index]!.at]!)) continue;
    if (first < 0) first = index;
    last = index;
    numbers++;
  }
  if (numbers === 0 || numbers === last - first + 1 || row.issues.length > 0) return [];
  const blank = years
    .slice(first, last)
    .filter(({ yearIndex }) => !fillingOf(row)[yearIndex]!.entered && (row.kind === 'total' || !empty[yearIndex]));
  const [hole, ...others] = blank.map(({ column }) => ({ row: row.row, column }));
  if (!hole) return [];
  const values = { partner: row.label, years: blank.map(({ year }) => year).join(', '), count: blank.length };
  return [{ rule: 'C14', severity: 'warning', message: { key: 'C14.hole', values }, cells: [hole, ...others] }];
}

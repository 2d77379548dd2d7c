import { isBrokenNumber, isKnown, type RowReading, type TableReading } from '../../tables/read-table';
import { ageMarks } from '../age-marks';
import { ageColumns, type AgeColumns } from '../columns';
import type { Finding, Mend } from '../finding';
import type { RowRule } from '../rule';
import { isSumOfRows } from '../sums';

/**
 * The age groups, unknown age among them, make up all ages, sex by sex. Where some of them are missing, the others must
 * not exceed all ages. In the row of all partners they may fall short of it where some partners are known with ages and
 * others without; where all ages are the sum of the partners, too much has been found there.
 * Numbers that are broken in themselves are left to the rules that say so.
 */
export const ages: RowRule = {
  id: 'C03',
  essType: 'VAD',
  level: 1,
  severity: 'error',
  mends: true,
  reads: 'row',
  check: (row, table) => {
    const found: Finding[] = [];
    for (const columns of ageColumns(table)) {
      const { at, ages: places, complete } = columns;
      let sum = 0;
      let given = 0;
      for (const place of places) {
        const number = row.numbers[place]!;
        if (!isKnown(number)) continue;
        sum += number;
        given++;
      }
      if (given === 0) continue;
      const all = row.numbers[at]!;
      const everyAge = complete && given === places.length;
      if (everyAge ? sum === all : sum <= all) continue; // by far the most
      if (!explained(row, table, columns, sum, everyAge)) found.push(finding(row, columns, all, sum, everyAge));
    }
    return found;
  },
  marks: ({ layout }) => ageMarks(layout),
};

/** Whether there is a reason why the ages do not make up all ages that this rule has nothing to say about. */
function explained(row: RowReading, table: TableReading, columns: AgeColumns, sum: number, everyAge: boolean): boolean {
  const { yearIndex, sex, at } = columns;
  const { groups, figures } = row.years[yearIndex]!;
  if (groups.some((group) => group.figures[sex] && isBrokenNumber(group.figures[sex]))) return true;
  const { kind } = figures[sex]!.entry;
  // The total is the matter of its formula, and a figure that is missing or misspelt is none to compare with.
  if (kind === 'blank') return row.kind === 'total' || sex === 'T' || !everyAge;
  if (kind !== 'number') return true;
  if (row.kind !== 'total' || !partnersHaveAges(table, columns)) return false;
  return sum < row.numbers[at]! || isSumOfRows(table, row, at);
}

/** Whether any partner is known by age in the year. */
function partnersHaveAges(table: TableReading, { yearIndex }: AgeColumns): boolean {
  const places = ageColumns(table).flatMap((each) => (each.yearIndex === yearIndex ? [...each.ages] : []));
  return table.rows.some((row) => row.kind !== 'total' && places.some((place) => isKnown(row.numbers[place]!)));
}

function finding(
  row: RowReading,
  { year, yearIndex, sex, column }: AgeColumns,
  all: number,
  sum: number,
  everyAge: boolean,
): Finding {
  const cell = { row: row.row, column };
  const values = { partner: row.label, year, sex, sum };
  const blank = row.years[yearIndex]!.figures[sex]!.entry.kind === 'blank';
  const mend: Mend = { label: { key: 'C03.mend', values: { sum } }, writes: [{ ...cell, input: sum }] };
  const message: Finding['message'] = blank
    ? { key: 'C03.no-total', values }
    : { key: everyAge ? 'C03.differs' : 'C03.exceeds', values: { ...values, all } };
  return { rule: 'C03', severity: 'error', cells: [cell], message, ...(blank && { mends: [mend] }) };
}

import { reference } from '../../sheet/a1';
import { area, type Area } from '../../sheet/area';
import { sexTotalFormula } from '../../tables/formulas';
import { partRows, type TableLayout } from '../../tables/layout';
import {
  figureAt,
  figureValue,
  isBrokenNumber,
  isKnown,
  type RowReading,
  type TableReading,
} from '../../tables/read-table';
import type { Finding, FindingMessage, Mend } from '../finding';
import type { Mark, Rule } from '../rule';
import { sexColumns, type SexColumns } from '../figure-lookup';
import { completeGroups, isSumOfRows, type GroupColumns } from '../sums';

/**
 * Male and female make up the total. Where one of them is missing, the other must not exceed it. In the row of all
 * partners they may fall short of it, since partners may be known by total only; where that row is the sum of the others
 * there is nothing to say of it.
 * Numbers that are broken in themselves are left to the rules that say so.
 */
export const sexes: Rule = {
  id: 'C02',
  essType: 'VAD',
  level: 1,
  severity: 'error',
  mends: true,
  reads: 'row',
  check: (row, table) => {
    const found: Finding[] = [];
    for (const columns of sexColumns(table)) {
      const total = row.numbers[columns.T]!;
      const male = row.numbers[columns.M]!;
      const female = row.numbers[columns.F]!;
      const nothing = !isKnown(total) && !isKnown(male) && !isKnown(female);
      if (nothing || total === male + female) continue; // by far the most
      found.push(...groupFindings(table, row, columns));
    }
    return found;
  },
  marks: ({ layout }) => {
    const groups = completeGroups(layout);
    return [...partMarks(layout, groups), ...totalMarks(layout, groups)];
  },
};

function groupFindings(table: TableReading, row: RowReading, { yearIndex, age, ...at }: SexColumns): Finding[] {
  const { year } = row.years[yearIndex]!;
  const [T, M, F] = [figureAt(table, row, at.T), figureAt(table, row, at.M), figureAt(table, row, at.F)];
  if ([T, M, F].some(isBrokenNumber)) return [];
  const [total, male, female] = [figureValue(T), figureValue(M), figureValue(F)];
  const sum = male !== undefined && female !== undefined ? male + female : undefined;
  if (row.kind === 'total' && [at.T, at.M, at.F].every((each) => isSumOfRows(table, row, each))) return [];
  const cell = ({ column }: { column: number }) => ({ row: row.row, column });
  const finding = (key: FindingMessage['key'], values: FindingMessage['values'], mend?: Mend): Finding[] => [
    {
      rule: 'C02',
      severity: 'error',
      cells: [cell(T), cell(M), cell(F)],
      message: { key, values: { partner: row.label, year, age, ...values } },
      ...(mend && { mends: [mend] }),
    },
  ];
  if (sum !== undefined) {
    if (T.entry.kind === 'blank' && row.kind !== 'total') {
      const input = sexTotalFormula(row.row, M.column, F.column);
      return finding(
        'C02.no-total',
        { sum },
        { label: { key: 'C02.mend', values: { sum } }, writes: [{ ...cell(T), input }] },
      );
    }
    const mayFallShort = row.kind === 'total' && hasPartners(table, at.T);
    if (total === undefined || (mayFallShort && sum < total)) return [];
    return finding('C02.differs', { total, sum, male: male!, female: female! });
  }
  const part = male ?? female;
  return total !== undefined && part !== undefined && part > total ? finding('C02.exceeds', { total, part }) : [];
}

/** Whether any partner is known in total. */
const hasPartners = (table: TableReading, at: number): boolean =>
  table.rows.some((row) => row.kind !== 'total' && figureAt(table, row, at).entry.kind === 'number');

function partMarks(layout: TableLayout, groups: readonly GroupColumns[]): Mark[] {
  const parts = partRows(layout);
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return [];
  return groups.flatMap((group) => {
    const areas = [group.T, group.M, group.F].map((column) => area(first.row, column, last.row - first.row + 1));
    return marksOf(areas, group, first.row, ({ t, parts: count, sum }) => [
      `IF(ISNUMBER(${t}),IF(${count}=2,N(${t})<>${sum},N(${t})<${sum}),AND(LEN(${t})=0,${count}=2))`,
    ]);
  });
}

function totalMarks(layout: TableLayout, groups: readonly GroupColumns[]): Mark[] {
  const parts = partRows(layout);
  const total = layout.rows.find(({ kind }) => kind === 'total');
  const [first, last] = [parts[0], parts.at(-1)];
  if (!total || !first || !last) return [];
  const range = (column: number) =>
    [first, last].map(({ row }) => reference({ row, column }, { column: true })).join(':');
  const cellOf = (column: number) => reference({ row: total.row, column }, { column: true });
  return groups.flatMap((group) => {
    const columns = [group.T, group.M, group.F];
    const noSums = `OR(${columns.map((column) => `N(${cellOf(column)})<>SUM(${range(column)})`).join(',')})`;
    return marksOf(
      columns.map((column) => area(total.row, column)),
      group,
      total.row,
      ({ t, parts: count, sum }) => [
        `${noSums},ISNUMBER(${t}),N(${t})<${sum}`,
        `${count}=2,N(${t})>${sum},COUNT(${range(group.T)})=0`,
      ],
    );
  });
}

interface RowTerms {
  /** The total. */
  readonly t: string;
  /** How many of the two sexes are known. */
  readonly parts: string;
  readonly sum: string;
}

/** One mark for each way in which a row can be broken, on the cells of all three columns. */
function marksOf(
  areas: readonly Area[],
  { T, M, F }: GroupColumns,
  row: number,
  ways: (terms: RowTerms) => string[],
): Mark[] {
  const [t, m, f] = [T, M, F].map((column) => reference({ row, column }, { column: true }));
  const fractions = [t, m, f].map((cell) => `MOD(N(${cell}),1)`).join('+');
  const wellFormed = `MIN(${t},${m},${f})>=0,${fractions}=0`;
  const [first, ...others] = areas;
  return ways({ t: t!, parts: `COUNT(${m},${f})`, sum: `N(${m})+N(${f})` }).map((broken) => ({
    areas: [first!, ...others],
    formula: `AND(${wellFormed},${broken})`,
  }));
}

import type { CellPosition } from '../sheet/area';
import { withinRows, type Agreement, type Sex } from '../tables/definition';
import type { RowReading } from '../tables/read-table';
import { columnsByYear, rowOfKey, sheetsWith, type YearColumns } from './figure-lookup';
import type { SheetReading, WorkbookReading } from './workbook-reading';

/** Figures of a row that do not agree with those of another table. */
export interface Disagreement {
  readonly agreement: Agreement;
  readonly own: SheetReading;
  readonly row: RowReading;
  readonly year: number;
  readonly other: SheetReading;
  readonly otherRows: readonly RowReading[];
  readonly otherYear: number;
  /** The sexes that differ, the total first; at least one. */
  readonly sexes: readonly [DisagreeingSex, ...DisagreeingSex[]];
}

interface DisagreeingSex {
  readonly sex: Sex;
  readonly cell: CellPosition;
  readonly value: number;
  /** The sum of the other table's rows. */
  readonly other: number;
  /** Whether none of these is missing; while one is, the sum may only be too great. */
  readonly complete: boolean;
  readonly otherCells: readonly CellPosition[];
}

/**
 * Where the tables of a workbook do not agree as their definitions say under a rule: one entry for each row and year.
 * Where one of the two sides is missing, there is nothing to disagree with.
 */
export function disagreements(rule: string, workbook: WorkbookReading): Disagreement[] {
  const found: Disagreement[] = [];
  for (const own of workbook.tables) {
    for (const agreement of own.reading.definition.agreements) {
      if (agreement.rule !== rule) continue;
      for (const [year, columns] of columnsByYear(own.reading)) {
        const otherYear = year + agreement.years;
        for (const other of sheetsWith(workbook, own.reading, agreement.table, otherYear)) {
          for (const [row, otherRows] of rowPairs(agreement, own, other, otherYear)) {
            const sexes = sexesThatDiffer(agreement, { own, row, columns }, { other, otherRows, otherYear });
            const [first, ...more] = sexes;
            if (first) {
              found.push({ agreement, own, row, year, other, otherRows, otherYear, sexes: [first, ...more] });
            }
          }
        }
      }
    }
  }
  return found;
}

/** The rows that an agreement is about, each with the rows of the other table that it is held against. */
function rowPairs(
  { own: code, rows: codes }: Agreement,
  own: SheetReading,
  other: SheetReading,
  otherYear: number,
): (readonly [RowReading, readonly RowReading[]])[] {
  if (code === 'countries') {
    return own.reading.rows.flatMap((row) => {
      const same = row.kind === 'country' && row.code !== '' ? rowOfKey(other.reading, row.key) : undefined;
      return same ? [[row, [same]] as const] : [];
    });
  }
  const row = rowOfKey(own.reading, code);
  // Rows that the other table says are parts of another one are in its figure already.
  const within = other.reading.within[columnsByYear(other.reading).get(otherYear)!.yearIndex];
  const inside = within ? withinRows(other.reading.definition).map((each) => each.code) : [];
  const otherRows = codes.filter((each) => !inside.includes(each)).map((each) => rowOfKey(other.reading, each));
  return row && otherRows.every((each) => each !== undefined) ? [[row, otherRows]] : [];
}

function sexesThatDiffer(
  { relation }: Agreement,
  { own, row, columns }: { own: SheetReading; row: RowReading; columns: YearColumns },
  { other, otherRows, otherYear }: Pick<Disagreement, 'other' | 'otherRows' | 'otherYear'>,
): DisagreeingSex[] {
  const there = columnsByYear(other.reading).get(otherYear)!;
  const found: DisagreeingSex[] = [];
  for (const sex in columns.sexes) {
    const [at, otherAt] = [columns.sexes[sex as Sex]!, there.sexes[sex as Sex]];
    const value = row.numbers[at]!;
    if (otherAt === undefined || Number.isNaN(value)) continue;
    let [sum, known] = [0, 0];
    for (const { numbers } of otherRows) {
      const number = numbers[otherAt]!;
      if (Number.isNaN(number)) continue;
      sum += number;
      known++;
    }
    if (known === 0) continue;
    const complete = known === otherRows.length;
    const disagree = relation === 'at-most' ? complete && value > sum : complete ? value !== sum : value < sum;
    if (!disagree) continue;
    found.push({
      sex: sex as Sex,
      cell: { row: row.row, column: own.reading.columns[at]!.column },
      value,
      other: sum,
      complete,
      otherCells: otherRows.map((each) => ({ row: each.row, column: other.reading.columns[otherAt]!.column })),
    });
  }
  return found;
}

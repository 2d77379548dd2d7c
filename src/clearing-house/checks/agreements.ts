import type { CellPosition } from '../sheet/area';
import { withinRows, type Agreement, type Sex } from '../tables/definition';
import type { RowReading, TableReading } from '../tables/read-table';
import { columnsByYear, rowOfKey, sheetsWith } from './figure-lookup';
import type { SheetReading, WorkbookReading } from './workbook-reading';

/** Figures of a row that do not agree with those of another table. */
export interface Disagreement extends RowDifference {
  readonly own: SheetReading;
  readonly year: number;
  readonly other: SheetReading;
  readonly otherYear: number;
}

interface RowDifference {
  readonly row: RowReading;
  readonly otherRows: readonly RowReading[];
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
      for (const year of columnsByYear(own.reading).keys()) {
        const otherYear = year + agreement.years;
        for (const other of sheetsWith(workbook, own.reading, agreement.table, otherYear)) {
          for (const difference of differences(agreement, own.reading, other.reading, year)) {
            found.push({ own, year, other, otherYear, ...difference });
          }
        }
      }
    }
  }
  return found;
}

type ByYear = Map<number, readonly RowDifference[]>;
/** By the two tables, the agreement and the year: most edits are in neither table. */
const known = new WeakMap<TableReading, WeakMap<TableReading, Map<Agreement, ByYear>>>();

function differences(
  agreement: Agreement,
  own: TableReading,
  other: TableReading,
  year: number,
): readonly RowDifference[] {
  const ofOwn = fetch(known, own, () => new WeakMap<TableReading, Map<Agreement, ByYear>>());
  const ofBoth = fetch(ofOwn, other, () => new Map<Agreement, ByYear>());
  const byYear = fetch(ofBoth, agreement, (): ByYear => new Map());
  return fetch(byYear, year, () => findDifferences(agreement, own, other, year));
}

interface Kept<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

function fetch<K, V>(kept: Kept<K, V>, key: K, make: () => V): V {
  let value = kept.get(key);
  if (value === undefined) kept.set(key, (value = make()));
  return value;
}

function findDifferences(
  agreement: Agreement,
  own: TableReading,
  other: TableReading,
  year: number,
): readonly RowDifference[] {
  const otherYear = year + agreement.years;
  if (agreement.own === 'countries') {
    return own.rows.flatMap((row) => {
      const same = row.kind === 'country' && row.code !== '' ? rowOfKey(other, row.key) : undefined;
      return same
        ? difference(agreement, { table: own, row, year }, { table: other, rows: [same], year: otherYear })
        : [];
    });
  }
  const row = rowOfKey(own, agreement.own);
  const rows = rowsThatCount(agreement, other, otherYear).map((code) => rowOfKey(other, code));
  if (!row || !rows.every((each) => each !== undefined)) return [];
  return difference(agreement, { table: own, row, year }, { table: other, rows, year: otherYear });
}

/** The rows of the other table that are summed up: those that it says are parts of another one are in its figure already. */
function rowsThatCount({ rows }: Agreement, other: TableReading, year: number): readonly string[] {
  if (!other.within[columnsByYear(other).get(year)!.yearIndex]) return rows;
  const inside = withinRows(other.definition).map(({ code }) => code);
  return rows.filter((code) => !inside.includes(code));
}

interface OwnFigures {
  readonly table: TableReading;
  readonly row: RowReading;
  readonly year: number;
}

interface OtherFigures {
  readonly table: TableReading;
  readonly rows: readonly RowReading[];
  readonly year: number;
}

function difference({ relation }: Agreement, own: OwnFigures, other: OtherFigures): RowDifference[] {
  const [here, there] = [columnsByYear(own.table).get(own.year)!, columnsByYear(other.table).get(other.year)!];
  const sexes = own.table.definition.sexes.flatMap((sex): DisagreeingSex[] => {
    const [at, otherAt] = [here.sexes[sex], there.sexes[sex]];
    const value = at === undefined ? NaN : own.row.numbers[at]!;
    if (at === undefined || otherAt === undefined || Number.isNaN(value)) return [];
    let [sum, given] = [0, 0];
    for (const { numbers } of other.rows) {
      const number = numbers[otherAt]!;
      if (Number.isNaN(number)) continue;
      sum += number;
      given++;
    }
    const complete = given === other.rows.length;
    const agree = relation === 'at-most' ? !complete || value <= sum : complete ? value === sum : value >= sum;
    if (given === 0 || agree) return [];
    const cell = { row: own.row.row, column: own.table.columns[at]!.column };
    const column = other.table.columns[otherAt]!.column;
    return [{ sex, cell, value, other: sum, complete, otherCells: other.rows.map(({ row }) => ({ row, column })) }];
  });
  const [first, ...more] = sexes;
  return first ? [{ row: own.row, otherRows: other.rows, sexes: [first, ...more] }] : [];
}

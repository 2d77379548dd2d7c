import type { CellPosition } from '../sheet/area';
import { withinRows, type Agreement, type Sex } from '../tables/definition';
import { isKnown, type RowReading, type TableReading } from '../tables/read-table';
import { columnsByYear, rowOfKey, type YearColumns } from './figure-lookup';

/** A row and the rows of another table that it must agree with. */
interface RowPair {
  readonly row: RowReading;
  readonly otherRows: readonly RowReading[];
}

/** A row that does not agree with rows of another table in a year. */
export interface RowDifference extends RowPair {
  /** The sexes that differ, the total first; at least one. */
  readonly sexes: readonly [SexDifference, ...SexDifference[]];
}

interface SexDifference extends OtherSum {
  readonly sex: Sex;
  readonly cell: CellPosition;
  readonly value: number;
  readonly otherCells: readonly CellPosition[];
}

interface OtherSum {
  /** The sum of the other table's rows. */
  readonly other: number;
  /** Whether none of these is missing; while one is, the sum may only be too great. */
  readonly complete: boolean;
}

/** By years of the first table that the second has as the agreement wants it. */
export type DifferencesByYear = ReadonlyMap<number, readonly RowDifference[]>;

const SEXES: readonly Sex[] = ['T', 'M', 'F'];

/** Where a table does not agree with another. */
export function tableDifferences(agreement: Agreement, own: TableReading, other: TableReading): DifferencesByYear {
  const countries = agreement.own === 'countries' ? sameCountries(own, other) : undefined;
  const found = new Map<number, readonly RowDifference[]>();
  for (const [year, here] of columnsByYear(own)) {
    const there = columnsByYear(other).get(year + agreement.years);
    if (!there) continue;
    const pairs = countries ?? namedRows(agreement, own, other, there);
    // Nearly all agree, so nothing is made of them: there are thousands of countries and years.
    const differing = pairs.filter((pair) =>
      SEXES.some((sex) => sumBeside(agreement, pair, here.sexes[sex], there.sexes[sex])),
    );
    found.set(
      year,
      differing.flatMap((pair) => described(agreement, pair, { own, here }, { other, there })),
    );
  }
  return found;
}

function sameCountries(own: TableReading, other: TableReading): RowPair[] {
  return own.rows.flatMap((row) => {
    const same = row.kind === 'country' && row.code !== '' ? rowOfKey(other, row.key) : undefined;
    return same ? [{ row, otherRows: [same] }] : [];
  });
}

/** The rows that an agreement names, but for those which the other table says are in the figure of another one already. */
function namedRows(agreement: Agreement, own: TableReading, other: TableReading, there: YearColumns): RowPair[] {
  const inside = other.within[there.yearIndex] ? withinRows(other.definition).map(({ code }) => code) : [];
  const row = rowOfKey(own, agreement.own);
  const otherRows = agreement.rows.filter((code) => !inside.includes(code)).map((code) => rowOfKey(other, code));
  return row && otherRows.every((each) => each !== undefined) ? [{ row, otherRows }] : [];
}

/**
 * The sum in the other table that a figure does not agree with; undefined if it agrees, or there is nothing to compare.
 * @param at the place of the figure among the numbers of its row
 * @param otherAt the place of the other figures among theirs
 */
function sumBeside(
  { relation }: Agreement,
  { row, otherRows }: RowPair,
  at: number | undefined,
  otherAt: number | undefined,
): OtherSum | undefined {
  if (at === undefined || otherAt === undefined) return undefined;
  const value = row.numbers[at]!;
  let [sum, given] = [0, 0];
  for (const { numbers } of otherRows) {
    const number = numbers[otherAt]!;
    if (!isKnown(number)) continue;
    sum += number;
    given++;
  }
  if (!isKnown(value) || given === 0) return undefined;
  const complete = given === otherRows.length;
  const agree = relation === 'at-most' ? !complete || value <= sum : complete ? value === sum : value >= sum;
  return agree ? undefined : { other: sum, complete };
}

function described(
  agreement: Agreement,
  pair: RowPair,
  { own, here }: { own: TableReading; here: YearColumns },
  { other, there }: { other: TableReading; there: YearColumns },
): RowDifference[] {
  const [first, ...more] = SEXES.flatMap((sex): SexDifference[] => {
    const [at, otherAt] = [here.sexes[sex], there.sexes[sex]];
    const beside = sumBeside(agreement, pair, at, otherAt);
    if (!beside) return [];
    const cell = { row: pair.row.row, column: own.columns[at!]!.column };
    const column = other.columns[otherAt!]!.column;
    const otherCells = pair.otherRows.map(({ row }) => ({ row, column }));
    return [{ ...beside, sex, cell, value: pair.row.numbers[at!]!, otherCells }];
  });
  return first ? [{ ...pair, sexes: [first, ...more] }] : [];
}

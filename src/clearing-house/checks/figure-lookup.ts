import { ALL_AGES } from '../codes/ages';
import type { Sex } from '../tables/definition';
import type { TableLayout } from '../tables/layout';
import { type FigureColumn, isKnown, type RowReading, type TableReading } from '../tables/read-table';
import type { SheetReading, WorkbookReading } from './workbook-reading';

/** The place of a year among a table's years, and of its columns for all ages among the numbers of a row. */
export interface YearColumns {
  readonly yearIndex: number;
  readonly sexes: Readonly<Partial<Record<Sex, number>>>;
}

// Rules that hold tables against each other run after every edit. Readings take over the layout and the columns of earlier
// ones, so these are looked at once for each arrangement of a sheet. The codes of the rows are part of the layout.
const columnsKnown = new WeakMap<readonly FigureColumn[], ReadonlyMap<number, YearColumns>>();
const placesKnown = new WeakMap<TableLayout, ReadonlyMap<string, number>>();

/** The columns for all ages of a table, by year. */
export function columnsByYear({ columns }: TableReading): ReadonlyMap<number, YearColumns> {
  let known = columnsKnown.get(columns);
  if (!known) {
    const found = new Map<number, { yearIndex: number; sexes: Partial<Record<Sex, number>> }>();
    for (const [index, { year, yearIndex, sex, age }] of columns.entries()) {
      if (age !== ALL_AGES) continue;
      const block = found.get(year) ?? { yearIndex, sexes: {} };
      block.sexes[sex] = index;
      found.set(year, block);
    }
    columnsKnown.set(columns, (known = found));
  }
  return known;
}

/** Where total, male and female of a group of columns stand among the numbers of a row. */
export interface SexColumns {
  readonly yearIndex: number;
  readonly age: string;
  readonly T: number;
  readonly M: number;
  readonly F: number;
}

const sexesKnown = new WeakMap<readonly FigureColumn[], readonly SexColumns[]>();

/** The groups of columns, all years and ages, that have all three sexes. */
export function sexColumns({ columns }: TableReading): readonly SexColumns[] {
  let known = sexesKnown.get(columns);
  if (!known) {
    const groups = new Map<string, Partial<Record<Sex, number>> & { yearIndex: number; age: string }>();
    for (const [at, { yearIndex, sex, age }] of columns.entries()) {
      const key = `${yearIndex}|${age}`;
      groups.set(key, { ...groups.get(key), yearIndex, age, [sex]: at });
    }
    known = [...groups.values()].flatMap(({ T, M, F, ...group }) =>
      T === undefined || M === undefined || F === undefined ? [] : [{ ...group, T, M, F }],
    );
    sexesKnown.set(columns, known);
  }
  return known;
}

/** The row of a code in the spelling under which rows are compared; the first if there are several. */
export function rowOfKey({ layout, rows }: TableReading, key: string): RowReading | undefined {
  let places = placesKnown.get(layout);
  if (!places) {
    const found = new Map<string, number>();
    for (const [place, row] of rows.entries()) if (!found.has(row.key)) found.set(row.key, place);
    placesKnown.set(layout, (places = found));
  }
  const place = places.get(key);
  return place === undefined ? undefined : rows[place];
}

/**
 * The sheets that hold a year of a table of the same reporter: those of the same round, or else of others, as a stock of
 * the year before may stand in the tables of the round before.
 */
export function sheetsWith(
  workbook: WorkbookReading,
  { reporter, round }: TableReading,
  table: string,
  year: number,
): readonly SheetReading[] {
  const found = workbook.tables.filter(
    ({ reading }) =>
      reading.definition.id === table && reading.reporter === reporter && columnsByYear(reading).has(year),
  );
  const ofRound = found.filter(({ reading }) => reading.round === round);
  return ofRound.length > 0 ? ofRound : found;
}

const filledKnown = new WeakMap<TableReading, readonly number[]>();

/** The years of a table that have any number, oldest first. */
export function filledYears(table: TableReading): readonly number[] {
  let known = filledKnown.get(table);
  if (!known) {
    const { rows, columns } = table;
    const years = new Set(columns.map(({ year }) => year));
    const filled = new Set<number>();
    // The total, at the end, has a number in every year that has any, as a rule.
    for (let index = rows.length - 1; index >= 0 && filled.size < years.size; index--) {
      const { numbers } = rows[index]!;
      for (let column = 0; column < numbers.length; column++) {
        if (isKnown(numbers[column]!)) filled.add(columns[column]!.year);
      }
    }
    known = [...filled].sort((a, b) => a - b);
    filledKnown.set(table, known);
  }
  return known;
}

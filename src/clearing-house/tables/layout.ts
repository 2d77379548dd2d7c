import { ALL_AGES } from '../codes/ages';
import { area, type Area } from '../sheet/area';
import type { Sex } from './definition';

/** Where the parts of a table stand in its sheet: planned for a new sheet, or found in one that is there. */
export interface TableLayout {
  /** The row that holds the key of every column. */
  readonly keyRow: number;
  readonly codeColumn: number;
  /** The rows with a code, and rows in use without one, from top to bottom. */
  readonly rows: readonly LayoutRow[];
  readonly years: readonly YearBlock[];
}

/** `question` rows ask something for each year; the others hold figures. */
export type RowKind = 'question' | 'country' | 'former-state' | 'category' | 'total';

export interface LayoutRow {
  readonly row: number;
  /** The code as it stands in the sheet, `''` where there is none. */
  readonly code: string;
  readonly kind: RowKind;
}

/** The columns of the sexes. A column that the user deleted is absent. */
export type SexColumns = Readonly<Partial<Record<Sex, number>>>;

/** The columns of one year. */
export interface YearBlock {
  readonly year: number;
  /** All ages together. */
  readonly sexes: SexColumns;
  readonly status: number | undefined;
  /** The block of age groups, empty where the sheet has none. */
  readonly ages: readonly AgeBlock[];
}

/** The columns of an age group in a year. */
export interface AgeBlock {
  readonly age: string;
  readonly sexes: SexColumns;
}

/** The prefix of the codes of question rows. */
export const QUESTION_PREFIX = 'META.';

/** What stands in the key row above the codes; it marks the row. */
export const CODE_KEY = 'code';

/** The key of a column of figures: `2024|T`, or `2024|T|Y0-4` for an age group. */
export const figureKey = (year: number, sex: Sex, age: string = ALL_AGES): string =>
  age === ALL_AGES ? `${year}|${sex}` : `${year}|${sex}|${age}`;

/** The key of a column of observation statuses. */
export const statusKey = (year: number): string => `${year}|status`;

/** The rows that hold figures. */
export const figureRows = (layout: TableLayout): readonly LayoutRow[] =>
  layout.rows.filter((row) => row.kind !== 'question');

/** The rows that the total sums up. */
export const partRows = (layout: TableLayout): readonly LayoutRow[] =>
  layout.rows.filter((row) => row.kind !== 'question' && row.kind !== 'total');

/** The row of a code; undefined if the sheet has none. */
export const rowOfCode = (layout: TableLayout, code: string): LayoutRow | undefined =>
  layout.rows.find((row) => row.code === code);

/** The groups of columns of a year that each have the three sexes: all ages first, then the age groups. */
export const columnGroups = ({ sexes, ages }: YearBlock): readonly AgeBlock[] => [{ age: ALL_AGES, sexes }, ...ages];

/** The area from the first figure row to the last, in some columns. Undefined if the sheet has no such rows. */
export function figureArea(layout: TableLayout, column: number, columns = 1): Area | undefined {
  const rows = figureRows(layout);
  const first = rows[0];
  const last = rows.at(-1);
  return first && last && area(first.row, column, last.row - first.row + 1, columns);
}

/** The columns of figures, all years, sexes and ages, from left to right. */
export const figureColumns = (layout: TableLayout): number[] =>
  layout.years
    .flatMap((block) => columnGroups(block).flatMap(({ sexes }) => Object.values(sexes)))
    .sort((a, b) => a - b);

/** The areas of the columns given, as far as they hold figures; undefined if there are none. */
export function figureAreas(layout: TableLayout, columns: readonly number[]): readonly [Area, ...Area[]] | undefined {
  const [first, ...others] = columns.flatMap((column) => figureArea(layout, column) ?? []);
  return first && [first, ...others];
}

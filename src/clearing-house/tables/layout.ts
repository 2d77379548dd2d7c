import { area, type Area } from '../sheet/area';
import type { Sex } from './definition';

/** Where the parts of a table stand in its sheet: planned for a new sheet, or found in one that is there. */
export interface TableLayout {
  /** The row that holds the key of every column. */
  readonly keyRow: number;
  readonly labelColumn: number;
  readonly codeColumn: number;
  /** The rows with a code, and rows in use without one, from top to bottom. */
  readonly rows: readonly LayoutRow[];
  readonly years: readonly YearBlock[];
}

export type RowKind = 'metadata' | 'country' | 'category' | 'total';

export interface LayoutRow {
  readonly row: number;
  /** The code as it stands in the sheet, `''` where there is none. */
  readonly code: string;
  readonly kind: RowKind;
}

/** The columns of one year. A column that the user deleted is absent. */
export interface YearBlock {
  readonly year: number;
  readonly sexes: Readonly<Partial<Record<Sex, number>>>;
  readonly status: number | undefined;
}

/** The prefix of the codes of metadata rows. */
export const METADATA_PREFIX = 'META.';

/** What stands in the key row above the codes; it marks the row. */
export const CODE_KEY = 'code';

/** The key of a column of figures. */
export const figureKey = (year: number, sex: Sex): string => `${year}|${sex}`;

/** The key of a column of observation statuses. */
export const statusKey = (year: number): string => `${year}|status`;

/** The rows that hold figures. */
export const figureRows = (layout: TableLayout): readonly LayoutRow[] =>
  layout.rows.filter((row) => row.kind !== 'metadata');

/** The rows that the total sums up. */
export const partRows = (layout: TableLayout): readonly LayoutRow[] =>
  layout.rows.filter((row) => row.kind === 'country' || row.kind === 'category');

/** The area from the first figure row to the last, in some columns. Undefined if the sheet has no such rows. */
export function figureArea(layout: TableLayout, column: number, columns = 1): Area | undefined {
  const rows = figureRows(layout);
  const first = rows[0];
  const last = rows.at(-1);
  return first && last && area(first.row, column, last.row - first.row + 1, columns);
}

/** The columns of figures, all years and sexes, from left to right. */
export const figureColumns = (layout: TableLayout): number[] =>
  layout.years.flatMap(({ sexes }) => Object.values(sexes)).sort((a, b) => a - b);

/** The areas of the columns given, as far as they hold figures; undefined if there are none. */
export function figureAreas(layout: TableLayout, columns: readonly number[]): readonly [Area, ...Area[]] | undefined {
  const [first, ...others] = columns.flatMap((column) => figureArea(layout, column) ?? []);
  return first && [first, ...others];
}

import { MAX_COLUMNS, MAX_ROWS, type Rect } from '../../engine/geometry';
import { flagArgument } from '../kernel/arguments';
import { readOnly, type Scalars } from '../kernel/host-class';
import { cellCount, isEntireColumn, isEntireRow, type SheetRange } from './model/block';
import { counting, map, uniform } from './model/cells';
import { requireAllowed } from './model/protection';
import type { Sheet } from './model/sheet';

const MOST_COUNTABLE = 2 ** 31 - 1;

/** The count of cells as Excel gives it: -1 where it does not fit a 32-bit number. */
export const countOf = (cells: number): number => (cells > MOST_COUNTABLE ? -1 : cells);

/** Where a range lies: its address, its indexes, its distances in points, what of it is hidden. */
export const rangePlace = {
  Address: readOnly((range) => range.address),
  AddressLocal: readOnly((range) => range.address),
  RowIndex: readOnly((range) => range.area.row),
  ColumnIndex: readOnly((range) => range.area.column),
  RowCount: readOnly((range) => range.area.rows),
  ColumnCount: readOnly((range) => range.area.columns),
  CellCount: readOnly((range) => countOf(cellCount(range.area))),
  IsEntireColumn: readOnly((range) => isEntireColumn(range.area)),
  IsEntireRow: readOnly((range) => isEntireRow(range.area)),
  Hidden: readOnly(hidden),
  RowHidden: {
    get: rowHidden,
    set: ({ sheet, area }, value) => {
      const hide = flagArgument(value);
      requireAllowed(sheet, 'allowFormatRows');
      sheet.book.engine.formats.setRowsHidden(sheet.id, area.row, area.rows, hide);
    },
  },
  ColumnHidden: {
    get: columnHidden,
    set: ({ sheet, area }, value) => {
      const hide = flagArgument(value);
      requireAllowed(sheet, 'allowFormatColumns');
      sheet.book.engine.formats.setColumnsHidden(sheet.id, area.column, area.columns, hide);
    },
  },
  Top: readOnly(({ sheet, area }) => rowsHeight(sheet, 0, area.row)),
  Left: readOnly(({ sheet, area }) => columnsWidth(sheet, 0, area.column)),
  Height: readOnly(({ sheet, area }) => rowsHeight(sheet, area.row, area.rows)),
  Width: readOnly(({ sheet, area }) => columnsWidth(sheet, area.column, area.columns)),
} satisfies Scalars<SheetRange>;

function rowHidden({ sheet, area }: SheetRange): boolean | null {
  const { formats } = sheet.book.engine;
  return uniform(map(tellingRows(sheet, area), (row) => formats.rowHidden(sheet.id, row)));
}

function columnHidden({ sheet, area }: SheetRange): boolean | null {
  const { formats } = sheet.book.engine;
  return uniform(map(tellingColumns(sheet, area), (column) => formats.columnHidden(sheet.id, column)));
}

/** A cell is hidden when its row or its column is. */
function hidden(range: SheetRange): boolean | null {
  const rows = rowHidden(range);
  const columns = columnHidden(range);
  if (rows === true || columns === true) return true;
  return rows === false && columns === false ? false : null;
}

function* telling(start: number, count: number, inUse: number): Generator<number> {
  const end = start + count;
  yield* counting(start, Math.max(0, Math.min(end, inUse) - start));
  if (end > inUse) yield end - 1;
}

export function rowsInUse(sheet: Sheet): number {
  const used = sheet.book.engine.cells.used(sheet.id, false);
  return used ? used.row + used.rows : 0;
}

export function columnsInUse(sheet: Sheet): number {
  const used = sheet.book.engine.cells.used(sheet.id, false);
  return used ? used.column + used.columns : 0;
}

// Rows and columns may be hidden or sized where no cell is in use; far from any cell nobody does that.
const NEAR_ROWS = 1000;
const NEAR_COLUMNS = 256;

/** The rows of a stretch that can differ in height or visibility, and one for the rest of it. */
export const tellingRows = (sheet: Sheet, { row, rows }: Rect): Iterable<number> =>
  telling(row, rows, Math.max(rowsInUse(sheet), NEAR_ROWS));

export const tellingColumns = (sheet: Sheet, { column, columns }: Rect): Iterable<number> =>
  telling(column, columns, Math.max(columnsInUse(sheet), NEAR_COLUMNS));

/** The height of some rows together, in points; hidden ones have none. */
export function rowsHeight(sheet: Sheet, start: number, count: number): number {
  const { formats } = sheet.book.engine;
  const height = (row: number): number => (formats.rowHidden(sheet.id, row) ? 0 : formats.rowHeight(sheet.id, row));
  return sumOf(start, count, Math.max(rowsInUse(sheet), NEAR_ROWS), MAX_ROWS, height);
}

/** The width of some columns together, in points; hidden ones have none. */
export function columnsWidth(sheet: Sheet, start: number, count: number): number {
  const { formats } = sheet.book.engine;
  const width = (column: number): number =>
    formats.columnHidden(sheet.id, column) ? 0 : formats.columnWidth(sheet.id, column);
  return sumOf(start, count, Math.max(columnsInUse(sheet), NEAR_COLUMNS), MAX_COLUMNS, width);
}

/** Adds up sizes one by one as far as they may differ; beyond, all are like the last. */
function sumOf(start: number, count: number, differing: number, most: number, size: (index: number) => number): number {
  const end = start + count;
  const single = Math.max(start, Math.min(end, differing));
  let sum = 0;
  for (const index of counting(start, single - start)) sum += size(index);
  return single < end ? sum + (end - single) * size(most - 1) : sum;
}

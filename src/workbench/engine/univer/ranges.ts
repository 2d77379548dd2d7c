import { type IRange, RANGE_TYPE, type Worksheet } from '@univerjs/core';
import { MAX_COLUMNS, MAX_ROWS, type Rect } from '../geometry';

/** Univer's ranges name their last row and column, the port's rectangles their size. */
export const toRange = (area: Rect): IRange => ({
  startRow: area.row,
  startColumn: area.column,
  endRow: area.row + area.rows - 1,
  endColumn: area.column + area.columns - 1,
});

export const isWholeRows = (area: Rect): boolean => area.columns >= MAX_COLUMNS;
export const isWholeColumns = (area: Rect): boolean => area.rows >= MAX_ROWS;

/** A range of Univer's on a sheet as a rectangle; whole rows and columns span the size of an Excel sheet. */
export function toRect(range: IRange, sheet: Worksheet): Rect {
  const allRows = range.rangeType === RANGE_TYPE.COLUMN || range.rangeType === RANGE_TYPE.ALL;
  const allColumns = range.rangeType === RANGE_TYPE.ROW || range.rangeType === RANGE_TYPE.ALL;
  const row = allRows || Number.isNaN(range.startRow) ? 0 : range.startRow;
  const column = allColumns || Number.isNaN(range.startColumn) ? 0 : range.startColumn;
  const endRow = Number.isNaN(range.endRow) ? sheet.getRowCount() - 1 : range.endRow;
  const endColumn = Number.isNaN(range.endColumn) ? sheet.getColumnCount() - 1 : range.endColumn;
  return {
    row,
    column,
    rows: allRows ? MAX_ROWS : endRow - row + 1,
    columns: allColumns ? MAX_COLUMNS : endColumn - column + 1,
  };
}

/** The part of an area that Univer's sheet really has; the sheets of Univer grow only when something is written. */
export function clipToGrid(area: Rect, sheet: Worksheet): Rect | undefined {
  const rows = Math.min(area.row + area.rows, sheet.getRowCount()) - area.row;
  const columns = Math.min(area.column + area.columns, sheet.getColumnCount()) - area.column;
  return rows > 0 && columns > 0 ? { row: area.row, column: area.column, rows, columns } : undefined;
}

/** Whether a cell lies in a range. */
export const holdsCell = ({ startRow, endRow, startColumn, endColumn }: IRange, row: number, column: number): boolean =>
  row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;

/** A matrix of the area's shape. */
export function matrix<T>(area: Rect, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => cell(area.row + row, area.column + column)),
  );
}

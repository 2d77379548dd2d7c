/** The size of a sheet in Excel. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** A rectangle of cells in a sheet: zero-based top left corner, and size. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The position of one cell, zero-based. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

export const area = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });

/** Whether a cell lies in an area. */
export const inArea = ({ row, column }: CellPosition, within: Area): boolean =>
  row >= within.row
  && row < within.row + within.rows
  && column >= within.column
  && column < within.column + within.columns;

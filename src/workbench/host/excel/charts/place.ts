import { bound, MAX_COLUMNS, MAX_ROWS, rect } from '../../../engine/geometry';
import { SheetRange } from '../model/block';
import type { ChartPlace } from '../model/charts/chart';
import type { Sheet } from '../model/sheet';
import { columnsWidth, rowsHeight } from '../range-place';

/** Where something lies on a sheet, in points from the corner of A1. */
export interface PointBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a chart stands now, wherever its cells have gone. Once they are deleted it has no size. */
export function boxOf({ cells, from, to }: ChartPlace): PointBox {
  if (!cells.isAlive) return { left: 0, top: 0, width: 0, height: 0 };
  const { sheet, area } = cells;
  const lastColumn = area.column + area.columns - 1;
  const lastRow = area.row + area.rows - 1;
  const left = columnsWidth(sheet, 0, area.column) + Math.min(from.x, columnsWidth(sheet, area.column, 1));
  const top = rowsHeight(sheet, 0, area.row) + Math.min(from.y, rowsHeight(sheet, area.row, 1));
  const right = columnsWidth(sheet, 0, lastColumn) + Math.min(to.x, columnsWidth(sheet, lastColumn, 1));
  const bottom = rowsHeight(sheet, 0, lastRow) + Math.min(to.y, rowsHeight(sheet, lastRow, 1));
  return { left, top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

/** The place that covers a box of a sheet. */
export function placeAt(sheet: Sheet, { left, top, width, height }: PointBox): ChartPlace {
  const column = cellAt(left, MAX_COLUMNS, (index) => columnsWidth(sheet, index, 1));
  const row = cellAt(top, MAX_ROWS, (index) => rowsHeight(sheet, index, 1));
  const lastColumn = cellAt(left + width, MAX_COLUMNS, (index) => columnsWidth(sheet, index, 1));
  const lastRow = cellAt(top + height, MAX_ROWS, (index) => rowsHeight(sheet, index, 1));
  const area = bound(rect(row.index, column.index), rect(lastRow.index, lastColumn.index));
  return {
    cells: new SheetRange(sheet, area),
    from: { x: column.offset, y: row.offset },
    to: { x: lastColumn.offset, y: lastRow.offset },
  };
}

/** The place that fills a range of cells. */
export function placeOver({ sheet, area }: SheetRange): ChartPlace {
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  return {
    cells: new SheetRange(sheet, area),
    from: { x: 0, y: 0 },
    to: { x: columnsWidth(sheet, last.column, 1), y: rowsHeight(sheet, last.row, 1) },
  };
}

/** The row or column in which a distance ends, and how far in it. */
function cellAt(points: number, most: number, size: (index: number) => number): { index: number; offset: number } {
  let rest = points;
  for (let index = 0; index < most - 1; index++) {
    const own = size(index);
    if (rest < own) return { index, offset: rest };
    rest -= own;
  }
  return { index: most - 1, offset: 0 };
}

import { bound, contains, isSingleCell, MAX_COLUMNS, MAX_ROWS, rect, sameRect, type Rect } from '../../engine/geometry';
import { enumArgument, isAbsent } from '../kernel/arguments';
import { invalidArgument } from '../kernel/errors';
import type { Methods } from '../kernel/host-class';
import { hostObject } from './links';
import { fits, SheetRange, WHOLE_SHEET } from './model/block';
import { Content } from './model/content';
import { siblingArgument } from './model/resolve';
import type { Sheet } from './model/sheet';

type Direction = 'Left' | 'Right' | 'Up' | 'Down';
const DIRECTIONS: readonly Direction[] = ['Left', 'Right', 'Up', 'Down'];
const STEP = { Left: [0, -1], Right: [0, 1], Up: [-1, 0], Down: [1, 0] } as const;

/** Ranges that end where data ends: Ctrl+arrow, Ctrl+Shift+arrow, and the region round a cell. */
export const rangeEdges = {
  GetRangeEdge: (range, [direction, activeCell]) =>
    hostObject('Range', new SheetRange(range.sheet, edge(range, direction, activeCell))),
  GetExtendedRange: (range, [direction, activeCell]) =>
    hostObject('Range', new SheetRange(range.sheet, bound(range.area, edge(range, direction, activeCell)))),
  GetSurroundingRegion: ({ sheet, area }) => hostObject('Range', new SheetRange(sheet, region(sheet, area))),
} satisfies Methods<SheetRange>;

function edge(range: SheetRange, direction: unknown, activeCell: unknown): Rect {
  const start = isAbsent(activeCell)
    ? rect(range.area.row, range.area.column)
    : siblingArgument(activeCell, range).area;
  if (!isSingleCell(start) || !contains(range.area, start)) throw invalidArgument();
  return edgeFrom(range.sheet, start, enumArgument(direction, DIRECTIONS));
}

/**
 * Ctrl+arrow: from a filled cell with a filled neighbour to the last filled cell of the run; otherwise to the next
 * filled cell, or to the end of the sheet if there is none.
 */
function edgeFrom(sheet: Sheet, start: Rect, direction: Direction): Rect {
  const [down, right] = STEP[direction];
  const line =
    down === 0 ? { ...WHOLE_SHEET, row: start.row, rows: 1 } : { ...WHOLE_SHEET, column: start.column, columns: 1 };
  const content = new Content(sheet, line);
  const filled = (steps: number): boolean => content.at(start.row + down * steps, start.column + right * steps) !== '';
  const most = {
    Left: start.column,
    Up: start.row,
    Right: MAX_COLUMNS - 1 - start.column,
    Down: MAX_ROWS - 1 - start.row,
  };
  const room = most[direction];
  const reach = Math.min(room, distanceToEnd(content.used, start, direction));
  let steps = 1;
  if (filled(0) && filled(1)) while (steps < room && filled(steps + 1)) steps++;
  else while (steps <= reach && !filled(steps)) steps++;
  if (steps > reach) steps = room;
  return rect(start.row + down * steps, start.column + right * steps);
}

/** How far away the last used cell of the line lies: beyond it there is nothing to find. */
function distanceToEnd(used: Rect | undefined, start: Rect, direction: Direction): number {
  if (!used) return 0;
  const far = {
    Left: start.column - used.column,
    Up: start.row - used.row,
    Right: used.column + used.columns - 1 - start.column,
    Down: used.row + used.rows - 1 - start.row,
  };
  return Math.max(0, far[direction]);
}

/** Grows from the first cell of an area until an empty row or column, or the sheet's end, is on every side. */
export function region(sheet: Sheet, area: Rect): Rect {
  const content = new Content(sheet, WHOLE_SHEET);
  const filled = ({ row, column, rows, columns }: Rect): boolean => {
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) if (content.at(r, c) !== '') return true;
    }
    return false;
  };
  let now = rect(area.row, area.column);
  for (;;) {
    const grown = SIDES.reduce((whole, [down, right]) => {
      const beyond = grownBy(whole, down, right);
      return beyond && filled(strip(now, down, right)) ? beyond : whole;
    }, now);
    if (sameRect(grown, now)) return now;
    now = grown;
  }
}

const SIDES = Object.values(STEP);

/** A rectangle with one more row or column on a side; `undefined` beyond the sheet. */
function grownBy({ row, column, rows, columns }: Rect, down: -1 | 0 | 1, right: -1 | 0 | 1): Rect | undefined {
  const grown = {
    row: row + Math.min(0, down),
    column: column + Math.min(0, right),
    rows: rows + Math.abs(down),
    columns: columns + Math.abs(right),
  };
  return fits(grown) ? grown : undefined;
}

/** The cells beside a rectangle on one side, those at its corners included. */
function strip({ row, column, rows, columns }: Rect, down: -1 | 0 | 1, right: -1 | 0 | 1): Rect {
  if (down === 0) return rect(row - 1, right < 0 ? column - 1 : column + columns, rows + 2, 1);
  return rect(down < 0 ? row - 1 : row + rows, column - 1, 1, columns + 2);
}

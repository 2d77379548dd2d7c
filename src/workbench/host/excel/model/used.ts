import { MAX_COLUMNS, MAX_ROWS, rect, type Rect } from '../../../engine/geometry';
import { usedPart } from './cells';
import { Content } from './content';
import type { Sheet } from './sheet';

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const UNTOUCHED = rect(MAX_ROWS - 1, MAX_COLUMNS - 1);

/** The smallest rectangle that holds the cells in use of an area: those with content and, unless left out, with a format. */
export function usedWithin(sheet: Sheet, area: Rect, valuesOnly: boolean): Rect | undefined {
  const part = usedPart(sheet, area, valuesOnly);
  if (!part) return undefined;
  const content = new Content(sheet, part);
  const plain = valuesOnly ? undefined : lookOf(sheet, UNTOUCHED);
  return trimmed(
    part,
    (row, column) =>
      content.at(row, column) !== '' || (plain !== undefined && lookOf(sheet, rect(row, column)) !== plain),
  );
}

/** How a cell is formatted: equal texts mean equal formats. */
function lookOf(sheet: Sheet, cell: Rect): string {
  const { cells, formats } = sheet.book.engine;
  const borders = EDGES.map((edge) => formats.border(sheet.id, cell, edge));
  return JSON.stringify([formats.cell(sheet.id, cell.row, cell.column), cells.numberFormats(sheet.id, cell), borders]);
}

/** Takes away rows and columns on the outside in which no cell is in use. */
function trimmed(area: Rect, inUse: (row: number, column: number) => boolean): Rect | undefined {
  let [top, left] = [area.row, area.column];
  let [bottom, right] = [area.row + area.rows - 1, area.column + area.columns - 1];
  const rowInUse = (row: number): boolean => {
    for (let column = left; column <= right; column++) if (inUse(row, column)) return true;
    return false;
  };
  const columnInUse = (column: number): boolean => {
    for (let row = top; row <= bottom; row++) if (inUse(row, column)) return true;
    return false;
  };
  while (top <= bottom && !rowInUse(top)) top++;
  if (top > bottom) return undefined;
  while (!rowInUse(bottom)) bottom--;
  while (!columnInUse(left)) left++;
  while (!columnInUse(right)) right--;
  return rect(top, left, bottom - top + 1, right - left + 1);
}

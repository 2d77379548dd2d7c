import type { Rect } from '../../../engine/geometry';

export type InsertShift = 'Down' | 'Right';
export type DeleteShift = 'Up' | 'Left';

/** A stretch of rows or of columns. */
interface Span {
  readonly start: number;
  readonly count: number;
}

/**
 * Where an area lies after cells were inserted: it moves with its cells, and grows if they came into its middle.
 * An area that only partly stands in the way keeps its place, as Excel's ranges do.
 */
export function afterInsert(area: Rect, inserted: Rect, shift: InsertShift): Rect {
  if (!crosses(area, inserted, shift)) return area;
  return withSpan(area, shift, (span) => inserting(span, spanOf(inserted, shift)));
}

/** Where an area lies after cells were deleted; `undefined` when nothing of it is left. */
export function afterDelete(area: Rect, deleted: Rect, shift: DeleteShift): Rect | undefined {
  if (!crosses(area, deleted, shift)) return area;
  const span = deleting(spanOf(area, shift), spanOf(deleted, shift));
  return span && withSpan(area, shift, () => span);
}

const vertical = (shift: InsertShift | DeleteShift): boolean => shift === 'Down' || shift === 'Up';

/** Whether the whole breadth of the area stands where cells move. */
function crosses(area: Rect, moved: Rect, shift: InsertShift | DeleteShift): boolean {
  return vertical(shift)
    ? moved.column <= area.column && moved.column + moved.columns >= area.column + area.columns
    : moved.row <= area.row && moved.row + moved.rows >= area.row + area.rows;
}

const spanOf = (area: Rect, shift: InsertShift | DeleteShift): Span =>
  vertical(shift) ? { start: area.row, count: area.rows } : { start: area.column, count: area.columns };

function withSpan(area: Rect, shift: InsertShift | DeleteShift, change: (span: Span) => Span): Rect {
  const { start, count } = change(spanOf(area, shift));
  return vertical(shift) ? { ...area, row: start, rows: count } : { ...area, column: start, columns: count };
}

function inserting(span: Span, inserted: Span): Span {
  if (inserted.start <= span.start) return { start: span.start + inserted.count, count: span.count };
  if (inserted.start < span.start + span.count) return { start: span.start, count: span.count + inserted.count };
  return span;
}

function deleting(span: Span, deleted: Span): Span | undefined {
  const end = deleted.start + deleted.count;
  const before = Math.max(0, Math.min(span.start, end) - deleted.start);
  const inside = Math.max(0, Math.min(span.start + span.count, end) - Math.max(span.start, deleted.start));
  const count = span.count - inside;
  return count > 0 ? { start: span.start - before, count } : undefined;
}

import type { SheetId } from '../engine';
import type { Rect } from '../geometry';

/** Sizes that fit the contents, in pixels by column or row; what holds nothing keeps its size and is left out. */
export interface Autofit {
  columnWidths(sheet: SheetId, area: Rect): Record<number, number>;
  rowHeights(sheet: SheetId, area: Rect): Record<number, number>;
}

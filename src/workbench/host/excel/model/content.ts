import type { CellValue } from '../../../engine/engine';
import type { Rect } from '../../../engine/geometry';
import { usedPart } from './cells';
import type { Sheet } from './sheet';

export const isFormula = (content: CellValue | null): content is string =>
  typeof content === 'string' && content.startsWith('=');

/**
 * What must be written so that a cell holds exactly this again: a text that reads as a number, a date or a formula
 * needs its apostrophe.
 */
export function literal(value: CellValue): CellValue {
  if (typeof value !== 'string' || value === '') return value;
  return /\d|^['=+\-@]|^(?:true|false)$/i.test(value) ? `'${value}` : value;
}

/** What must be written so that a cell has this formula, or this value if it has none. */
export const asInput = (formula: CellValue, value: CellValue): CellValue =>
  isFormula(formula) && formula !== value ? formula : literal(value);

/** What a stretch of a sheet holds, read once: an empty cell is `''`, whether in use or beyond. */
export class Content {
  private readonly area: Rect | undefined;
  private readonly cells: CellValue[][];

  constructor(sheet: Sheet, area: Rect, what: 'values' | 'formulas' | 'texts' = 'formulas') {
    this.area = usedPart(sheet, area);
    this.cells = this.area ? sheet.book.engine.cells[what](sheet.id, this.area) : [];
  }

  /** The part that is in use. */
  get used(): Rect | undefined {
    return this.area;
  }

  at(row: number, column: number): CellValue {
    if (!this.area) return '';
    return this.cells[row - this.area.row]?.[column - this.area.column] ?? '';
  }
}

/** Whether no cell of an area has content. */
export function isEmpty(sheet: Sheet, area: Rect): boolean {
  const content = new Content(sheet, area);
  const { row, column, rows, columns } = content.used ?? { ...area, rows: 0 };
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) if (content.at(r, c) !== '') return false;
  }
  return true;
}

import type { SheetId } from '../engine';
import type { Rect } from '../geometry';
import type { Autofit } from './autofit';
import type { UniverBook } from './book';
import type { UniverCells } from './cells';
import type { Grid } from './grid';
import { toFormat } from './styles';

/** The width of a digit of 11 points in pixels, and what Excel leaves free beside a text; a line of 11 points. */
const DIGIT = 7;
const MARGIN = 5;
const LINE = 20;
const FONT = 11;
const BOLD = 1.1;

/** Guesses sizes from the length of texts, for want of a screen to measure them on. */
export class TextLengthAutofit implements Autofit {
  constructor(
    private readonly book: UniverBook,
    private readonly grid: Grid,
    private readonly contents: Pick<UniverCells, 'texts'>,
  ) {}

  columnWidths(sheet: SheetId, area: Rect): Record<number, number> {
    const widths: Record<number, number> = {};
    this.measure(sheet, area, (_, column, lines, scale) => {
      const length = Math.max(...lines.map((line) => line.length));
      widths[column] = Math.max(widths[column] ?? 0, Math.ceil(length * DIGIT * scale) + MARGIN);
    });
    return widths;
  }

  rowHeights(sheet: SheetId, area: Rect): Record<number, number> {
    const heights: Record<number, number> = {};
    this.measure(sheet, area, (row, column, lines, scale) => {
      const room = Math.max(1, this.book.sheet(sheet).getColumnWidth(column) - MARGIN);
      const wraps = toFormat(this.grid.style(sheet, row, column)).wrap;
      const count = lines.reduce(
        (sum, line) => sum + (wraps ? Math.ceil((line.length * DIGIT * scale) / room) || 1 : 1),
        0,
      );
      heights[row] = Math.max(heights[row] ?? LINE, Math.ceil((wraps ? count : 1) * LINE * scale));
    });
    return heights;
  }

  private measure(
    sheet: SheetId,
    area: Rect,
    take: (row: number, column: number, lines: string[], scale: number) => void,
  ): void {
    const shown = this.contents.texts(sheet, area);
    this.grid.forEachCell(sheet, area, (_, row, column) => {
      const text = shown[row - area.row]![column - area.column]!;
      if (text === '') return;
      const { fontSize, bold } = toFormat(this.grid.style(sheet, row, column));
      take(row, column, text.split('\n'), (fontSize / FONT) * (bold ? BOLD : 1));
    });
  }
}

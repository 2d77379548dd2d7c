import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import type { UniverBook } from './book';
import type { Grid } from './grid';

/** Before the editor looks for numbers and their formats in what was typed. */
const FIRST = 10;

/** A number of one or more, as it is typed. */
const NUMBER = /^[-+]?\d[\d,]*(\.\d*)?$/;

/**
 * Takes 25, typed into a cell that shows percentages, as 25 %. Numbers below one are taken as they are, as in Excel:
 * https://support.microsoft.com/office/format-numbers-as-percentages-de49167b-d603-4450-bcaa-31fba6c7b6b4
 */
export function takeAsPercentages(book: UniverBook, grid: Grid): { dispose(): void } {
  const dispose = book.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { worksheet, row, col }, next) => {
      const typed = cell?.v;
      if (!cell || typeof typed !== 'string' || !NUMBER.test(typed.trim())) return next(cell);
      const isPercentage = grid.numberFormat(worksheet.getSheetId(), row, col).includes('%');
      const isLarge = Math.abs(Number(typed.replaceAll(',', ''))) >= 1;
      return next(isPercentage && isLarge ? { ...cell, v: `${typed.trim()}%` } : cell);
    },
  });
  return { dispose: () => dispose() };
}

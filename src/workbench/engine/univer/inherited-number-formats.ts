import { INumfmtService } from '@univerjs/sheets';
import type { UniverBook } from './book';
import type { Grid } from './grid';

/** Lets cells show the number format of their column or row, where they have none; Univer looks at the cell alone. */
export function inheritNumberFormats(book: UniverBook, grid: Grid): void {
  const formats = book.get(INumfmtService);
  const own = formats.getValue.bind(formats);
  formats.getValue = (unitId, sheet, row, column) => {
    const format = own(unitId, sheet, row, column);
    if (format || unitId !== book.unitId) return format;
    const { n } = grid.style(sheet, row, column);
    return n ? { pattern: n.pattern } : format;
  };
}

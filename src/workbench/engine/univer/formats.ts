import type { CellFormat, FormatsPort, SheetId } from '../engine';
import type { Rect } from '../geometry';
import type { Grid } from './grid';
import type { Restyling } from './restyling';
import { toFormat, toStyle } from './styles';

/** Fills, fonts, alignment and protection of cells. */
export class UniverFormats implements Pick<FormatsPort, 'cell' | 'set'> {
  constructor(
    private readonly grid: Grid,
    private readonly restyling: Restyling,
  ) {}

  cell(sheet: SheetId, row: number, column: number): CellFormat {
    return toFormat(this.grid.style(sheet, row, column));
  }

  set(sheet: SheetId, area: Rect, change: Partial<CellFormat>): void {
    this.restyling.restyle(sheet, area, (before) => toStyle(change, before));
  }
}

import type { CellsPort, SheetId } from '../engine';
import type { Rect } from '../geometry';
import { EMPTY } from './cell-data';
import { type CellMatrix, type Grid, styled } from './grid';
import type { UniverConditionalFormats } from './conditional-formats';
import type { UniverMerging } from './merging';
import type { UniverValidations } from './validations';

/** Empties cells; "all" takes validations with it, formats the conditional ones and merges too, as in Excel. */
export class UniverClearing implements Pick<CellsPort, 'clear'> {
  constructor(
    private readonly grid: Grid,
    private readonly merging: UniverMerging,
    private readonly validations: UniverValidations,
    private readonly conditionalFormats: UniverConditionalFormats,
  ) {}

  clear(sheet: SheetId, area: Rect, what: 'All' | 'Contents' | 'Formats'): void {
    const cells: CellMatrix = {};
    this.grid.forEachCell(sheet, area, (cell, row, column) => {
      (cells[row] ??= {})[column] = { All: null, Contents: EMPTY, Formats: styled(cell, null) }[what];
    });
    if (what === 'Formats') this.grid.writeStyles(sheet, cells);
    else this.grid.write(sheet, cells);
    if (what === 'Contents') return;
    this.merging.unmerge(sheet, area);
    this.conditionalFormats.clear(sheet, area);
    if (what === 'All') this.validations.clear(sheet, area);
  }
}

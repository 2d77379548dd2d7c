import type { CellsPort, SheetId } from '../engine';
import type { Rect } from '../geometry';
import { EMPTY } from './cell-data';
import type { CellMatrix, Grid } from './grid';
import type { UniverMerging } from './merging';

/** Empties cells. */
export class UniverClearing implements Pick<CellsPort, 'clear'> {
  constructor(
    private readonly grid: Grid,
    private readonly merging: UniverMerging,
  ) {}

  clear(sheet: SheetId, area: Rect, what: 'All' | 'Contents' | 'Formats'): void {
    const cells: CellMatrix = {};
    this.grid.forEachCell(sheet, area, (cell, row, column) => {
      const data = { All: null, Contents: EMPTY, Formats: { s: null, t: cell.t ?? null } }[what];
      (cells[row] ??= {})[column] = data;
    });
    this.grid.write(sheet, cells);
    if (what !== 'Contents') this.merging.unmerge(sheet, area);
  }
}

import { BooleanNumber, type IMutationInfo } from '@univerjs/core';
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowHeightMutationFactory,
  SetWorksheetRowIsAutoHeightMutation,
  SetWorksheetRowIsAutoHeightMutationFactory,
} from '@univerjs/sheets';
import type { FormatsPort, SheetId } from '../engine';
import { rect, type Rect } from '../geometry';
import type { Autofit } from './autofit';
import type { UniverBook } from './book';
import type { Grid } from './grid';
import { toRange } from './ranges';

/** Excel's points per pixel of the grid: 96 pixels are 72 points. */
export const POINTS = 0.75;

type Lines = Omit<FormatsPort, 'cell' | 'set' | 'border' | 'setBorder'>;

/** Width, height and visibility of columns and rows. */
export class UniverLines implements Lines {
  constructor(
    private readonly book: UniverBook,
    private readonly grid: Grid,
    private readonly autofit: Autofit,
  ) {}

  columnWidth(sheet: SheetId, column: number): number {
    return this.columnHidden(sheet, column) ? 0 : this.book.sheet(sheet).getColumnWidth(column) * POINTS;
  }

  setColumnWidth(sheet: SheetId, column: number, columns: number, points: number): void {
    const widths = Object.fromEntries(Array.from({ length: columns }, (_, index) => [column + index, points / POINTS]));
    this.setWidths(sheet, widths);
  }

  rowHeight(sheet: SheetId, row: number): number {
    return this.rowHidden(sheet, row) ? 0 : this.book.sheet(sheet).getRowHeight(row) * POINTS;
  }

  setRowHeight(id: SheetId, row: number, rows: number, points: number): void {
    this.grid.makeRoom(id, rect(row, 0, rows, 1));
    const sheet = this.book.sheet(id);
    const at = { ...this.book.at(id), ranges: [toRange(rect(row, 0, rows, sheet.getColumnCount()))] };
    const height = { ...at, rowHeight: points / POINTS };
    const fixed = { ...at, autoHeightInfo: BooleanNumber.FALSE };
    this.book.apply({
      redos: [
        { id: SetWorksheetRowHeightMutation.id, params: height },
        { id: SetWorksheetRowIsAutoHeightMutation.id, params: fixed },
      ],
      undos: [
        { id: SetWorksheetRowHeightMutation.id, params: SetWorksheetRowHeightMutationFactory(height, sheet) },
        {
          id: SetWorksheetRowIsAutoHeightMutation.id,
          params: SetWorksheetRowIsAutoHeightMutationFactory(fixed, sheet),
        },
      ],
    });
  }

  rowFits(id: SheetId, row: number): boolean {
    return this.book.sheet(id).getRowManager().getRow(row)?.ia !== BooleanNumber.FALSE;
  }

  autofitColumns(sheet: SheetId, area: Rect): void {
    this.setWidths(sheet, this.autofit.columnWidths(sheet, this.grid.clip(sheet, area) ?? area));
  }

  /** Lets rows have the height of their contents, and follow it from now on. */
  autofitRows(id: SheetId, area: Rect): void {
    const heights = this.autofit.rowHeights(id, this.grid.clip(id, area) ?? area);
    const rows = Object.keys(heights).map(Number);
    if (rows.length === 0) return;
    const sheet = this.book.sheet(id);
    const fit = {
      ...this.book.at(id),
      ranges: rows.map((row) => toRange(rect(row, 0, 1, sheet.getColumnCount()))),
      autoHeightInfo: BooleanNumber.TRUE,
    };
    const height = (of: (row: number) => number | undefined): IMutationInfo => ({
      id: SetWorksheetRowAutoHeightMutation.id,
      params: { ...this.book.at(id), rowsAutoHeightInfo: rows.map((row) => ({ row, autoHeight: of(row) })) },
    });
    const before = new Map(rows.map((row) => [row, sheet.getRowManager().getRow(row)?.ah]));
    this.book.apply({
      redos: [height((row) => heights[row]), { id: SetWorksheetRowIsAutoHeightMutation.id, params: fit }],
      undos: [
        height((row) => before.get(row)),
        {
          id: SetWorksheetRowIsAutoHeightMutation.id,
          params: SetWorksheetRowIsAutoHeightMutationFactory(fit, sheet),
        },
      ],
    });
  }

  columnHidden(sheet: SheetId, column: number): boolean {
    return !this.book.sheet(sheet).getColVisible(column);
  }

  setColumnsHidden(id: SheetId, column: number, columns: number, hidden: boolean): void {
    this.grid.makeRoom(id, rect(0, column, 1, columns));
    const stretches = alike(column, columns, (index) => this.columnHidden(id, index) !== hidden);
    this.show(
      id,
      stretches.map(([from, count]) => rect(0, from, this.book.sheet(id).getRowCount(), count)),
      hidden,
      {
        hide: SetColHiddenMutation.id,
        show: SetColVisibleMutation.id,
      },
    );
  }

  rowHidden(sheet: SheetId, row: number): boolean {
    return !this.book.sheet(sheet).getRowRawVisible(row);
  }

  setRowsHidden(id: SheetId, row: number, rows: number, hidden: boolean): void {
    this.grid.makeRoom(id, rect(row, 0, rows, 1));
    const stretches = alike(row, rows, (index) => this.rowHidden(id, index) !== hidden);
    this.show(
      id,
      stretches.map(([from, count]) => rect(from, 0, count, this.book.sheet(id).getColumnCount())),
      hidden,
      {
        hide: SetRowHiddenMutation.id,
        show: SetRowVisibleMutation.id,
      },
    );
  }

  private setWidths(id: SheetId, colWidth: Record<number, number>): void {
    const columns = Object.keys(colWidth).map(Number);
    if (columns.length === 0) return;
    this.grid.makeRoom(id, rect(0, Math.max(...columns), 1, 1));
    const sheet = this.book.sheet(id);
    const ranges = columns.map((column) => toRange(rect(0, column, sheet.getRowCount(), 1)));
    const params = { ...this.book.at(id), ranges, colWidth };
    this.book.apply({
      redos: [{ id: SetWorksheetColWidthMutation.id, params }],
      undos: [{ id: SetWorksheetColWidthMutation.id, params: SetWorksheetColWidthMutationFactory(params, sheet) }],
    });
  }

  private show(sheet: SheetId, areas: readonly Rect[], hidden: boolean, ids: { hide: string; show: string }): void {
    if (areas.length === 0) return;
    const mutation = (id: string): IMutationInfo => ({
      id,
      params: { ...this.book.at(sheet), ranges: areas.map(toRange) },
    });
    const [redo, undo] = hidden ? [ids.hide, ids.show] : [ids.show, ids.hide];
    this.book.apply({ redos: [mutation(redo)], undos: [mutation(undo)] });
  }
}

/** The stretches of a line of rows or columns for which something holds. */
function alike(start: number, count: number, holds: (index: number) => boolean): [start: number, count: number][] {
  const stretches: [number, number][] = [];
  for (let index = start; index < start + count; index++) {
    if (!holds(index)) continue;
    const last = stretches.at(-1);
    if (last && last[0] + last[1] === index) last[1]++;
    else stretches.push([index, 1]);
  }
  return stretches;
}

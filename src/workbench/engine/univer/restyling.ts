import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import {
  SetColDataMutation,
  SetColDataMutationFactory,
  SetRowDataMutation,
  SetRowDataMutationFactory,
} from '@univerjs/sheets';
import type { SheetId } from '../engine';
import type { Rect } from '../geometry';
import type { UniverBook } from './book';
import { type CellMatrix, type Grid, styled } from './grid';
import { isWholeColumns, isWholeRows } from './ranges';
import { compose } from './styles';

/** Changes styles. */
export class Restyling {
  constructor(
    private readonly book: UniverBook,
    private readonly grid: Grid,
  ) {}

  /** Changes the styles of an area: of whole columns and rows as such and of what is in them, else cell by cell. */
  restyle(sheet: SheetId, area: Rect, change: (before: IStyleData) => IStyleData): void {
    this.grid.makeRoom(sheet, area);
    const cells: CellMatrix = {};
    const looks = new Map<string, IStyleData>();
    /** The change of a cell's look, made once for all cells that look alike. */
    const changed = (cell: Nullable<ICellData>, row: number, column: number): IStyleData => {
      const { s } = cell ?? {};
      if (typeof s === 'object') return change(this.grid.style(sheet, row, column));
      const ofRow = this.book.sheet(sheet).getRowStyle(row) ? row : '';
      const key = `${s ?? ''} ${ofRow} ${column}`;
      const look = looks.get(key) ?? change(this.grid.style(sheet, row, column));
      looks.set(key, look);
      return look;
    };
    const restyleCell = (row: number, column: number): void => {
      const cell = this.grid.raw(sheet, row, column);
      (cells[row] ??= {})[column] = styled(cell, changed(cell, row, column));
    };
    if (isWholeColumns(area) || isWholeRows(area)) {
      // A cell without a look of its own has that of its row or column.
      const hasOwn = (cell: ICellData, row: number) =>
        !!cell.s || (isWholeColumns(area) && this.book.sheet(sheet).getRowStyle(row) !== null);
      this.grid.forEachCell(sheet, area, (cell, row, column) => {
        if (hasOwn(cell, row)) restyleCell(row, column);
      });
      if (isWholeColumns(area)) this.restyleColumns(sheet, area, change);
      else this.restyleRows(sheet, area, change);
    } else {
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) restyleCell(row, column);
      }
    }
    this.grid.writeStyles(sheet, cells);
  }

  private restyleColumns(id: SheetId, area: Rect, change: (before: IStyleData) => IStyleData): void {
    const sheet = this.book.sheet(id);
    const columnData: Record<number, { s: IStyleData }> = {};
    const end = Math.min(area.column + area.columns, sheet.getColumnCount());
    for (let column = area.column; column < end; column++) {
      const before = compose(sheet.getColumnStyle(column));
      columnData[column] = { s: compose({ ...before, ...change(before) }) };
    }
    const params = { ...this.book.at(id), columnData };
    this.book.apply({
      redos: [{ id: SetColDataMutation.id, params }],
      undos: [{ id: SetColDataMutation.id, params: SetColDataMutationFactory(params, sheet) }],
    });
  }

  private restyleRows(id: SheetId, area: Rect, change: (before: IStyleData) => IStyleData): void {
    const sheet = this.book.sheet(id);
    const rowData: Record<number, { s: IStyleData }> = {};
    for (let row = area.row; row < area.row + area.rows; row++) {
      const before = compose(sheet.getRowStyle(row));
      rowData[row] = { s: compose({ ...before, ...change(before) }) };
    }
    const params = { ...this.book.at(id), rowData };
    this.book.apply({
      redos: [{ id: SetRowDataMutation.id, params }],
      undos: [{ id: SetRowDataMutation.id, params: SetRowDataMutationFactory(params, sheet) }],
    });
  }
}

import {
  Dimension,
  Direction,
  type IAccessor,
  type ICellData,
  type ICommandInfo,
  Injector,
  RANGE_TYPE,
} from '@univerjs/core';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  getInsertRangeMutations,
  getRemoveRangeMutations,
  InsertColCommand,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowMutation,
  RemoveColByRangeCommand,
  RemoveColMutation,
  RemoveRowByRangeCommand,
  RemoveRowMutation,
  SetRangeValuesMutation,
} from '@univerjs/sheets';
import type { CellsPort, SheetId } from '../engine';
import { MAX_COLUMNS, MAX_ROWS, rect, type Rect } from '../geometry';
import type { Step, UniverBook } from './book';
import type { ChangeLog } from './change-log';
import type { CellMatrix, Grid } from './grid';
import { isWholeColumns, isWholeRows, toRange } from './ranges';

/** `InsertRowCommand`, which Univer exports without its type. */
const INSERT_ROWS = 'sheet.command.insert-row';

/** Puts rows, columns and cells in and takes them out; everything that refers to them follows. */
export class UniverShifting implements Pick<CellsPort, 'insert' | 'remove'> {
  constructor(
    private readonly book: UniverBook,
    private readonly grid: Grid,
    private readonly log: ChangeLog,
  ) {}

  insert(sheet: SheetId, area: Rect, shift: 'Down' | 'Right'): void {
    const kind = 'inserted';
    if (isWholeRows(area)) {
      this.log.as(
        { kind, sheet, area: { ...area, column: 0, columns: MAX_COLUMNS }, what: 'rows', shift: 'Down' },
        () => this.insertRows(sheet, area),
      );
    } else if (isWholeColumns(area)) {
      this.log.as({ kind, sheet, area: { ...area, row: 0, rows: MAX_ROWS }, what: 'columns', shift: 'Right' }, () =>
        this.insertColumns(sheet, area),
      );
    } else {
      this.log.as({ kind, sheet, area, what: 'cells', shift }, () => this.insertCells(sheet, area, shift));
    }
  }

  remove(sheet: SheetId, area: Rect, shift: 'Up' | 'Left'): void {
    const kind = 'removed';
    const grid = this.grid.clip(sheet, area);
    const drop = (): void => {
      // What lies beyond the grid is empty, and nothing lies below or beside it that could move up.
      if (!grid) return;
      if (isWholeRows(area)) this.removeLines(sheet, grid, RemoveRowByRangeCommand.id);
      else if (isWholeColumns(area)) this.removeLines(sheet, grid, RemoveColByRangeCommand.id);
      else this.removeCells(sheet, grid, shift);
    };
    if (isWholeRows(area)) {
      this.log.as({ kind, sheet, area: { ...area, column: 0, columns: MAX_COLUMNS }, what: 'rows', shift: 'Up' }, drop);
    } else if (isWholeColumns(area)) {
      this.log.as({ kind, sheet, area: { ...area, row: 0, rows: MAX_ROWS }, what: 'columns', shift: 'Left' }, drop);
    } else {
      this.log.as({ kind, sheet, area, what: 'cells', shift }, drop);
    }
  }

  /** New rows look like the row above them, as in Excel. */
  private insertRows(id: SheetId, area: Rect): void {
    this.grid.makeRoom(id, rect(area.row, 0, 1, 1));
    const sheet = this.book.sheet(id);
    const range = { ...toRange({ ...area, column: 0, columns: sheet.getColumnCount() }), rangeType: RANGE_TYPE.ROW };
    const at = this.book.at(id);
    const height = area.row > 0 ? sheet.getRowManager().getRow(area.row - 1)?.h : undefined;
    const rowInfo = height === undefined ? undefined : Array.from({ length: area.rows }, () => ({ h: height }));
    const styles: CellMatrix = {};
    this.grid.forEachCell(id, rect(area.row - 1, 0, 1, MAX_COLUMNS), (cell, _, column) => {
      for (let row = area.row; row < area.row + area.rows; row++) copyStyle(styles, cell, row, column);
    });
    this.applyHere(
      id,
      { id: INSERT_ROWS, params: { ...at, range, direction: Direction.DOWN } },
      {
        redos: [{ id: InsertRowMutation.id, params: { ...at, range, rowInfo } }, ...this.styling(id, styles)],
        undos: [{ id: RemoveRowMutation.id, params: { ...at, range } }],
      },
    );
  }

  private insertColumns(id: SheetId, area: Rect): void {
    this.grid.makeRoom(id, rect(0, area.column, 1, 1));
    const sheet = this.book.sheet(id);
    const range = { ...toRange({ ...area, row: 0, rows: sheet.getRowCount() }), rangeType: RANGE_TYPE.COLUMN };
    const at = this.book.at(id);
    const before = area.column > 0 ? sheet.getColumnManager().getColumn(area.column - 1) : undefined;
    const colInfo = before && Array.from({ length: area.columns }, () => ({ w: before.w, s: before.s }));
    const styles: CellMatrix = {};
    this.grid.forEachCell(id, rect(0, area.column - 1, MAX_ROWS, 1), (cell, row) => {
      for (let column = area.column; column < area.column + area.columns; column++)
        copyStyle(styles, cell, row, column);
    });
    this.applyHere(
      id,
      { id: InsertColCommand.id, params: { ...at, range, direction: Direction.RIGHT } },
      {
        redos: [{ id: InsertColMutation.id, params: { ...at, range, colInfo } }, ...this.styling(id, styles)],
        undos: [{ id: RemoveColMutation.id, params: { ...at, range } }],
      },
    );
  }

  private insertCells(id: SheetId, area: Rect, shift: 'Down' | 'Right'): void {
    const used = this.book.sheet(id).getCellMatrix().getDataRange();
    const [down, right] = shift === 'Down' ? [area.rows, 0] : [0, area.columns];
    this.grid.makeRoom(id, rect(0, 0, used.endRow + 1 + down, used.endColumn + 1 + right));
    this.grid.makeRoom(id, area);
    const command = shift === 'Down' ? InsertRangeMoveDownCommand.id : InsertRangeMoveRightCommand.id;
    this.shiftCells(id, area, command, shift === 'Down' ? Dimension.ROWS : Dimension.COLUMNS, getInsertRangeMutations);
  }

  private removeCells(id: SheetId, area: Rect, shift: 'Up' | 'Left'): void {
    const command = shift === 'Up' ? DeleteRangeMoveUpCommand.id : DeleteRangeMoveLeftCommand.id;
    this.shiftCells(id, area, command, shift === 'Up' ? Dimension.ROWS : Dimension.COLUMNS, getRemoveRangeMutations);
  }

  private shiftCells(
    id: SheetId,
    area: Rect,
    command: string,
    shiftDimension: Dimension,
    mutations: typeof getRemoveRangeMutations,
  ): void {
    const range = toRange(area);
    this.book.asActive(id, () => {
      const accessor: IAccessor = this.book.get(Injector);
      const { redo, undo } = mutations(accessor, { ...this.book.at(id), range, shiftDimension });
      this.book.applyAs({ id: command, params: { range } }, { redos: redo, undos: undo.reverse() });
    });
  }

  private removeLines(id: SheetId, area: Rect, command: string): void {
    this.book.asActive(id, () => this.book.run(command, { ...this.book.at(id), range: toRange(area) }));
  }

  private applyHere(sheet: SheetId, command: ICommandInfo, step: Step): void {
    this.book.asActive(sheet, () => this.book.applyAs(command, step));
  }

  private styling(sheet: SheetId, cellValue: CellMatrix) {
    if (Object.keys(cellValue).length === 0) return [];
    return [{ id: SetRangeValuesMutation.id, params: { ...this.book.at(sheet), cellValue } }];
  }
}

function copyStyle(styles: CellMatrix, from: ICellData, row: number, column: number): void {
  if (from.s) (styles[row] ??= {})[column] = { s: from.s };
}

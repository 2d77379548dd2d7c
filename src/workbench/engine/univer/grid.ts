import {
  type ICellData,
  ICommandService,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type IStyleData,
  type Nullable,
  WrapStrategy,
} from '@univerjs/core';
import {
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/sheets';
import type { SheetId } from '../engine';
import { MAX_COLUMNS, MAX_ROWS, type Rect } from '../geometry';
import type { UniverBook } from './book';
import { isFilled } from './cell-data';
import { cellsBefore } from './cells-before';
import { clipToGrid } from './ranges';
import { compose } from './styles';

export type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Reading and writing of raw cell data, below all coercion and formatting. */
export class Grid {
  constructor(private readonly book: UniverBook) {}

  raw(sheet: SheetId, row: number, column: number): Nullable<ICellData> {
    return this.book.sheet(sheet).getCellRaw(row, column);
  }

  /** Lets the sheet grow so that it holds the area. Growing shows nowhere but in the grid and is not undone. */
  makeRoom(id: SheetId, area: Rect): void {
    const sheet = this.book.sheet(id);
    const rowCount = Math.min(area.row + area.rows, MAX_ROWS);
    const columnCount = Math.min(area.column + area.columns, MAX_COLUMNS);
    const commands = this.book.get(ICommandService);
    if (area.rows < MAX_ROWS && rowCount > sheet.getRowCount()) {
      commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, { ...this.book.at(id), rowCount });
    }
    if (area.columns < MAX_COLUMNS && columnCount > sheet.getColumnCount()) {
      commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, { ...this.book.at(id), columnCount });
    }
  }

  /** Writes cell data over what is there: named fields only, `null` empties a field. */
  write(sheet: SheetId, cellValue: CellMatrix): void {
    this.apply(sheet, cellValue, {});
  }

  /**
   * Writes cell data that has styles only. Univer must be told so: else it goes through all formulas of the sheet, and
   * forgets those of the cells that have no result yet.
   */
  writeStyles(sheet: SheetId, cellValue: CellMatrix): void {
    this.apply(sheet, cellValue, { trigger: SetStyleCommand.id });
  }

  private apply(sheet: SheetId, cellValue: CellMatrix, reason: { readonly trigger?: string }): void {
    const params = { ...this.book.at(sheet), cellValue, ...reason };
    const undo = { ...params, cellValue: cellsBefore(this.book, sheet, cellValue) };
    this.book.apply({
      redos: [{ id: SetRangeValuesMutation.id, params }],
      undos: [{ id: SetRangeValuesMutation.id, params: undo }],
    });
    this.fitWrapped(sheet, cellValue);
  }

  /** Calls for every cell of the area that has data; whole rows and columns cost no more than what is in them. */
  forEachCell(id: SheetId, area: Rect, visit: (cell: ICellData, row: number, column: number) => void): void {
    const cells = this.book.sheet(id).getCellMatrix().getMatrix();
    for (const row of keysWithin(cells, area.row, area.rows)) {
      const line = cells[row];
      if (!line) continue;
      for (const column of keysWithin(line, area.column, area.columns)) {
        const cell = line[column];
        if (cell) visit(cell, row, column);
      }
    }
  }

  /** The style that a cell shows without tables and conditional formats. */
  style(id: SheetId, row: number, column: number): IStyleData {
    const sheet = this.book.sheet(id);
    return compose(
      sheet.getDefaultCellStyleInternal(),
      sheet.getColumnStyle(column),
      sheet.getRowStyle(row),
      this.book.workbook.getStyles().getStyleByCell(sheet.getCellRaw(row, column)),
    );
  }

  numberFormat(id: SheetId, row: number, column: number): string {
    return this.style(id, row, column).n?.pattern ?? 'General';
  }

  /** The number formats of cells of a sheet while nothing changes, worked out once for those of a column that look alike. */
  numberFormatsOf(id: SheetId): (row: number, column: number) => string {
    const sheet = this.book.sheet(id);
    const columns = new Map<number, Map<ICellData['s'], string>>();
    return (row, column) => {
      const look = sheet.getCellRaw(row, column)?.s;
      if ((look && typeof look === 'object') || sheet.getRowStyle(row)) return this.numberFormat(id, row, column);
      const known = columns.get(column) ?? new Map<ICellData['s'], string>();
      const format = known.get(look) ?? this.numberFormat(id, row, column);
      columns.set(column, known.set(look, format));
      return format;
    };
  }

  /** Lets rows follow the height of wrapped text that was written into them, unless somebody gave them a height. */
  private fitWrapped(id: SheetId, cells: CellMatrix): void {
    const sheet = this.book.sheet(id);
    const styles = this.book.workbook.getStyles();
    const ranges: IRange[] = [];
    const wraps = new Map<number, IStyleData['tb']>();
    const ofColumn = (column: number): IStyleData['tb'] => {
      if (!wraps.has(column)) wraps.set(column, sheet.getColumnStyle(column)?.tb);
      return wraps.get(column);
    };
    for (const row of Object.keys(cells).map(Number)) {
      const columns = Object.keys(cells[row]!).map(Number);
      const ofRow = sheet.getRowStyle(row)?.tb;
      const isWrapped = (column: number): boolean => {
        const cell = sheet.getCellRaw(row, column);
        const own = styles.getStyleByCell(cell)?.tb;
        const tb = own ?? (isFilled(cell) ? (ofRow ?? ofColumn(column)) : undefined);
        return tb === WrapStrategy.WRAP;
      };
      if (!columns.some(isWrapped)) continue;
      const [startColumn, endColumn] = [Math.min(...columns), Math.max(...columns)];
      ranges.push({ startRow: row, endRow: row, startColumn, endColumn });
    }
    if (ranges.length > 0) this.book.apply(this.book.fittingRows(id, ranges));
  }

  clip(id: SheetId, area: Rect): Rect | undefined {
    return clipToGrid(area, this.book.sheet(id));
  }
}

/** The keys of a sparse row (or matrix) that lie in a stretch, in order. */
function keysWithin(sparse: object, first: number, count: number): number[] {
  if (count <= 64) return Array.from({ length: count }, (_, index) => first + index).filter((key) => key in sparse);
  return Object.keys(sparse)
    .map(Number)
    .filter((key) => key >= first && key < first + count);
}

/**
 * Cell data that changes a style and nothing else. Univer takes the type of a value anew with every style that it
 * writes, and would turn numbers in cells with the format `@` into text; naming the type prevents it.
 */
export function styled(cell: Nullable<ICellData>, style: Nullable<IStyleData>): ICellData {
  return cell?.v === undefined || cell.v === null ? { s: style } : { s: style, t: cell.t ?? null };
}

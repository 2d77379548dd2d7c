import { type ICellData, type IStyleData, numfmt } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { CellInput, CellsPort, CellValue, SheetId } from '../engine';
import { MAX_COLUMNS, MAX_ROWS, rect, type Rect } from '../geometry';
import type { UniverBook } from './book';
import { isFilled, valueOf } from './cell-data';
import { type CellMatrix, Grid, styled } from './grid';
import { coerce } from './input';
import type { NameScopes } from './name-scopes';
import { matrix } from './ranges';
import type { Restyling } from './restyling';
import { Spills } from './spills';

type ReadAndWrite = Pick<
  CellsPort,
  'values' | 'formulas' | 'texts' | 'numberFormats' | 'write' | 'setNumberFormats' | 'used' | 'spills'
>;

/** Contents of cells: values, formulas, shown text and number formats. */
export class UniverCells implements ReadAndWrite {
  private readonly formulaModel: FormulaDataModel;
  private readonly spilled: Spills;

  constructor(
    private readonly book: UniverBook,
    private readonly grid: Grid,
    private readonly scopes: NameScopes,
    private readonly restyling: Restyling,
  ) {
    this.formulaModel = book.get(FormulaDataModel);
    this.spilled = new Spills(book);
  }

  values(sheet: SheetId, area: Rect): CellValue[][] {
    return this.read<CellValue>(sheet, area, '', (cell) => valueOf(cell));
  }

  formulas(sheet: SheetId, area: Rect): CellValue[][] {
    return this.read<CellValue>(sheet, area, '', (cell, row, column) => {
      if (!cell.f && !cell.si) return valueOf(cell);
      // Of formulas that were filled, only the first is spelled out.
      const formula = cell.f ?? this.formulaModel.getFormulaStringByCell(row, column, sheet, this.book.unitId);
      return formula ? this.scopes.shown(sheet, formula) : valueOf(cell);
    });
  }

  texts(sheet: SheetId, area: Rect): string[][] {
    return this.read(sheet, area, '', (cell, row, column) => {
      const value = valueOf(cell);
      if (typeof value === 'string') return value;
      if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
      return numfmt.format(this.grid.numberFormat(sheet, row, column), value, { throws: false });
    });
  }

  numberFormats(sheet: SheetId, area: Rect): string[][] {
    return matrix(area, (row, column) => this.grid.numberFormat(sheet, row, column));
  }

  write(sheet: SheetId, area: Rect, input: readonly (readonly CellInput[])[]): void {
    this.grid.makeRoom(sheet, area);
    const cells: CellMatrix = {};
    const formatOf = this.grid.numberFormatsOf(sheet);
    input.forEach((line, y) =>
      line.forEach((value, x) => {
        if (value === null) return;
        const [row, column] = [area.row + y, area.column + x];
        (cells[row] ??= {})[column] = this.taken(sheet, value, () => formatOf(row, column));
      }),
    );
    this.grid.write(sheet, cells);
  }

  setNumberFormats(sheet: SheetId, area: Rect, formats: readonly (readonly (string | null)[])[]): void {
    const only = formats.length === 1 && formats[0]!.length === 1 ? formats[0]![0] : undefined;
    if (typeof only === 'string') {
      this.restyling.restyle(sheet, area, () => ({ n: { pattern: only } }));
      return;
    }
    this.grid.makeRoom(sheet, area);
    const cells: CellMatrix = {};
    const looks = new Map<string, IStyleData>(); // one for all cells that get the same, so that it is worked out once
    formats.forEach((line, y) =>
      line.forEach((pattern, x) => {
        if (pattern === null) return;
        const [row, column] = [area.row + y, area.column + x];
        const look = looks.get(pattern) ?? { n: { pattern } };
        looks.set(pattern, look);
        (cells[row] ??= {})[column] = styled(this.grid.raw(sheet, row, column), look);
      }),
    );
    this.grid.writeStyles(sheet, cells);
  }

  used(sheet: SheetId, valuesOnly: boolean): Rect | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const add = (cell: ICellData, row: number, column: number): void => {
      if (!isFilled(cell) && (valuesOnly || !cell.s)) return;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    };
    const everywhere = rect(0, 0, MAX_ROWS, MAX_COLUMNS);
    this.grid.forEachCell(sheet, everywhere, add);
    this.spilled.forEachCell(sheet, everywhere, add);
    return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  spills(sheet: SheetId): Rect[] {
    return this.spilled.areas(sheet);
  }

  /** Reads an area cell by cell; what lies beyond the grid, or holds nothing, is `empty`. */
  private read<T>(
    sheet: SheetId,
    area: Rect,
    empty: T,
    cell: (cell: ICellData, row: number, column: number) => T,
  ): T[][] {
    const result = matrix(area, () => empty);
    const put = (data: ICellData, row: number, column: number): void => {
      result[row - area.row]![column - area.column] = cell(data, row, column);
    };
    this.grid.forEachCell(sheet, area, put);
    this.spilled.forEachCell(sheet, area, put);
    return result;
  }

  /** The cell data that some input becomes, with the number format it brings along if the cell has none of its own. */
  private taken(sheet: SheetId, value: CellValue, formatOf: () => string): ICellData {
    if (typeof value !== 'string') return coerce(value).content;
    const current = formatOf();
    const { content, format } = coerce(value, current);
    if (content.f) return { ...content, f: this.scopes.qualified(sheet, content.f) };
    return format && current === 'General' ? { ...content, s: { n: { pattern: format } } } : content;
  }
}

import { type ICellData, ObjectMatrix } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { SheetId } from '../engine';
import { intersect, rect, type Rect } from '../geometry';
import type { UniverBook } from './book';
import { toRect } from './ranges';

/** The cells into which formulas spill their results; Univer keeps these beside the sheet. */
export class Spills {
  private readonly model: FormulaDataModel;

  constructor(private readonly book: UniverBook) {
    this.model = book.get(FormulaDataModel);
  }

  /** The areas that are filled, each from the cell with the formula on. */
  areas(id: SheetId): Rect[] {
    const formulas = this.model.getArrayFormulaRange()[this.book.unitId]?.[id];
    const found: Rect[] = [];
    new ObjectMatrix(formulas ?? {}).forValue((_row, _column, range) => {
      found.push(toRect(range, this.book.sheet(id)));
      return undefined;
    });
    return found;
  }

  /** Calls for every cell of an area that shows a part of a formula's result, but for the one with the formula. */
  forEachCell(id: SheetId, area: Rect, visit: (cell: ICellData, row: number, column: number) => void): void {
    const results = this.model.getArrayFormulaCellData()[this.book.unitId]?.[id];
    const formulas = this.model.getArrayFormulaRange()[this.book.unitId]?.[id];
    if (!results || !formulas) return;
    const sheet = this.book.sheet(id);
    new ObjectMatrix(formulas).forValue((formulaRow, formulaColumn, range) => {
      const { row, column, rows, columns } = intersect(toRect(range, sheet), area) ?? NONE;
      for (let y = row; y < row + rows; y++) {
        for (let x = column; x < column + columns; x++) {
          const cell = y === formulaRow && x === formulaColumn ? undefined : results[y]?.[x];
          if (cell) visit(cell, y, x);
        }
      }
      return undefined;
    });
  }
}

const NONE = rect(0, 0, 0, 0);

import { type ICellData, type IObjectMatrixPrimitiveType, type Nullable, ObjectMatrix } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { UniverBook } from './book';

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/**
 * Lets formulas, and the cells into which they spill, outlive a change of format. Univer 0.25.1 takes cell data without
 * a formula for the end of the formula, except under the few commands it knows to change formats only; redoing one of
 * these is another command.
 */
export function keepFormulas(book: UniverBook): void {
  const model = book.get(FormulaDataModel);
  const methods = ['updateFormulaData', 'updateArrayFormulaCellData', 'updateArrayFormulaRange'] as const;
  for (const method of methods) {
    const update = model[method].bind(model) as (unitId: string, sheetId: string, cells: Cells) => never;
    model[method] = (unitId: string, sheetId: string, cells: Cells) => update(unitId, sheetId, withContents(cells));
  }
}

/** The cells of which something more is said than how they look. */
function withContents(cells: Cells): Cells {
  const result: Cells = {};
  new ObjectMatrix(cells).forValue((row, column, cell) => {
    if (!cell || CONTENTS.some((key) => cell[key] !== undefined)) (result[row] ??= {})[column] = cell;
    return undefined;
  });
  return result;
}

const CONTENTS = ['v', 'f', 'si', 'p'] as const;

import { type ICellData, type IObjectMatrixPrimitiveType, type Nullable, ObjectMatrix } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { UniverBook } from './book';

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;
type Formulas = Record<number, Record<number, { readonly f: string }>>;

/**
 * Lets formulas, and the cells into which they spill, outlive a change of format. Univer 0.25.1 takes cell data without
 * a formula for the end of the formula, except under the few commands it knows to change formats only; redoing one of
 * these is another command.
 *
 * And it goes through all cells of the workbook slowly at every write, to follow formulas that were filled: their first cell
 * spells them out for all. Where there are none, a formula is what its cell says.
 */
export function keepFormulas(book: UniverBook): void {
  const model = book.get(FormulaDataModel);
  const methods = ['updateFormulaData', 'updateArrayFormulaCellData', 'updateArrayFormulaRange'] as const;
  for (const method of methods) {
    const update = model[method].bind(model) as (unitId: string, sheetId: string, cells: Cells) => never;
    model[method] = (unitId: string, sheetId: string, cells: Cells) => update(unitId, sheetId, withContents(cells));
  }
  const updateFilled = model.updateFormulaData.bind(model);
  model.updateFormulaData = (unitId, sheetId, cells) => {
    const before = cellsOf(book, sheetId);
    if (!before || hasFilled(before) || hasFilled(cells)) return updateFilled(unitId, sheetId, cells);
    return changedFormulas(before, withContents(cells));
  };
  const readFilled = model.getFormulaData.bind(model);
  model.getFormulaData = () => {
    const sheets: Record<string, Formulas> = {};
    for (const sheet of book.workbook.getSheets()) {
      const cells = sheet.getCellMatrix().getMatrix();
      if (hasFilled(cells)) return readFilled();
      sheets[sheet.getSheetId()] = formulasOf(cells);
    }
    return { [book.unitId]: sheets };
  };
}

function formulaOf(cell: Nullable<ICellData>): string | undefined {
  const f = cell?.f;
  return typeof f === 'string' && f.length > 1 && f.startsWith('=') ? f : undefined;
}

const cellsOf = (book: UniverBook, sheetId: string): Cells | undefined =>
  book.workbook.getSheetBySheetId(sheetId)?.getCellMatrix().getMatrix();

function hasFilled(cells: Cells): boolean {
  for (const row in cells) for (const column in cells[row]) if (cells[row][Number(column)]?.si) return true;
  return false;
}

function formulasOf(cells: Cells): Formulas {
  const formulas: Formulas = {};
  for (const row in cells) {
    for (const column in cells[row]) {
      const f = formulaOf(cells[row][Number(column)]);
      if (f !== undefined) (formulas[Number(row)] ??= {})[Number(column)] = { f };
    }
  }
  return formulas;
}

/** The formulas that cells get, and null where one ends. */
function changedFormulas(before: Cells, cells: Cells): Record<number, Record<number, { readonly f: string } | null>> {
  const changed: Record<number, Record<number, { readonly f: string } | null>> = {};
  for (const row in cells) {
    for (const column in cells[row]) {
      const f = formulaOf(cells[row][Number(column)]);
      if (f === undefined && formulaOf(before[Number(row)]?.[Number(column)]) === undefined) continue;
      (changed[Number(row)] ??= {})[Number(column)] = f === undefined ? null : { f };
    }
  }
  return changed;
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

/* eslint-disable office-addins/call-sync-before-read -- what is loaded here is read in the function returned, after the caller's sync */
import type { CellValue } from '../clearing-house/sheet/sheet-plan';

/** Asks for all values of a sheet, from A1 on; the answer can be read after the next `sync`. */
export function requestCells(sheet: Excel.Worksheet): () => CellValue[][] {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('values,rowIndex,columnIndex');
  return () => (used.isNullObject ? [] : fromA1(used, used.values as CellValue[][]));
}

/** Asks for all values and formulas of a sheet, both from A1 on; the answer can be read after the next `sync`. */
export function requestFormulas(sheet: Excel.Worksheet): () => { values: CellValue[][]; formulas: CellValue[][] } {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('values,formulas,rowIndex,columnIndex');
  return () => {
    if (used.isNullObject) return { values: [], formulas: [] };
    const { values, formulas } = used;
    return { values: fromA1(used, values as CellValue[][]), formulas: fromA1(used, formulas as CellValue[][]) };
  };
}

/** The used range starts where the first value stands; positions count from A1. */
export function fromA1(
  { rowIndex, columnIndex }: Pick<Excel.Range, 'rowIndex' | 'columnIndex'>,
  cells: CellValue[][],
): CellValue[][] {
  const left = Array.from({ length: columnIndex }, (): CellValue => '');
  const above = Array.from({ length: rowIndex }, (): CellValue[] => []);
  return [...above, ...cells.map((row) => [...left, ...row])];
}

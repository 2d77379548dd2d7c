/* eslint-disable office-addins/call-sync-before-read -- what is loaded here is read in the function returned, after the caller's sync */
import type { CellValue } from '../clearing-house/sheet/sheet-plan';

/** Asks for all values of a sheet, from A1 on; the answer can be read after the next `sync`. */
export function requestCells(sheet: Excel.Worksheet): () => CellValue[][] {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('values,rowIndex,columnIndex');
  return () => {
    if (used.isNullObject) return [];
    // The used range starts where the first value stands; positions count from A1.
    const left = Array.from({ length: used.columnIndex }, (): CellValue => '');
    const above = Array.from({ length: used.rowIndex }, (): CellValue[] => []);
    return [...above, ...(used.values as CellValue[][]).map((row) => [...left, ...row])];
  };
}

import { type ICellData, Injector, type Nullable } from '@univerjs/core';
import { SetRangeValuesUndoMutationFactory } from '@univerjs/sheets';
import type { SheetId } from '../engine';
import type { UniverBook } from './book';
import type { CellMatrix } from './grid';

/** What takes everything out of a cell that was not there. */
const NOTHING: ICellData = { v: null, t: null, f: null, si: null, p: null, s: null, custom: null };

/**
 * What undoes writing some cells: for those that are there what Univer would write back, for the others that they go. A sheet
 * that is filled has few that are there.
 */
export function cellsBefore(book: UniverBook, sheet: SheetId, cells: CellMatrix): CellMatrix {
  const there = book.sheet(sheet).getCellMatrix().getMatrix();
  const before: CellMatrix = {};
  const present: CellMatrix = {};
  for (const row of Object.keys(cells).map(Number)) {
    const line: Record<number, Nullable<ICellData>> = (before[row] = {});
    for (const column of Object.keys(cells[row]!).map(Number)) {
      if (there[row]?.[column]) (present[row] ??= {})[column] = cells[row]![column];
      else line[column] = { ...NOTHING };
    }
  }
  const params = { ...book.at(sheet), cellValue: present };
  const { cellValue = {} } = SetRangeValuesUndoMutationFactory(book.get(Injector), params);
  for (const row of Object.keys(cellValue).map(Number)) Object.assign((before[row] ??= {}), cellValue[row]);
  return before;
}

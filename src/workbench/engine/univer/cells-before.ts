import { type ICellData, Injector, type Nullable } from '@univerjs/core';
import { SetRangeValuesUndoMutationFactory } from '@univerjs/sheets';
import type { SheetId } from '../engine';
import type { UniverBook } from './book';
import type { CellMatrix } from './grid';
import { ByLooks } from './looks';

/** What takes everything out of a cell that was not there. */
const NOTHING: ICellData = { v: null, t: null, f: null, si: null, p: null, s: null, custom: null };

/**
 * What undoes writing some cells: for those that are there what Univer would write back, for the others that they go. Univer is
 * asked once for all cells whose look changes alike.
 */
export function cellsBefore(book: UniverBook, sheet: SheetId, cells: CellMatrix): CellMatrix {
  const there = book.sheet(sheet).getCellMatrix().getMatrix();
  const before: CellMatrix = {};
  const styles = new ByLooks<ICellData['s']>();
  for (const row of Object.keys(cells).map(Number)) {
    const line: Record<number, Nullable<ICellData>> = (before[row] = {});
    const [present, written] = [there[row], cells[row]!];
    for (const column of Object.keys(written).map(Number)) {
      const cell = present?.[column];
      if (!cell) line[column] = { ...NOTHING };
      else if (cell.p || cell.custom) line[column] = univerWouldWrite(book, sheet, row, column, written[column]);
      else {
        const s = styles.get(cell.s, written[column]?.s, () => {
          return univerWouldWrite(book, sheet, row, column, written[column])?.s;
        });
        line[column] = { ...NOTHING, ...cell, s: s ?? null };
      }
    }
  }
  return before;
}

function univerWouldWrite(
  book: UniverBook,
  sheet: SheetId,
  row: number,
  column: number,
  cell: Nullable<ICellData>,
): Nullable<ICellData> {
  const params = { ...book.at(sheet), cellValue: { [row]: { [column]: cell } } };
  return SetRangeValuesUndoMutationFactory(book.get(Injector), params).cellValue?.[row]?.[column];
}

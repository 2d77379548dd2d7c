import type { CellPosition } from '../clearing-house/sheet/area';
import { batch } from './batch';

/** The cell that the user is at, with the id of its sheet. One request. @throws WorkbookError */
export function activeCell(): Promise<CellPosition & { readonly sheet: string }> {
  return batch(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('rowIndex,columnIndex,worksheet/id');
    await context.sync();
    return { sheet: cell.worksheet.id, row: cell.rowIndex, column: cell.columnIndex };
  });
}

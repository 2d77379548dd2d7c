import { areaAddress } from '../clearing-house/sheet/a1';
import type { CellPosition } from '../clearing-house/sheet/area';
import { batch } from './batch';

/** Shows a sheet and selects a cell of it, because the user asked to go there. @throws WorkbookError */
export function goToCell(sheetId: string, { row, column }: CellPosition): Promise<void> {
  return batch(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    sheet.getRange(areaAddress({ row, column, rows: 1, columns: 1 })).select();
    await context.sync();
  });
}

/** Shows a sheet. @throws WorkbookError */
export function goToSheet(sheetId: string): Promise<void> {
  return batch(async (context) => {
    context.workbook.worksheets.getItem(sheetId).activate();
    await context.sync();
  });
}

/** Shows a sheet by its name and selects a cell of it by its address, as the service names them. @throws WorkbookError */
export function goToAddress(sheetName: string, address: string): Promise<void> {
  return batch(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
  });
}

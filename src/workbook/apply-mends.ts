import type { Mend } from '../clearing-house/checks/finding';
import { batch } from './batch';

/** Writes what one or more mends of a sheet say, in one request. @throws WorkbookError */
export function applyMends(sheetId: string, mends: readonly Mend[]): Promise<void> {
  return batch(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    for (const { row, column, input } of mends.flatMap(({ writes }) => writes)) {
      sheet.getCell(row, column).formulas = [[input]];
    }
    await context.sync();
  });
}

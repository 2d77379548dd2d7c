import type { Mend } from '../clearing-house/checks/finding';
import { batch } from './batch';
import { writeCells } from './write-cells';

/** Writes what one or more mends of a sheet say, in one request. @throws WorkbookError */
export function applyMends(sheetId: string, mends: readonly Mend[]): Promise<void> {
  return batch(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    writeCells(
      sheet,
      mends.flatMap(({ writes }) => writes),
    );
    await context.sync();
  });
}

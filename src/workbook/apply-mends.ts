import type { Mend } from '../clearing-house/checks/finding';
import { batch } from './batch';
import { writeCells } from './write-cells';

/** Mends of one sheet. */
export interface SheetMends {
  readonly sheet: string;
  readonly mends: readonly Mend[];
}

/** Writes what mends say, of any number of sheets in one request. @throws WorkbookError */
export function applyMends(sheets: readonly SheetMends[]): Promise<void> {
  return batch(async (context) => {
    for (const { sheet, mends } of sheets) {
      writeCells(
        context.workbook.worksheets.getItem(sheet),
        mends.flatMap(({ writes }) => writes),
      );
    }
    await context.sync();
  });
}

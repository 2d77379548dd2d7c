import type { Mend } from '../clearing-house/checks/finding';
import { batch } from './batch';
import { requestWritable } from './writable';
import { writeCells } from './write-cells';

/** Mends of one sheet. */
export interface SheetMends {
  readonly sheet: string;
  readonly mends: readonly Mend[];
}

/** Writes what mends say, of any number of sheets in two requests. @throws WorkbookError */
export function applyMends(sheets: readonly SheetMends[]): Promise<void> {
  return batch(async (context) => {
    const targets = sheets.map(({ sheet, mends }) => ({ sheet: context.workbook.worksheets.getItem(sheet), mends }));
    const writable = requestWritable(context, { sheets: targets.map(({ sheet }) => sheet) });
    await context.sync();
    writable();
    for (const { sheet, mends } of targets) {
      writeCells(
        sheet,
        mends.flatMap(({ writes }) => writes),
      );
    }
    await context.sync();
  });
}

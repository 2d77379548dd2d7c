import type { Mend } from '../clearing-house/checks/finding';
import { batch } from './batch';
import { inOneUndoStep } from './one-undo-step';
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
    const writable = requestWritable(context, {
      sheets: sheets.map(({ sheet }) => context.workbook.worksheets.getItem(sheet)),
    });
    await context.sync();
    writable();
    await inOneUndoStep(context, async (writing) => {
      for (const { sheet, mends } of sheets) {
        writeCells(
          writing.workbook.worksheets.getItem(sheet),
          mends.flatMap(({ writes }) => writes),
        );
      }
      await writing.sync();
    });
  });
}

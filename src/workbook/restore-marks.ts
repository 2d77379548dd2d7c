import { isMark, markPlans } from '../clearing-house/checks/mark-plan';
import { batch } from './batch';
import { addConditionalFormats, requestRemoval } from './conditional-formats';
import type { TableSheet } from './table-sheet';
import { requestWritable } from './writable';

/** Puts the marks of the checks back where they were removed or lost, in two requests. @throws WorkbookError */
export function restoreMarks(tables: readonly TableSheet[]): Promise<void> {
  return batch(async (context) => {
    const sheets = tables.flatMap(({ id, reading }) => {
      if (!reading) return [];
      const sheet = context.workbook.worksheets.getItem(id);
      return [{ sheet, reading, remove: requestRemoval(sheet, isMark) }];
    });
    const writable = requestWritable(context, { sheets: sheets.map(({ sheet }) => sheet) });
    await context.sync();
    writable();
    for (const { sheet, reading, remove } of sheets) {
      remove();
      addConditionalFormats(sheet, markPlans(reading));
    }
    await context.sync();
  });
}

import { isMark } from '../clearing-house/checks/mark-plan';
import { isHighlight } from '../clearing-house/mirror/highlight-plan';
import { batch } from './batch';
import { requestRemoval } from './conditional-formats';
import type { TableSheet } from './table-sheet';
import { requestWritable } from './writable';

const isOurs = (formula: string): boolean => isMark(formula) || isHighlight(formula);

/**
 * Removes every mark and highlight of ours from some tables, in two requests; the user's own formats stay.
 * @returns how many conditional formats went
 * @throws WorkbookError
 */
export function removeMarks(tables: readonly TableSheet[]): Promise<number> {
  return batch(async (context) => {
    const sheets = tables.map(({ id }) => context.workbook.worksheets.getItem(id));
    const removals = sheets.map((sheet) => requestRemoval(sheet, isOurs));
    const writable = requestWritable(context, { sheets });
    await context.sync();
    writable();
    const removed = removals.reduce((count, remove) => count + remove(), 0);
    await context.sync();
    return removed;
  });
}

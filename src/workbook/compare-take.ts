import { takeWrites, type TakenFigure } from '../clearing-house/mirror/take-plan';
import { batch } from './batch';
import { WorkbookError } from './errors';
import { inOneUndoStep } from './one-undo-step';
import { requestFormulas } from './sheet-cells';
import { tableSheet, type TableSheet } from './table-sheet';
import { requestWritable } from './writable';
import { writeCells } from './write-cells';

export interface FiguresTaken {
  /** The table as it is after the writing. */
  readonly table: TableSheet;
  readonly written: readonly TakenFigure[];
  /** Figures whose cell changed since the plan was made, or is gone: nothing was written for them. */
  readonly changed: readonly TakenFigure[];
}

/**
 * Writes the figures of a plan that a person agreed to (see `planTaking`), with their status and remarks. The table is read
 * again first, and a cell that changed since is left as it is. Two requests; Excel takes it back in one step where it can
 * (ExcelApi 1.20).
 * @throws WorkbookError
 */
export function takeFigures(table: TableSheet, figures: readonly TakenFigure[]): Promise<FiguresTaken> {
  return batch(async (context) => {
    const target = context.workbook.worksheets.getItem(table.id);
    const before = requestFormulas(target);
    const writable = requestWritable(context, { sheets: [target] });
    await context.sync();
    writable();
    const { values, formulas } = before();
    const now = tableSheet(table, table.identity, values, table.reading);
    if (!now.reading) throw new WorkbookError('other', 'UnreadableTable', undefined);
    const { writes, written, changed } = takeWrites(figures, now.reading, formulas);
    if (writes.length === 0) return { table: now, written, changed };
    const after = await inOneUndoStep(context, async (writing) => {
      const sheet = writing.workbook.worksheets.getItem(table.id);
      writeCells(sheet, writes);
      const read = requestFormulas(sheet);
      await writing.sync();
      return read().values;
    });
    return { table: tableSheet(table, table.identity, after, now.reading), written, changed };
  });
}

import type { PlannedEntry } from '../clearing-house/intake/plan/intake-plan';
import { intakeWrites } from '../clearing-house/intake/plan/intake-writes';
import type { Area } from '../clearing-house/sheet/area';
import type { CellValue } from '../clearing-house/sheet/sheet-plan';
import { batch } from './batch';
import { WorkbookError, workbookError } from './errors';
import { inOneUndoStep } from './one-undo-step';
import { requestFormulas } from './sheet-cells';
import { tableSheet, type TableSheet } from './table-sheet';
import { requestWritable } from './writable';
import { writeCells } from './write-cells';

/** The cells that a selection may hold: all that an office has of a table in five years, in long form with ages. */
export const MOST_CELLS = 500_000;

/** The used part of the selection. */
export interface SelectedBlock {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Without the sheet. */
  readonly address: string;
  readonly area: Area;
  readonly cells: readonly (readonly CellValue[])[];
}

/** A table that figures are to be taken into, read now, with its formulas from A1 on. */
export interface IntakeTable {
  readonly table: TableSheet;
  readonly formulas: readonly (readonly CellValue[])[];
}

/**
 * Reads the used part of what is selected, and the table that its figures may go into, in one request.
 * @throws WorkbookError `selection-empty`, `selection-of-several`, `selection-too-large` and those of Excel
 */
export function readSelection(target: TableSheet): Promise<{ block: SelectedBlock; target: IntakeTable }> {
  return batch(async (context) => {
    const used = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
    used.load('address,values,rowIndex,columnIndex,rowCount,columnCount');
    used.worksheet.load('id,name');
    const table = requestFormulas(context.workbook.worksheets.getItem(target.id));
    try {
      await context.sync();
    } catch (error) {
      throw selectionError(error);
    }
    if (used.isNullObject) throw new WorkbookError('selection-empty', 'NothingSelected', undefined);
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = used;
    if (rows * columns > MOST_CELLS) throw new WorkbookError('selection-too-large', 'TooManyCells', undefined);
    const block = {
      sheetId: used.worksheet.id,
      sheetName: used.worksheet.name,
      address: used.address.slice(used.address.lastIndexOf('!') + 1),
      area: { row, column, rows, columns },
      cells: used.values as CellValue[][],
    };
    return { block, target: intakeTable(target, table()) };
  });
}

/** Reads another table that the figures may go into, in one request. @throws WorkbookError */
export function readTarget(target: TableSheet): Promise<IntakeTable> {
  return batch(async (context) => {
    const table = requestFormulas(context.workbook.worksheets.getItem(target.id));
    await context.sync();
    return intakeTable(target, table());
  });
}

export interface IntakeResult {
  /** The table as it is after the writing. */
  readonly table: TableSheet;
  readonly written: readonly PlannedEntry[];
  /** Figures whose cell changed since the plan was made, or is gone: nothing was written for them. */
  readonly changed: readonly PlannedEntry[];
}

/**
 * Writes the figures of a plan that a person agreed to. The table is read again first, and a cell that changed since is
 * left as it is. Two requests: what is written is written in one, so that nothing is half-written; all cells of the
 * largest table are well below what Excel takes at once.
 * @throws WorkbookError
 */
export function writeIntake(table: TableSheet, entries: readonly PlannedEntry[]): Promise<IntakeResult> {
  return batch(async (context) => {
    const sheet = context.workbook.worksheets.getItem(table.id);
    const before = requestFormulas(sheet);
    const writable = requestWritable(context, { sheets: [sheet] });
    await context.sync();
    writable();
    const now = intakeTable(table, before());
    if (!now.table.reading) throw new WorkbookError('other', 'UnreadableTable', undefined);
    const { writes, written, changed } = intakeWrites(entries, now.table.reading, now.formulas);
    if (writes.length === 0) return { table: now.table, written, changed };
    const after = await inOneUndoStep(context, async (writing) => {
      const target = writing.workbook.worksheets.getItem(table.id);
      writeCells(target, writes);
      const read = requestFormulas(target);
      await writing.sync();
      return read();
    });
    return { table: intakeTable(table, after).table, written, changed };
  });
}

const intakeTable = (
  table: TableSheet,
  { values, formulas }: { values: CellValue[][]; formulas: CellValue[][] },
): IntakeTable => ({ table: tableSheet(table, table.identity, values, table.reading), formulas });

/** Excel refuses a selection of several ranges, and answers that would be larger than it sends. */
function selectionError(error: unknown): WorkbookError {
  const known = workbookError(error);
  if (known.code === 'InvalidSelection') return new WorkbookError('selection-of-several', known.code, error);
  if (known.problem === 'too-large') return new WorkbookError('selection-too-large', known.code, error);
  return known;
}

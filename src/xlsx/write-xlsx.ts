import type { SheetPlan } from '../clearing-house/sheet/sheet-plan';
import { plannedWorkbook, type PlannedWorkbookOptions } from './planned-workbook';
import { writeWorkbook } from './write-workbook';

/**
 * Writes sheet plans as the bytes of an .xlsx file, with everything that Excel would show of them inserted there.
 * @throws XlsxError `unwritable`, naming what does not fit into such a file
 */
export const writeXlsx = (plans: readonly SheetPlan[], options?: PlannedWorkbookOptions): Promise<Uint8Array> =>
  writeWorkbook(plannedWorkbook(plans, options));

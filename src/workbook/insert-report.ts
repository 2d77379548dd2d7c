import type { CheckReport } from '../clearing-house/report/check-report';
import { reportPlan } from '../clearing-house/report/report-plan';
import { freeSheetName } from '../clearing-house/sheet/free-sheet-name';
import { batch } from './batch';
import { requestWritable } from './writable';
import { writePlan } from './write-plan';

/** Inserts a new sheet with a report and shows it; earlier reports stay. @throws WorkbookError */
export function insertReport(report: CheckReport): Promise<{ readonly id: string; readonly name: string }> {
  return batch(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    const writable = requestWritable(context, { structure: true });
    await context.sync();
    writable();
    const plan = reportPlan(report);
    const taken = worksheets.items.map(({ name }) => name);
    const sheet = worksheets.add(freeSheetName(plan.name, taken));
    writePlan(sheet, plan);
    sheet.load('id,name');
    sheet.activate();
    await context.sync();
    return { id: sheet.id, name: sheet.name };
  });
}

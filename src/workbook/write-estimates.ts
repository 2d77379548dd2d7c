import { freeSheetName } from '../clearing-house/sheet/free-sheet-name';
import {
  ESTIMATES_PROPERTY,
  estimatesKey,
  estimatesPlan,
  type EstimatesSheet,
} from '../clearing-house/mirror/region/estimates-plan';
import { batch } from './batch';
import { emptied } from './emptied-sheet';
import { requestInventory } from './inventory';
import { requestWritable } from './writable';
import { writePlan } from './write-plan';

/**
 * Writes harmonised estimates to a sheet of their own and shows it, in two requests. The sheet that was made before for the
 * same country and table is written anew, whatever it is called now; no other sheet is touched.
 * @throws WorkbookError
 */
export function writeEstimates(estimates: EstimatesSheet): Promise<{ readonly id: string; readonly name: string }> {
  const plan = estimatesPlan(estimates);
  return batch(async (context) => {
    const { worksheets } = context.workbook;
    const inventory = requestInventory(context);
    const writable = requestWritable(context, { structure: true });
    await context.sync();
    writable();
    const sheets = inventory();
    const before = sheets.find(({ properties }) => properties.get(ESTIMATES_PROPERTY) === estimatesKey(estimates));
    const sheet = before
      ? emptied(worksheets.getItem(before.id))
      : worksheets.add(
          freeSheetName(
            plan.name,
            sheets.map(({ name }) => name),
          ),
        );
    writePlan(sheet, plan);
    sheet.activate();
    sheet.load('id,name');
    await context.sync();
    return { id: sheet.id, name: sheet.name };
  });
}

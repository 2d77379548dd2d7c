import type { SheetPlan } from '../clearing-house/sheet/sheet-plan';
import { emptied } from './emptied-sheet';
import type { Step } from './write-in-parts';
import { markUnfinished, planSteps } from './write-plan';

/**
 * The steps that make a sheet of a plan.
 * @param sheet its name; or the id of one of ours that is written anew
 */
export const sheetSteps = (plan: SheetPlan, sheet: string, isNew: boolean): Step[] => [
  (part) => {
    if (isNew) return void part.add(sheet);
    markUnfinished(part.sheet(sheet));
    emptied(part.sheet(sheet));
  },
  ...planSteps(plan).map(
    (step): Step =>
      (part) =>
        step(part.sheet(sheet)),
  ),
];

import type { Language } from '../clearing-house/messages/language';
import { companionPlan } from '../clearing-house/mirror/companion-plan';
import { highlightPlans, isHighlight } from '../clearing-house/mirror/highlight-plan';
import type { MirrorFigures } from '../clearing-house/mirror/mirror-figure';
import { batch } from './batch';
import { addConditionalFormats, requestRemoval } from './conditional-formats';
import { freeSheetName } from '../clearing-house/sheet/free-sheet-name';
import { requestInventory } from './inventory';
import { requestCells } from './sheet-cells';
import { tableSheet, type TableSheet } from './table-sheet';
import { writePlan } from './write-plan';

export interface ComparisonWritten {
  /** The table as it was read for this. */
  readonly table: TableSheet;
  /** The id of the companion sheet; undefined if the table could not be read. */
  readonly companion: string | undefined;
}

/**
 * Writes partners' figures to the companion sheet of a table and colours the table's own figures by the verdicts there,
 * in two requests. A companion that is there is written anew; the table's own cells are not touched.
 * @throws WorkbookError
 */
export function writeComparison(
  table: TableSheet,
  mirror: MirrorFigures,
  language: Language,
): Promise<ComparisonWritten> {
  return batch(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem(table.id);
    const inventory = requestInventory(context);
    const cells = requestCells(sheet);
    const removeHighlights = requestRemoval(sheet, isHighlight);
    await context.sync();

    const sheets = inventory();
    const name = sheets.find(({ id }) => id === table.id)?.name ?? table.name;
    const read = tableSheet({ id: table.id, name }, table.identity, cells());
    if (!read.reading) return { table: read, companion: undefined };
    const request = { table: read.reading, sheetId: table.id, sheetName: name, mirror, language };
    const plan = companionPlan(request);
    const known = sheets.find(({ companionOf }) => companionOf === table.id);
    const companionName =
      known?.name
      ?? freeSheetName(
        plan.name,
        sheets.map((each) => each.name),
      );
    const companion = known ? emptied(worksheets.getItem(known.id)) : worksheets.add(companionName);
    writePlan(companion, plan);
    removeHighlights();
    addConditionalFormats(sheet, highlightPlans(request, companionName));
    companion.load('id');
    await context.sync();
    return { table: read, companion: companion.id };
  });
}

/** Takes everything off a sheet of ours; deleting it would take the user's undo list with it. */
function emptied(sheet: Excel.Worksheet): Excel.Worksheet {
  const all = sheet.getRange();
  all.conditionalFormats.clearAll();
  all.clear();
  return sheet;
}

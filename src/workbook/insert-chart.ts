import type { ChartSheetPlan } from '../clearing-house/charts/chart-plan';
import type { ChartRequest } from '../clearing-house/charts/chart-request';
import type { Language } from '../clearing-house/messages/language';
import type { MirrorFigures } from '../clearing-house/mirror/mirror-figure';
import { freeSheetName } from '../clearing-house/sheet/free-sheet-name';
import { batch } from './batch';
import { comparisonOf } from './compare-table';
import { requestInventory } from './inventory';
import { requestCells } from './sheet-cells';
import { tableSheet, type TableSheet } from './table-sheet';
import { writeChart } from './write-chart';
import { writePlan } from './write-plan';

/**
 * Inserts a new sheet with a chart of Excel's and the figures that it shows, and shows it; earlier ones stay. Two requests.
 * @param plan what to show of the table as it is now, such as `partnersChart`; undefined if there is nothing to show
 * @returns undefined if the plan is, or the table cannot be read; then nothing is inserted
 * @throws WorkbookError
 */
export function insertChart(
  table: TableSheet,
  mirror: Pick<MirrorFigures, 'kind' | 'sources' | 'fetched'>,
  language: Language,
  plan: (request: ChartRequest) => ChartSheetPlan | undefined,
): Promise<{ readonly id: string; readonly name: string } | undefined> {
  return batch(async (context) => {
    const { worksheets } = context.workbook;
    const inventory = requestInventory(context);
    const cells = requestCells(worksheets.getItem(table.id));
    await context.sync();
    const sheets = inventory();
    const sheetName = sheets.find(({ id }) => id === table.id)?.name ?? table.name;
    const { reading } = tableSheet({ id: table.id, name: sheetName }, table.identity, cells());
    const entry = comparisonOf(sheets, table.id);
    const comparison = entry?.companion && { id: entry.id, companion: entry.companion.name };
    const planned = reading && plan({ table: reading, sheetName, mirror, comparison, language });
    if (!planned) return undefined;
    const taken = sheets.map(({ name }) => name);
    const sheet = worksheets.add(freeSheetName(planned.sheet.name, taken));
    writePlan(sheet, planned.sheet);
    writeChart(sheet, planned.chart);
    sheet.load('id,name');
    sheet.activate();
    await context.sync();
    return { id: sheet.id, name: sheet.name };
  });
}

import { COMPARISON_ID_PROPERTY, comparisonNames } from '../clearing-house/mirror/comparison-id';
import { isHighlight } from '../clearing-house/mirror/highlight-plan';
import { batch } from './batch';
import { chartSheetsOf, requestChartRemoval } from './chart-sheets';
import { comparisonOf } from './compare-table';
import { requestRemoval } from './conditional-formats';
import { requestInventory } from './inventory';
import type { TableSheet } from './table-sheet';

/** What was taken out of the workbook. */
export interface ComparisonsRemoved {
  readonly highlights: number;
  /** The companion sheets, by id. */
  readonly companions: readonly string[];
  /** Sheets with charts that nobody has changed, by id. */
  readonly charts: readonly string[];
}

/**
 * Takes the comparisons of some tables out of the workbook without trace: companions, charts that nobody has
 * changed, highlights, names and properties. Two requests, three if there are charts. Answers stay, as they belong to what is
 * sent; so does a sheet with a chart that somebody has written into, with values in the place of what goes. Deleting a sheet empties Excel's undo list, so that the user has to
 * be asked before; `removeMarks` takes away the highlights only, and can be undone.
 * @throws WorkbookError
 */
export function removeComparisons(tables: readonly TableSheet[]): Promise<ComparisonsRemoved> {
  return batch(async (context) => {
    const { worksheets, names } = context.workbook;
    const inventory = requestInventory(context);
    names.load('items/name');
    const removals = tables.map(({ id }) => requestRemoval(worksheets.getItem(id), isHighlight));
    await context.sync();
    const sheets = inventory();
    const removeCharts = tables.flatMap(({ id }) => {
      const comparison = comparisonOf(sheets, id);
      if (!comparison) return [];
      const going = { id: comparison.id, companion: comparison.companion?.name };
      return chartSheetsOf(sheets, comparison.id).map((entry) => ({
        id: entry.id,
        remove: requestChartRemoval(worksheets.getItem(entry.id), entry, going),
      }));
    });
    if (removeCharts.length > 0) await context.sync();
    // First, since what is kept of them is read from what goes.
    const charts = removeCharts.filter(({ remove }) => remove()).map(({ id }) => id);
    const highlights = removals.reduce((count, remove) => count + remove(), 0);
    const known = new Set(names.items.map(({ name }) => name));
    const companions: string[] = [];
    for (const { id } of tables) {
      if (sheets.find((sheet) => sheet.id === id)?.comparison !== undefined) {
        worksheets.getItem(id).customProperties.getItem(COMPARISON_ID_PROPERTY).delete();
      }
      const comparison = comparisonOf(sheets, id);
      if (!comparison) continue;
      for (const name of Object.values(comparisonNames(comparison.id))) {
        if (known.has(name)) names.getItem(name).delete();
      }
      if (!comparison.companion) continue;
      worksheets.getItem(comparison.companion.id).delete();
      companions.push(comparison.companion.id);
    }
    await context.sync();
    return { highlights, companions, charts };
  });
}

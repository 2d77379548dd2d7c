/* eslint-disable office-addins/call-sync-before-read, office-addins/load-object-before-read -- what is asked for here is read in the function returned, after the caller's sync */
import { CHART_PROPERTY } from '../clearing-house/charts/chart-plan';
import { contentsMark } from '../clearing-house/charts/contents-mark';
import { comparisonNames } from '../clearing-house/mirror/comparison-id';
import { cellAddress, sheetPrefix } from '../clearing-house/sheet/a1';
import type { CellInput } from '../clearing-house/sheet/sheet-plan';
import type { SheetEntry } from './inventory';
import { requestFormulas } from './sheet-cells';

/** The sheets with charts of a comparison. */
export const chartSheetsOf = (sheets: readonly SheetEntry[], comparison: string): SheetEntry[] =>
  sheets.filter(({ properties }) => properties.get(CHART_PROPERTY.of) === comparison);

/** A comparison that is to go, and how its companion is called. */
export interface GoingComparison {
  readonly id: string;
  readonly companion: string | undefined;
}

/**
 * Asks for what stands on a sheet with a chart of ours. After the next `sync` the answer deletes the sheet if nobody has
 * written into it or added a chart; else the sheet is its user's now, and keeps as values what would be looked up in vain.
 * @returns whether it was deleted
 */
export function requestChartRemoval(
  sheet: Excel.Worksheet,
  { properties }: SheetEntry,
  comparison: GoingComparison,
): () => boolean {
  const cells = requestFormulas(sheet);
  const charts = sheet.charts.getCount();
  return () => {
    const { values, formulas } = cells();
    if (charts.value <= 1 && contentsMark(formulas) === properties.get(CHART_PROPERTY.contents)) {
      sheet.delete();
      return true;
    }
    const lost = [
      ...Object.values(comparisonNames(comparison.id)),
      ...(comparison.companion === undefined ? [] : [sheetPrefix(comparison.companion), `${comparison.companion}!`]),
    ];
    formulas.forEach((row, at) =>
      row.forEach((formula, column) => {
        if (typeof formula !== 'string' || !formula.startsWith('=') || !lost.some((name) => formula.includes(name)))
          return;
        sheet.getRange(cellAddress({ row: at, column })).formulas = [[kept(values[at]![column]!)]];
      }),
    );
    sheet.customProperties.getItem(CHART_PROPERTY.of).delete();
    return false;
  };
}

/** A value as an input that leaves a gap in a chart where it is an error. */
const kept = (value: string | number | boolean): CellInput =>
  typeof value === 'string' && value.startsWith('#') ? '=NA()' : value;

import { readComparisonSettings, type ComparisonSettings } from '../clearing-house/mirror/measures/settings';
import { saveDocumentSettings } from './document-settings';

const KEY = 'clearing-house.comparison';

/** How this workbook compares, as its user set it; the defaults if nothing was set. */
export function recallComparisonSettings(): ComparisonSettings {
  const kept: unknown = Office.context.document.settings.get(KEY);
  return readComparisonSettings(typeof kept === 'string' ? kept : undefined);
}

/**
 * Keeps with the workbook how it compares. Resolves when the workbook has it; sheets that are there follow when they are
 * written anew (`writeFetched`).
 */
export function keepComparisonSettings(chosen: ComparisonSettings): Promise<void> {
  const { settings } = Office.context.document;
  settings.set(KEY, JSON.stringify(chosen));
  return saveDocumentSettings();
}

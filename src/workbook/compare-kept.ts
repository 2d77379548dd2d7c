import { COMPANION_PROPERTY } from '../clearing-house/mirror/companion-layout';
import { readCompanion } from '../clearing-house/mirror/companion-reading';
import { readKeptAnswer } from '../clearing-house/mirror/companion-store';
import { readComparisonSettings, type ComparisonSettings } from '../clearing-house/mirror/measures/settings';
import type { Language } from '../clearing-house/messages/language';
import type { MirrorFigures } from '../clearing-house/mirror/mirror-figure';
import { mirrorAnswerSchema, type MirrorAnswer } from '../contract/mirror';
import { batch } from './batch';
import { comparisonOf, settingsInForce } from './compare-table';
import { mirrorOf } from './compare-with-partners';
import { requestInventory } from './inventory';
import type { MetadataSheet } from './metadata-sheet';
import { requestCells } from './sheet-cells';
import type { TableSheet } from './table-sheet';

/** A comparison as the workbook keeps it. */
export interface KeptComparison {
  /** The id of the companion sheet. */
  readonly companion: string;
  readonly mirror: MirrorFigures;
  readonly answer: MirrorAnswer;
  /** When that was fetched, as ISO 8601. */
  readonly fetched: string;
  /** What the companion judges by: what it was made with, and what its user changed in it since. */
  readonly settings: ComparisonSettings;
  /** The rows of the companion by flow, `DE|2024|T`, to go to. */
  readonly rows: ReadonlyMap<string, number>;
}

/**
 * Reads back what was fetched for a table the last time, from its companion sheet: the comparison as it is after reopening
 * pane or workbook, or without the service. Two requests.
 * @param language to name the sources in
 * @returns undefined if the table was not compared, its companion is gone or half-written, or the figures in it were changed by hand
 * @throws WorkbookError
 */
export function readComparison(
  table: TableSheet,
  metadata: readonly MetadataSheet[],
  language: Language,
): Promise<KeptComparison | undefined> {
  return batch(async (context) => {
    const inventory = requestInventory(context);
    await context.sync();
    const companion = comparisonOf(inventory(), table.id)?.companion;
    if (!companion || companion.unfinished) return undefined;
    const request = requestCells(context.workbook.worksheets.getItem(companion.id));
    await context.sync();
    const cells = request();
    const kept = readKeptAnswer(cells);
    const answer = kept && mirrorAnswerSchema.safeParse(kept.answer).data;
    const mirror = answer && mirrorOf(table, answer, kept.fetched, metadata, language);
    if (!mirror) return undefined;
    const reading = readCompanion(cells);
    const made = readComparisonSettings(companion.properties.get(COMPANION_PROPERTY.settings));
    return {
      companion: companion.id,
      mirror,
      answer,
      fetched: kept.fetched,
      settings: settingsInForce(made, companion, reading),
      rows: reading?.rows ?? new Map<string, number>(),
    };
  });
}

import type { Language } from '../clearing-house/messages/language';
import type { ComparisonSettings } from '../clearing-house/mirror/measures/settings';
import type { MirrorFigures } from '../clearing-house/mirror/mirror-figure';
import type { Comparability } from '../clearing-house/mirror/mirror-tables';
import { withOwnStay } from '../clearing-house/mirror/own-stay';
import { sourceChoice } from '../clearing-house/mirror/source-choice';
import { FARTHEST_YEARS } from '../clearing-house/mirror/ranking/nearest-year';
import type { MirrorAnswer } from '../contract/mirror';
import { mirrorFigures } from '../contract/mirror-figures';
import type { ServiceClient } from '../contract/service-client';
import { writeComparison } from './compare-table';
import { recallComparisonSettings } from './comparison-settings';
import type { MetadataSheet } from './metadata-sheet';
import { type TableSheet, yearsOf } from './table-sheet';

/** A table beside what others report. */
export interface Comparison {
  /** The table as it was read for this. */
  readonly table: TableSheet;
  /** The id of the companion sheet; undefined if there is nothing to set beside the table, or it could not be read. */
  readonly companion: string | undefined;
  /** Undefined where nothing is comparable. */
  readonly mirror: MirrorFigures | undefined;
  /** What the figures of others are good for; with `nothing` no sheet is made. */
  readonly comparable: Comparability;
  /** What was fetched; see `revisedFigures` for what has changed since an earlier one. */
  readonly answer: MirrorAnswer;
}

/**
 * Fetches what others report for the flows or stocks of a table and writes it beside the table. The request carries country,
 * table and years, never a figure.
 * @param metadata the metadata sheets of the workbook: what is said there comes before what the service knows
 * @param settings those of the workbook, if left out
 * @throws ServiceError, WorkbookError
 */
export async function compareWithPartners(
  client: ServiceClient,
  table: TableSheet,
  metadata: readonly MetadataSheet[],
  language: Language,
  signal?: AbortSignal,
  settings: ComparisonSettings = recallComparisonSettings(),
): Promise<Comparison> {
  const answer = await fetchMirror(client, table, signal);
  return writeFetched(table, { answer, fetched: new Date().toISOString() }, metadata, language, settings);
}

/** Fetches only, so that what has changed can be shown before anything in the workbook does. @throws ServiceError */
export function fetchMirror(client: ServiceClient, table: TableSheet, signal?: AbortSignal): Promise<MirrorAnswer> {
  const { definition, reporter } = table.identity;
  return client.mirror({ reporter, table: definition.id, years: yearsOf(table), nearest: FARTHEST_YEARS }, signal);
}

/** Writes what was fetched beside the table, be it just now or the last time. @throws WorkbookError */
export async function writeFetched(
  table: TableSheet,
  { answer, fetched }: { readonly answer: MirrorAnswer; readonly fetched: string },
  metadata: readonly MetadataSheet[],
  language: Language,
  settings: ComparisonSettings = recallComparisonSettings(),
): Promise<Comparison> {
  const mirror = mirrorOf(table, answer, fetched, metadata, language, settings);
  const comparable = answer.comparable;
  if (!mirror || comparable === 'nothing') return { table, companion: undefined, mirror, comparable, answer };
  return { ...(await writeComparison(table, { mirror, answer, settings }, language)), mirror, comparable, answer };
}

/**
 * An answer of the service as figures beside those of a table, with what its compiler says of its own.
 * @param language to name the sources in
 */
export function mirrorOf(
  table: TableSheet,
  answer: MirrorAnswer,
  fetched: string,
  metadata: readonly MetadataSheet[],
  language: Language,
  settings: ComparisonSettings = recallComparisonSettings(),
): MirrorFigures | undefined {
  const { id } = table.identity.definition;
  const figures = mirrorFigures(answer, fetched, language, (partner) => sourceChoice(settings, id, partner));
  const readings = metadata.flatMap(({ reading }) => reading ?? []);
  return figures && withOwnStay(figures, table.identity, readings);
}

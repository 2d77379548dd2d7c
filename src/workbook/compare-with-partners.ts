import type { Language } from '../clearing-house/messages/language';
import type { MirrorFigures } from '../clearing-house/mirror/mirror-figure';
import { withOwnStay } from '../clearing-house/mirror/own-stay';
import { mirrorFigures } from '../contract/mirror-figures';
import type { ServiceClient } from '../contract/service-client';
import { writeComparison, type ComparisonWritten } from './compare-table';
import type { MetadataSheet } from './metadata-sheet';
import { type TableSheet, yearsOf } from './table-sheet';

export interface Comparison extends ComparisonWritten {
  readonly mirror: MirrorFigures;
}

/**
 * Fetches what partners report for the flows of a table and writes it beside the table. The request carries country,
 * table and years, never a figure.
 * @param metadata the metadata sheets of the workbook: the minimum stay given there comes before the one the service knows
 * @throws ServiceError, WorkbookError
 */
export async function compareWithPartners(
  client: ServiceClient,
  table: TableSheet,
  metadata: readonly MetadataSheet[],
  language: Language,
  signal?: AbortSignal,
): Promise<Comparison> {
  const { definition, reporter } = table.identity;
  const answer = await client.mirror({ reporter, table: definition.id, years: yearsOf(table) }, signal);
  const readings = metadata.flatMap(({ reading }) => reading ?? []);
  const figures = mirrorFigures(answer, new Date().toISOString());
  if (!figures) throw new RangeError(`No table of the partners says anything of the people in table ${definition.id}.`);
  const mirror = withOwnStay(figures, table.identity, readings);
  return { ...(await writeComparison(table, mirror, language)), mirror };
}

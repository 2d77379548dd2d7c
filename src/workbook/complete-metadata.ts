import { metadataAdditions } from '../clearing-house/metadata/additions';
import type { MetadataRequest } from '../clearing-house/metadata/layout';
import { metadataPlan } from '../clearing-house/metadata/metadata-plan';
import { freeSheetName } from '../clearing-house/sheet/free-sheet-name';
import { metadataSheet, type MetadataSheet } from './metadata-sheet';
import { requestCells } from './sheet-cells';
import { insertRows, writePlan } from './write-plan';

/** A metadata sheet that is being made or gets rows. */
export interface MetadataChange {
  readonly kind: 'inserted' | 'completed';
  readonly sheet: Excel.Worksheet;
  /** The sheet as it is then; to be asked after the next `sync`. */
  readonly read: () => MetadataSheet;
}

/**
 * Sees to it that a metadata sheet asks about all tables and years wanted: makes one if there is none that can be read,
 * else puts in the rows that it lacks, in its own language. What is filled in stays as it is. The caller syncs.
 * @param present the metadata sheet of that country and round
 * @param taken the names of the workbook's sheets
 * @returns undefined if nothing lacks
 */
export function completeMetadata(
  { worksheets }: Excel.Workbook,
  wanted: MetadataRequest,
  present: MetadataSheet | undefined,
  taken: readonly string[],
): MetadataChange | undefined {
  if (wanted.entries.length === 0) return undefined;
  if (present?.reading) {
    const additions = metadataAdditions(present.reading, wanted.entries);
    if (additions.length === 0) return undefined;
    const sheet = worksheets.getItem(present.id);
    for (const plan of additions) insertRows(sheet, plan);
    return change('completed', sheet, present.identity);
  }
  const plan = metadataPlan(wanted);
  const sheet = worksheets.add(freeSheetName(plan.name, taken));
  writePlan(sheet, plan);
  const { reporter, edition, language } = wanted;
  return change('inserted', sheet, { reporter, round: edition.round, language });
}

function change(
  kind: MetadataChange['kind'],
  sheet: Excel.Worksheet,
  identity: MetadataSheet['identity'],
): MetadataChange {
  sheet.load('id,name');
  const cells = requestCells(sheet);
  return { kind, sheet, read: () => metadataSheet({ id: sheet.id, name: sheet.name }, identity, cells()) };
}

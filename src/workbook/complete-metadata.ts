import { metadataAdditions } from '../clearing-house/metadata/additions';
import type { MetadataRequest } from '../clearing-house/metadata/layout';
import { metadataPlan } from '../clearing-house/metadata/metadata-plan';
import { freeSheetName } from '../clearing-house/sheet/free-sheet-name';
import { metadataSheet, type MetadataSheet } from './metadata-sheet';
import { requestCells } from './sheet-cells';
import { sheetSteps } from './sheet-steps';
import type { Part, Step } from './write-in-parts';
import { insertRows } from './write-plan';

/** A metadata sheet that is to be made or to get rows. */
export interface MetadataChange {
  readonly kind: 'inserted' | 'completed';
  /** By what the sheet is found while it is written. */
  readonly sheet: string;
  readonly steps: readonly Step[];
  /** Asks for the sheet as it is then; to be read after the next `sync`. */
  readonly ask: (part: Part) => () => MetadataSheet;
}

/**
 * Sees to it that a metadata sheet asks about all tables and years wanted: makes one if there is none that can be read,
 * else puts in the rows that it lacks, in its own language. What is filled in stays as it is.
 * @param present the metadata sheet of that country and round
 * @param taken the names of the workbook's sheets
 * @param unfinished the id of one that was begun and not finished: it is written anew
 * @returns undefined if nothing lacks
 */
export function completeMetadata(
  wanted: MetadataRequest,
  present: MetadataSheet | undefined,
  taken: readonly string[],
  unfinished?: string,
): MetadataChange | undefined {
  if (wanted.entries.length === 0) return undefined;
  if (present?.reading) {
    const additions = metadataAdditions(present.reading, wanted.entries);
    if (additions.length === 0) return undefined;
    const { id, identity } = present;
    // All in one step, so that a request never ends between two of them.
    const steps: Step[] = [(part) => additions.forEach((plan) => insertRows(part.sheet(id), plan))];
    return { kind: 'completed', sheet: id, steps, ask: asking(id, identity) };
  }
  const plan = metadataPlan(wanted);
  const sheet = unfinished ?? freeSheetName(plan.name, taken);
  const { reporter, edition, language } = wanted;
  const identity = { reporter, round: edition.round, language };
  return { kind: 'inserted', sheet, steps: sheetSteps(plan, sheet, !unfinished), ask: asking(sheet, identity) };
}

const asking =
  (key: string, identity: MetadataSheet['identity']): MetadataChange['ask'] =>
  (part) => {
    const sheet = part.sheet(key);
    sheet.load('id,name');
    const cells = requestCells(sheet);
    return () => metadataSheet({ id: sheet.id, name: sheet.name }, identity, cells());
  };

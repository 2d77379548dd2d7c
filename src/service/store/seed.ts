import { randomUUID } from 'node:crypto';
import { parseStatuses } from '../../clearing-house/codes/observation-status';
import { audit } from '../access/audit';
import { readDurationsFile } from '../figures/durations-file';
import { digestOf, filesOf } from '../figures/figures-folder';
import { flowRows } from '../figures/flows-file';
import { type FileSource, readSourcesFile } from '../figures/sources-file';
import { recordDurations } from './durations';
import type { Store } from './open';
import type { Observation } from './record/observation';
import { recordObservations } from './record/record-observations';
import { change, type StoreTransaction } from './revision';
import { ALL_AGES } from './schema';
import { describeSource } from './sources';
import { beginVintage, isLatestDigest, type OpenVintage } from './vintages';

/** What was loaded. */
export interface Seeded {
  readonly figures: number;
  readonly definitions: number;
}

/**
 * Fills the store from a folder of figures, in one transaction; undefined if it holds them already. When any file has
 * changed since, all of them become a new vintage of their sources. Throws a FileProblemError, and stores nothing, if a
 * file is wrong.
 *
 * @param now when the figures are taken in
 */
export async function seedStore(store: Store, folder: string, now = new Date()): Promise<Seeded | undefined> {
  const files = filesOf(folder);
  const sources = await readSourcesFile(files.sources);
  const digest = await digestOf(files);
  if (await isHeld(store, sources, digest)) return undefined;
  const requestId = randomUUID();

  return change(store, async (transaction) => {
    // Another process may have loaded them while this one waited for its turn.
    if (await isHeld(transaction, sources, digest)) return undefined;
    const vintages = await beginVintages(transaction, sources, { recorded: now, digest });

    const definitionSources = idsOf(sources, 'definitions');
    const definitions = await readDurationsFile(files.durations, definitionSources);
    for (const source of definitionSources) {
      const own = definitions.filter((definition) => definition.source === source);
      await recordDurations(transaction, vintages.get(source)!, own);
    }

    const figureSources = idsOf(sources, 'figures');
    let figures = 0;
    for (const source of figureSources) {
      const own = observationsOf(source, files.flows, figureSources);
      const { added, changed, unchanged } = await recordObservations(transaction, vintages.get(source)!, own);
      figures += added + changed + unchanged;
    }
    for (const { source, vintage } of vintages.values()) {
      const by = { who: 'service', requestId };
      await audit(transaction, { ...by, action: 'figures.seed', subject: { source, vintage }, outcome: 'done' });
    }
    return { figures, definitions: definitions.length };
  });
}

const idsOf = (sources: readonly FileSource[], kind: FileSource['kind']): Set<string> =>
  new Set(sources.filter((source) => source.kind === kind).map(({ id }) => id));

/** Whether the newest vintages of all these sources were read from the very files that have this digest. */
async function isHeld(db: Store | StoreTransaction, sources: readonly FileSource[], digest: string): Promise<boolean> {
  for (const { id } of sources) if (!(await isLatestDigest(db, { source: id, digest }))) return false;
  return true;
}

/** Describes the sources and begins a vintage of each; returns the vintages by source. */
async function beginVintages(
  transaction: StoreTransaction,
  sources: readonly FileSource[],
  reading: { recorded: Date; digest: string },
): Promise<Map<string, OpenVintage>> {
  const vintages = new Map<string, OpenVintage>();
  for (const { retrieved, retrievedNote, ...description } of sources) {
    await describeSource(transaction, description);
    vintages.set(
      description.id,
      await beginVintage(transaction, {
        source: description.id,
        ...reading,
        ...(retrieved === undefined ? {} : { retrieved }),
        ...(retrievedNote === undefined ? {} : { retrievedNote }),
      }),
    );
  }
  return vintages;
}

/** The rows of a source in a file of flows; all rows of the file are checked. */
async function* observationsOf(
  source: string,
  file: string,
  sources: ReadonlySet<string>,
): AsyncGenerator<readonly Observation[]> {
  for await (const { row } of flowRows(file, sources)) {
    if (row.source !== source) continue;
    yield [
      {
        table: row.table,
        reporter: row.reporter,
        partner: row.partner,
        year: row.year,
        sex: row.sex,
        age: ALL_AGES,
        value: row.value === '' ? null : Number(row.value),
        statuses: parseStatuses(row.status).known.join(''),
        confidentiality: null,
        comment: null,
        asSent: row.value,
      },
    ];
  }
}

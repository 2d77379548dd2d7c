import { parseStatuses } from '../../clearing-house/codes/observation-status';
import { readDurationsFile } from '../figures/durations-file';
import { digestOf, filesOf } from '../figures/figures-folder';
import { flowRows } from '../figures/flows-file';
import { type FileSource, readSourcesFile } from '../figures/sources-file';
import { recordCoverage } from './coverage';
import { recordDurations } from './durations';
import { type Observation, recordObservations } from './observations';
import type { Store } from './open';
import { change, type StoreTransaction } from './revision';
import { ALL_AGES } from './schema';
import { beginVintage, describeSource, isLatestDigest } from './sources';

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
  const ids = sources.map(({ id }) => id);
  if (await isLatestDigest(store, ids, digest)) return undefined;

  return change(store, async (transaction) => {
    // Another process may have loaded them while this one waited for its turn.
    if (await isLatestDigest(transaction, ids, digest)) return undefined;
    const vintages = await beginVintages(transaction, sources, { recorded: now.toISOString(), digest });

    const definitionSources = idsOf(sources, 'definitions');
    const definitions = await readDurationsFile(files.durations, definitionSources);
    for (const source of definitionSources) {
      const own = definitions.filter((definition) => definition.source === source);
      await recordDurations(transaction, vintages.get(source)!, own);
    }

    const figureSources = idsOf(sources, 'figures');
    const figures = await recordObservations(transaction, observations(files.flows, figureSources, vintages));
    for (const source of figureSources) await recordCoverage(transaction, { source, vintage: vintages.get(source)! });
    return { figures, definitions: definitions.length };
  });
}

const idsOf = (sources: readonly FileSource[], kind: FileSource['kind']): Set<string> =>
  new Set(sources.filter((source) => source.kind === kind).map(({ id }) => id));

/** Describes the sources and begins a vintage of each; returns the vintages' numbers by source. */
async function beginVintages(
  transaction: StoreTransaction,
  sources: readonly FileSource[],
  reading: { recorded: string; digest: string },
): Promise<Map<string, number>> {
  const vintages = new Map<string, number>();
  for (const { retrieved, retrievedNote, ...description } of sources) {
    await describeSource(transaction, description);
    vintages.set(
      description.id,
      await beginVintage(transaction, description.id, {
        ...reading,
        ...(retrieved === undefined ? {} : { retrieved }),
        ...(retrievedNote === undefined ? {} : { retrievedNote }),
      }),
    );
  }
  return vintages;
}

/** The rows of a file of flows as the store keeps them. */
async function* observations(
  file: string,
  sources: ReadonlySet<string>,
  vintages: ReadonlyMap<string, number>,
): AsyncGenerator<Observation> {
  for await (const { row } of flowRows(file, sources)) {
    yield {
      table_id: row.table,
      reporter: row.reporter,
      partner: row.partner,
      year: row.year,
      sex: row.sex,
      age: ALL_AGES,
      source: row.source,
      vintage: vintages.get(row.source)!, // flowRows lets no other source through
      value: row.value === '' ? null : Number(row.value),
      statuses: parseStatuses(row.status).known.join(''),
      confidentiality: null,
      comment: null,
      as_sent: row.value,
    };
  }
}

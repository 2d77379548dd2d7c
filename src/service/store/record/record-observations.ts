import { engineOf } from '../engines/differences';
import type { Store } from '../open';
import { change, type StoreTransaction } from '../revision';
import { beginVintage, isLatestDigest, type OpenVintage, type VintageDetails } from '../vintages';
import { type Covers, mergeStaged, type Recorded } from './merge';
import type { Observations } from './observation';
import { withStaged } from './staging';

/** How far recording has come. */
export interface Progress {
  /** First the rows are read (how many there will be is not known), then reporters' tables are put in place. */
  readonly phase: 'reading' | 'merging';
  readonly done: number;
  /** Only while merging. */
  readonly of?: number;
}

export interface RecordOptions {
  /** What is withdrawn if it is missing; `cells` if left out. */
  readonly covers?: Covers;
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Records the observations of a vintage, once for each vintage. In the transaction of a change, for what is recorded
 * together with other things; large files are better imported (importVintage), which locks the store for a shorter time.
 * Rejects if an observation is given twice or its value is no number of persons.
 */
export async function recordObservations(
  transaction: StoreTransaction,
  vintage: OpenVintage,
  observations: Observations,
  { covers = 'cells', onProgress = () => undefined }: RecordOptions = {},
): Promise<Recorded> {
  return withStaged(
    transaction,
    observations,
    (done) => onProgress({ phase: 'reading', done }),
    (staged) => put(transaction, vintage, staged, covers, onProgress),
  );
}

/** What an import did, with the number of the vintage that it made of the source. */
export interface Imported extends Recorded {
  readonly vintage: number;
}

export interface ImportOptions extends RecordOptions {
  /** Whether it is done even if the latest vintage has the same digest. */
  readonly again?: boolean;
  /** What belongs to the change before the vintage is begun: describing the source for one. */
  readonly describe?: (transaction: StoreTransaction) => Promise<void>;
  /** What else belongs to the vintage: definitions, metadata. */
  readonly also?: (transaction: StoreTransaction, vintage: OpenVintage) => Promise<void>;
}

/**
 * Imports observations as a new vintage of a source: all of them or none. Reads them first and then puts them in place in
 * one change, so that the store is locked only for the latter. Undefined, and nothing done, if the latest vintage of the
 * source's part has the same digest already. What `onProgress` throws ends the import, and nothing is done.
 *
 * @param vintage what it is read from, or what tells it once the observations were read
 */
export async function importVintage(
  store: Store,
  vintage: VintageDetails | (() => VintageDetails),
  observations: Observations,
  { covers = 'cells', onProgress = () => undefined, again = false, describe, also }: ImportOptions = {},
): Promise<Imported | undefined> {
  const isThere = async (db: Store | StoreTransaction, details: VintageDetails): Promise<boolean> =>
    !again && (await isLatestDigest(db, details));
  if (typeof vintage !== 'function' && (await isThere(store, vintage))) return undefined;
  return store.connection().execute(async (connection) => {
    const imported = await withStaged(
      connection,
      observations,
      (done) => onProgress({ phase: 'reading', done }),
      (staged) =>
        change(connection, async (transaction) => {
          const details = typeof vintage === 'function' ? vintage() : vintage;
          // Another process may have imported it while this one was reading.
          if (await isThere(transaction, details)) return undefined;
          await describe?.(transaction);
          const begun = await beginVintage(transaction, details);
          const recorded = await put(transaction, begun, staged, covers, onProgress);
          await also?.(transaction, begun);
          return { vintage: begun.vintage, ...recorded };
        }),
    );
    for (const table of ['observation', 'coverage']) await engineOf(connection).afterLoading(connection, table);
    return imported;
  });
}

async function put(
  transaction: StoreTransaction,
  vintage: OpenVintage,
  staged: number,
  covers: Covers,
  onProgress: (progress: Progress) => void,
): Promise<Recorded> {
  const merged = await mergeStaged(transaction, vintage, covers, (done, of) =>
    onProgress({ phase: 'merging', done, of }),
  );
  await transaction.updateTable('vintage').set(merged).where('id', '=', vintage.id).execute();
  return { ...merged, unchanged: staged - merged.added - merged.changed };
}

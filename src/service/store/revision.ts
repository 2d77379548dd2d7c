import type { CompiledQuery, Transaction } from 'kysely';
import type { Store } from './open';
import type { StoreSchema } from './schema';

/** What a store is asked within one change or one consistent reading. */
export type StoreTransaction = Transaction<StoreSchema>;

/** Which store it is and how often it has changed: the same answer as long as both are the same. */
export interface Revision {
  readonly store: string;
  readonly revision: number;
}

export async function currentRevision(db: Store | StoreTransaction): Promise<Revision> {
  const { rows } = await db.executeQuery(revisionQuery(db));
  const [{ id, revision }] = rows as [{ id: string; revision: number }]; // the table has one row
  return { store: id, revision };
}

/** By engine: every request asks this, and putting it in words takes longer than answering it. */
const revisionQueries = new WeakMap<object, CompiledQuery<{ id: string; revision: number }>>();

function revisionQuery(db: Store | StoreTransaction): CompiledQuery<{ id: string; revision: number }> {
  const { adapter } = db.getExecutor();
  const query = revisionQueries.get(adapter) ?? db.selectFrom('store').select(['id', 'revision']).compile();
  revisionQueries.set(adapter, query);
  return query;
}

/** Makes a change of the data: all of it or nothing. Changes wait for each other. */
export function change<T>(db: Store, work: (transaction: StoreTransaction) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (transaction) => {
    // First of all, since this row is also what concurrent changes queue for on an engine that locks rows.
    await transaction
      .updateTable('store')
      .set((set) => ({ revision: set('revision', '+', 1) }))
      .execute();
    return work(transaction);
  });
}

/** Reads several things of one and the same revision. */
export const read = <T>(db: Store, work: (transaction: StoreTransaction) => Promise<T>): Promise<T> =>
  db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work);

import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { OperatorError } from '../../operator-error';
import { engineOf } from '../engines/differences';
import { recreate } from '../migrate';
import type { Store } from '../open';
import type { StoreTransaction } from '../revision';
import { backupRows, checkBackup, type CheckedBackup } from './read-backup';
import { tableNames } from '../stored-tables';

/** How a backup is restored. */
export interface RestoreOptions {
  /** Whether a store that holds something is replaced. */
  readonly replace?: boolean;
  /** What belongs to the restoring, such as a line in the audit log. */
  readonly also?: (transaction: StoreTransaction) => Promise<void>;
  /** Is told now and then how many rows are back, and of how many. What it throws ends it, and the store is as it was. */
  readonly onRow?: (rows: number, of: number) => void;
}

/**
 * Puts what a backup holds in the place of all that a store holds, in one transaction: whoever uses the store meanwhile sees
 * it as it was before or as it is afterwards. A backup of an earlier version is brought to this version's form. The backup
 * is read to its end before anything is touched. Rejects with an OperatorError if it is not good, or if the store holds
 * something and is not to be replaced.
 */
export async function restoreBackup(
  store: Store,
  file: string,
  { replace = false, also, onRow = () => undefined }: RestoreOptions = {},
): Promise<CheckedBackup> {
  const backup = await checkBackup(file);
  await store.transaction().execute(async (transaction) => {
    await sql`update store set revision = revision + 1`.execute(transaction); // what changes queue for
    const held = replace ? undefined : await firstHeld(transaction);
    if (held !== undefined) {
      throw new OperatorError(
        `The store is not empty (${held}). Name an empty one, or replace all that it holds: --replace.`,
      );
    }
    await recreate(transaction, tableNames, backup.header.step, () =>
      fill(transaction, file, (done) => onRow(done, backup.rows)),
    );
    // The same id and revision would stand for other data to those who have seen the store before.
    await transaction.updateTable('store').set({ id: randomUUID() }).execute();
    await also?.(transaction);
  });
  for (const name of tableNames) await engineOf(store).afterLoading(store, name);
  return backup;
}

/** The first table with something in it, apart from the row that stands for the store itself. */
async function firstHeld(transaction: StoreTransaction): Promise<string | undefined> {
  for (const name of tableNames) {
    if (name === 'store') continue;
    const { rows } = await sql`select 1 from ${sql.ref(name)} limit 1`.execute(transaction);
    if (rows.length > 0) return name;
  }
  return undefined;
}

async function fill(transaction: StoreTransaction, file: string, onRow: (rows: number) => void): Promise<void> {
  const db = transaction as unknown as Kysely<Record<string, never>>; // any table
  const engine = engineOf(db);
  await sql`delete from store`.execute(db); // the migrations made one
  let done = 0;
  for await (const { table, columns, rows } of backupRows(file, engine.bulkRows)) {
    const quoted = columns.map((column) => `"${column}"`);
    await db.executeQuery(engine.insertRows(`"${table}"`, quoted, rows));
    onRow((done += rows.length));
  }
}

import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Kysely } from 'kysely';
import Database from 'libsql';
import { OperatorError } from '../operator-error';
import { migrateToLatest } from './migrate';
import type { StoreSchema } from './schema';
import { SharedSqliteDialect } from './sqlite-dialect';

/** A store that is open and of this version's form. */
export type Store = Kysely<StoreSchema>;

/** The name of a store that lives in memory and goes with the process. */
export const IN_MEMORY = ':memory:';

/**
 * Opens the store of a file, which is made if there is none, with its folder. Close it with `destroy()`.
 * Rejects with the file's name and what to look at if it cannot be opened or is no store.
 */
export async function openStore(file: string): Promise<Store> {
  let database: Database.Database | undefined;
  try {
    if (file !== IN_MEMORY) await mkdir(dirname(file), { recursive: true });
    database = new Database(file);
    const store = new Kysely<StoreSchema>({ dialect: new SharedSqliteDialect({ database }) });
    // First, so that the statements below wait for others, too.
    database.exec('pragma busy_timeout = 10000');
    // Readers go on while someone writes.
    database.exec('pragma journal_mode = wal');
    // What was acknowledged survives a power cut, too; figures come in few large transactions, so this costs little.
    database.exec('pragma synchronous = full');
    database.exec('pragma foreign_keys = on');
    await migrateToLatest(store);
    return store;
  } catch (cause) {
    database?.close();
    throw new OperatorError(
      `The store ${file} cannot be opened (${cause instanceof Error ? cause.message : String(cause)}). `
        + 'Look whether it is an SQLite file that you may write to; CLEARING_HOUSE_DB names another one.',
      { cause },
    );
  }
}

import { types } from 'node:util';
import { type Kysely, sql } from 'kysely';
import { OperatorError } from '../operator-error';
import { databaseAdvice, openPostgres } from './engines/postgres';
import { describeAddress, isPostgresAddress } from './engines/postgres-address';
import { IN_MEMORY, openSqlite } from './engines/sqlite';
import { migrateToLatest } from './migrate';
import type { StoreSchema } from './schema';

export { IN_MEMORY };

/** A store that is open and of this version's form. */
export type Store = Kysely<StoreSchema>;

/**
 * Opens a store and brings it to this version's form. Close it with `destroy()`.
 * Rejects with what cannot be opened, why, and what to look at.
 *
 * @param database a file, which is made with its folder if there is none; `:memory:`; or the address of a PostgreSQL
 * database, which must exist: `postgres://user:password@host:5432/database`
 * @param pool the most connections to a PostgreSQL database; 10 if left out
 */
export async function openStore(database: string, pool?: number): Promise<Store> {
  let store: Store | undefined;
  try {
    store = isPostgresAddress(database) ? openPostgres(database, pool) : await openSqlite(database);
    await sql`select 1`.execute(store); // what cannot be reached fails here and not in a step of the migration
    await migrateToLatest(store);
    return store;
  } catch (cause) {
    await store?.destroy();
    const what = describeStore(database);
    throw new OperatorError(`The store ${what} cannot be opened (${reasonOf(cause)}). ${advice(database, cause)}`, {
      cause,
    });
  }
}

/** Whether a store is a file, which several threads and processes may open. */
export const isFile = (database: string): boolean => database !== IN_MEMORY && !isPostgresAddress(database);

/** A store as it may be named to people: never with a password. */
export const describeStore = (database: string): string =>
  isPostgresAddress(database) ? describeAddress(database) : database;

const advice = (database: string, cause: unknown): string =>
  isPostgresAddress(database)
    ? databaseAdvice(rootOf(cause))
    : 'Look whether it is an SQLite file that you may write to; CLEARING_HOUSE_DB names another one.';

const rootOf = (error: unknown): unknown =>
  types.isNativeError(error) && error.cause !== undefined ? rootOf(error.cause) : error;

function reasonOf(error: unknown): string {
  // An attempt at several addresses of a host fails with an error for each, and no message of its own.
  if (types.isNativeError(error) && 'errors' in error && Array.isArray(error.errors)) {
    return error.errors.map(reasonOf).join('; ');
  }
  return types.isNativeError(error) ? error.message : String(error);
}

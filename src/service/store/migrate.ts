import { types } from 'node:util';
import { type Kysely, type MigrationResultSet, Migrator, NO_MIGRATIONS } from 'kysely';
import { engineOf } from './engines/differences';
import { firstStore } from './migrations/0001-first-store';
import { everyVintage } from './migrations/0002-every-vintage';
import { access } from './migrations/0003-access';
import { submissions } from './migrations/0004-submissions';
import { indexesThatAnswer } from './migrations/0005-indexes-that-answer';
import { sourcesApart } from './migrations/0006-sources-apart';
import type { StoreTransaction } from './revision';
import type { StoreSchema } from './schema';

/** All migrations by name; they run in the order of their names, which never change once released. */
const migrations = {
  '0001-first-store': firstStore,
  '0002-every-vintage': everyVintage,
  '0003-access': access,
  '0004-submissions': submissions,
  '0005-indexes-that-answer': indexesThatAnswer,
  '0006-sources-apart': sourcesApart,
};

/** The steps that lead from an empty store to this version's, in their order. */
export const STEPS: readonly string[] = Object.keys(migrations).sort();

const migratorOf = (db: Kysely<StoreSchema>): Migrator =>
  new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });

function succeed({ error, results }: MigrationResultSet): void {
  if (!error) return;
  const step = results?.find((result) => result.status === 'Error')?.migrationName;
  const why = types.isNativeError(error) ? error.message : JSON.stringify(error);
  throw new Error(`it could not be brought to the form of this version${step ? `, step ${step}` : ''}: ${why}`, {
    cause: error,
  });
}

/** Brings the store to the newest form; all steps or none. Rejects if a step fails or the store is of a newer version. */
export async function migrateToLatest(db: Kysely<StoreSchema>): Promise<void> {
  succeed(await migratorOf(db).migrateToLatest());
}

/**
 * Brings the store to the form that it had after a step, forward or back; without a step to nothing. What has no place in an
 * earlier form is lost.
 */
export async function migrateTo(db: Kysely<StoreSchema>, step: string | undefined): Promise<void> {
  succeed(await migratorOf(db).migrateTo(step ?? NO_MIGRATIONS));
}

/** Whether the store has the form of this version: no step is missing. */
export async function isMigrated(db: Kysely<StoreSchema>): Promise<boolean> {
  return (await migratorOf(db).getMigrations()).every(({ executedAt }) => executedAt !== undefined);
}

/**
 * Makes tables anew in the transaction that is under way: empty ones of the form after a step, which are filled then and
 * brought to this version's form.
 *
 * @param tables the names of all tables that the store has
 */
export async function recreate(
  transaction: StoreTransaction,
  tables: readonly string[],
  step: string,
  fill: () => Promise<void>,
): Promise<void> {
  const db = transaction as unknown as Kysely<unknown>; // migrations know no schema
  await engineOf(db).dropTables(db, tables);
  const steps = Object.entries(migrations).sort(([one], [other]) => (one < other ? -1 : 1));
  for (const [name, migration] of steps) if (name <= step) await migration.up(db);
  await fill();
  for (const [name, migration] of steps) if (name > step) await migration.up(db);
}

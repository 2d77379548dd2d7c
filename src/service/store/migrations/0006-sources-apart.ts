import { type Kysely, type Migration, sql } from 'kysely';
import { engineOf } from '../engines/differences';

// A migration stays as it was released: it names the tables itself and does not follow later changes of the schema.

/**
 * What sources say of the same flows stands apart in the indexes, so that a vintage adds to where its source is, instead of
 * touching every page of the store: the more sources there are, the more that is. Queries name the sources (selection.ts).
 */
async function up(db: Kysely<unknown>): Promise<void> {
  const { expect, alongside } = engineOf(db);
  await rebuild(db, 'observation_by_source', [
    ...['table_id', 'reporter', 'source', 'age', 'year', 'sex', 'partner', 'since'],
  ]);
  await db.schema
    .createIndex('observation_by_partner')
    .on('observation')
    .columns([
      ...['table_id', 'partner', 'source', 'age', 'year', 'sex', 'reporter'],
      ...alongside(['since', 'until', 'value', 'statuses', 'restricted']),
    ])
    .execute();
  // As in the steps before, of three sources.
  await expect(db, 'observation', {
    observation: [3_000_000, 330_000, 6400, 2100, 2100, 80, 27, 1, 1],
    observation_by_partner: [3_000_000, 330_000, 1300, 430, 430, 17, 6, 1, 1, 1, 1, 1, 1],
  });
}

async function down(db: Kysely<unknown>): Promise<void> {
  const { expect, alongside } = engineOf(db);
  await rebuild(db, 'observation_by_reporter', [
    ...['table_id', 'reporter', 'age', 'year', 'sex', 'partner', 'source', 'since'],
  ]);
  await db.schema
    .createIndex('observation_by_partner')
    .on('observation')
    .columns([
      ...['table_id', 'partner', 'age', 'year', 'sex', 'reporter'],
      ...alongside(['source', 'since', 'until', 'value', 'statuses', 'restricted']),
    ])
    .execute();
  await expect(db, 'observation', {
    observation: [3_000_000, 330_000, 6400, 6400, 240, 80, 1, 1, 1],
    observation_by_partner: [3_000_000, 330_000, 1300, 1300, 50, 17, 1, 1, 1, 1, 1, 1, 1],
  });
}

/** Puts the observations into a table of another key: where rows are kept in its order, it cannot be changed. */
async function rebuild(db: Kysely<unknown>, name: string, key: string[]): Promise<void> {
  const { code, clustered } = engineOf(db);
  await clustered(
    db.schema
      .createTable('new_observation')
      .addColumn('table_id', code, (column) => column.notNull())
      .addColumn('reporter', code, (column) => column.notNull())
      .addColumn('age', code, (column) => column.notNull())
      .addColumn('year', 'integer', (column) => column.notNull())
      .addColumn('sex', code, (column) => column.notNull())
      .addColumn('partner', code, (column) => column.notNull())
      .addColumn('source', 'integer', (column) => column.notNull())
      .addColumn('since', 'integer', (column) => column.notNull())
      .addColumn('until', 'integer')
      .addColumn('value', 'bigint')
      .addColumn('statuses', 'text', (column) => column.notNull())
      .addColumn('confidentiality', 'text')
      .addColumn('restricted', 'integer', (column) => column.notNull())
      .addColumn('comment', 'text')
      .addColumn('as_sent', 'text')
      .addPrimaryKeyConstraint(name, key as never), // the type wants columns that it knows
  ).execute();
  await sql`insert into new_observation select * from observation
    order by ${sql.join(key.map((column) => sql.ref(column)))}`.execute(db);
  await db.schema.dropTable('observation').execute();
  await db.schema.alterTable('new_observation').renameTo('observation').execute();
}

export const sourcesApart: Migration = { up, down };

import { randomUUID } from 'node:crypto';
import type { Kysely, Migration } from 'kysely';

// A migration stays as it was released: it names the tables itself and does not follow later changes of the schema.

async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('store')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .execute();
  await (db as Kysely<{ store: { id: string; revision: number } }>)
    .insertInto('store')
    .values({ id: randomUUID(), revision: 0 })
    .execute();

  await db.schema
    .createTable('source')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('publisher', 'text', (column) => column.notNull())
    .addColumn('dataset', 'text', (column) => column.notNull())
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('licence', 'text', (column) => column.notNull())
    .addColumn('notes', 'text', (column) => column.notNull())
    .addColumn('omissions', 'text', (column) => column.notNull())
    .addColumn('coverage', 'text', (column) => column.notNull())
    .execute();

  await createFigureTables(db);
}

/** Also what the step after this one goes back to. */
export async function createFigureTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('vintage')
    .addColumn('source', 'text', (column) => column.notNull().references('source.id'))
    .addColumn('vintage', 'integer', (column) => column.notNull())
    .addColumn('retrieved', 'text')
    .addColumn('retrieved_note', 'text')
    .addColumn('recorded', 'text', (column) => column.notNull())
    .addColumn('digest', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('vintage_key', ['source', 'vintage'])
    .execute();

  await db.schema
    .createTable('observation')
    .addColumn('table_id', 'text', (column) => column.notNull())
    .addColumn('reporter', 'text', (column) => column.notNull())
    .addColumn('partner', 'text', (column) => column.notNull())
    .addColumn('year', 'integer', (column) => column.notNull())
    .addColumn('sex', 'text', (column) => column.notNull())
    .addColumn('age', 'text', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('vintage', 'integer', (column) => column.notNull())
    .addColumn('value', 'bigint')
    .addColumn('statuses', 'text', (column) => column.notNull())
    .addColumn('confidentiality', 'text')
    .addColumn('comment', 'text')
    .addColumn('as_sent', 'text', (column) => column.notNull())
    // In this order the key also finds all figures of a reporter's table and year.
    .addPrimaryKeyConstraint('observation_key', [
      'table_id',
      'reporter',
      'year',
      'partner',
      'sex',
      'age',
      'source',
      'vintage',
    ])
    .addForeignKeyConstraint('observation_vintage', ['source', 'vintage'], 'vintage', ['source', 'vintage'])
    .execute();
  await db.schema
    .createIndex('observation_by_partner')
    .on('observation')
    .columns(['table_id', 'partner', 'year', 'reporter'])
    .execute();
  await db.schema.createIndex('observation_by_vintage').on('observation').columns(['source', 'vintage']).execute();

  await db.schema
    .createTable('coverage')
    .addColumn('table_id', 'text', (column) => column.notNull())
    .addColumn('reporter', 'text', (column) => column.notNull())
    .addColumn('year', 'integer', (column) => column.notNull())
    .addColumn('sex', 'text', (column) => column.notNull())
    .addColumn('age', 'text', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('vintage', 'integer', (column) => column.notNull())
    .addColumn('figures', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('coverage_key', ['table_id', 'year', 'reporter', 'source', 'vintage', 'sex', 'age'])
    .addForeignKeyConstraint('coverage_vintage', ['source', 'vintage'], 'vintage', ['source', 'vintage'])
    .execute();

  await db.schema
    .createTable('duration')
    .addColumn('country', 'text', (column) => column.notNull())
    .addColumn('direction', 'text', (column) => column.notNull())
    .addColumn('from_year', 'integer', (column) => column.notNull())
    .addColumn('to_year', 'integer', (column) => column.notNull())
    .addColumn('months', 'double precision')
    .addColumn('other_months', 'double precision')
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('vintage', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('duration_key', ['country', 'direction', 'from_year', 'source', 'vintage'])
    .addForeignKeyConstraint('duration_vintage', ['source', 'vintage'], 'vintage', ['source', 'vintage'])
    .execute();
}

async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ['duration', 'coverage', 'observation', 'vintage', 'source', 'store']) {
    await db.schema.dropTable(table).execute();
  }
}

export const firstStore: Migration = { up, down };

import { type Kysely, type Migration, sql } from 'kysely';
import { engineOf } from '../engines/differences';

// A migration stays as it was released: it names the tables itself and does not follow later changes of the schema.

async function up(db: Kysely<unknown>): Promise<void> {
  const { code } = engineOf(db);
  await db.schema
    .createTable('submission')
    .addColumn('id', code, (column) => column.primaryKey())
    .addColumn('reporter', code, (column) => column.notNull())
    .addColumn('round', 'integer', (column) => column.notNull())
    .addColumn('number', 'integer')
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('received', code, (column) => column.notNull())
    .addColumn('embargo_until', code)
    .addColumn('edition', 'integer')
    .addColumn('tables', 'text', (column) => column.notNull())
    .addColumn('figures', 'integer', (column) => column.notNull())
    .addColumn('errors', 'integer', (column) => column.notNull())
    .addColumn('warnings', 'integer', (column) => column.notNull())
    .addColumn('information', 'integer', (column) => column.notNull())
    .addColumn('settled', 'integer', (column) => column.notNull())
    .addColumn('findings', 'text', (column) => column.notNull())
    .addColumn('published', code)
    .addUniqueConstraint('submission_number', ['reporter', 'round', 'number'])
    .execute();
  // A country has one draft of a round: it is replaced until it is submitted.
  await sql`create unique index submission_draft on submission (reporter, round) where status = 'draft'`.execute(db);
  await sql`create index submission_due on submission (embargo_until)
    where status = 'accepted' and published is null`.execute(db);

  await db.schema
    .createTable('submission_sheet')
    .addColumn('submission', code, (column) => column.notNull().references('submission.id'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('submission_sheet_key', ['submission', 'position'])
    .execute();

  await db.schema
    .createTable('submission_step')
    .addColumn('id', code, (column) => column.primaryKey())
    .addColumn('submission', code, (column) => column.notNull().references('submission.id'))
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('who', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('comment', 'text')
    .execute();
  await db.schema.createIndex('submission_steps').on('submission_step').columns(['submission', 'id']).execute();
}

async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('submission_step').execute();
  await db.schema.dropTable('submission_sheet').execute();
  await db.schema.dropTable('submission').execute();
}

export const submissions: Migration = { up, down };

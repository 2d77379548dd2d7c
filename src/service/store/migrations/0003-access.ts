import { type Kysely, type Migration, sql, SqliteAdapter } from 'kysely';
import { engineOf } from '../engines/differences';

// A migration stays as it was released: it names the tables itself and does not follow later changes of the schema.

async function up(db: Kysely<unknown>): Promise<void> {
  const { code } = engineOf(db);
  await db.schema
    .createTable('access_token')
    .addColumn('id', code, (column) => column.primaryKey())
    .addColumn('hash', 'text', (column) => column.notNull().unique())
    .addColumn('label', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('countries', 'text', (column) => column.notNull())
    .addColumn('created', code, (column) => column.notNull())
    .addColumn('expires', 'text', (column) => column.notNull())
    .addColumn('last_used', 'text')
    .addColumn('revoked', 'text')
    .execute();

  await db.schema
    .createTable('audit')
    .addColumn('id', code, (column) => column.primaryKey())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('who', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('request_id', 'text', (column) => column.notNull())
    .execute();
  await (isSqlite(db) ? guardOnSqlite(db) : guardOnPostgres(db));
}

const isSqlite = (db: Kysely<unknown>): boolean => db.getExecutor().adapter instanceof SqliteAdapter;

// A log that its writer can change proves nothing: the store itself refuses, whatever a later program has in mind.

async function guardOnSqlite(db: Kysely<unknown>): Promise<void> {
  await sql`create trigger audit_no_update before update on audit
    begin select raise(abort, 'the audit log can only be added to'); end`.execute(db);
  await sql`create trigger audit_no_delete before delete on audit
    begin select raise(abort, 'the audit log can only be added to'); end`.execute(db);
}

async function guardOnPostgres(db: Kysely<unknown>): Promise<void> {
  await sql`create function audit_only_added_to() returns trigger language plpgsql as $$
    begin raise exception 'the audit log can only be added to'; end $$`.execute(db);
  await sql`create trigger audit_no_change before update or delete or truncate on audit
    for each statement execute function audit_only_added_to()`.execute(db);
}

async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('audit').execute();
  if (!isSqlite(db)) await sql`drop function audit_only_added_to()`.execute(db);
  await db.schema.dropTable('access_token').execute();
}

export const access: Migration = { up, down };

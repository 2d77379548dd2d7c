import { CompiledQuery, type CreateTableBuilder, PostgresAdapter, type QueryExecutorProvider, sql } from 'kysely';
import { copiedRows } from './postgres-copy';

/** A row of a table that rows are handed to in bulk, in the order of the columns. */
export type BulkRow = readonly (string | number | null)[];

/** All that SQLite and PostgreSQL do not say alike. */
interface Engine {
  /** The type of codes and other short words that are sorted by their letters, capitals first, whatever the locale is. */
  readonly code: ReturnType<typeof sql>;
  /** How many rows `insertRows` takes at best. */
  readonly bulkRows: number;
  /** Keeps rows in the order of the primary key where the engine can: no second index, and neighbours are read at once. */
  readonly clustered: <T extends string, C extends string>(table: CreateTableBuilder<T, C>) => CreateTableBuilder<T, C>;
  /**
   * Tells the engine how selective the columns of an index are, for engines that do not find out by themselves: by index, how
   * many rows there are and how many share the first column, the first two, and so on.
   */
  readonly expect: (
    db: QueryExecutorProvider,
    table: string,
    indexes: Readonly<Record<string, readonly number[]>>,
  ) => Promise<void>;
  /** Adds many rows to a table at once. */
  readonly insertRows: (table: string, columns: readonly string[], rows: readonly BulkRow[]) => CompiledQuery;
  /** Lets an engine that finds out by itself look at a table that was filled just now. */
  readonly afterLoading: (db: QueryExecutorProvider, table: string) => Promise<void>;
}

const sqlite: Engine = {
  code: sql`text`,
  bulkRows: 200,
  clustered: (table) => table.modifyEnd(sql`without rowid`),
  insertRows: (table, columns, rows) => {
    const row = `(${columns.map(() => '?').join(',')})`;
    const names = columns.join(',');
    const values = Array<string>(rows.length).fill(row).join(',');
    const parameters: BulkRow[number][] = [];
    for (const each of rows) parameters.push(...each); // several times as quick as flat()
    return CompiledQuery.raw(`insert into ${table} (${names}) values ${values}`, parameters);
  },
  // The documented form of sqlite_stat1. Without it SQLite takes the first column of any index to be as good as four of
  // another; with `analyze` instead, a running service would not learn of what another process has imported.
  expect: async (db, table, indexes) => {
    await sql`analyze ${sql.ref(table)}`.execute(db); // makes the table of statistics
    await sql`delete from sqlite_stat1 where tbl = ${table}`.execute(db);
    for (const [index, rows] of Object.entries(indexes)) {
      await sql`insert into sqlite_stat1 (tbl, idx, stat) values (${table}, ${index}, ${rows.join(' ')})`.execute(db);
    }
    await sql`analyze sqlite_schema`.execute(db); // reads it
  },
  afterLoading: () => Promise.resolve(),
};

const postgres: Engine = {
  code: sql`text collate "C"`,
  bulkRows: 5000,
  clustered: (table) => table,
  expect: () => Promise.resolve(), // autovacuum sees to it
  insertRows: (table, columns, rows) => {
    const names = columns.join(',');
    return CompiledQuery.raw(`copy ${table} (${names}) from stdin`, [copiedRows(rows)]);
  },
  afterLoading: async (db, table) => {
    await sql`analyze ${sql.ref(table)}`.execute(db);
  },
};

/** The engine of a store. */
export const engineOf = (db: QueryExecutorProvider): Engine =>
  db.getExecutor().adapter instanceof PostgresAdapter ? postgres : sqlite;

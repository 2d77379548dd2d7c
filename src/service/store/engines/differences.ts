import {
  CompiledQuery,
  type CreateTableBuilder,
  PostgresAdapter,
  type QueryExecutorProvider,
  type RawBuilder,
  sql,
} from 'kysely';
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
   * Columns that an index holds besides those it is sorted by, where the engine then need not look the rows up. PostgreSQL must
   * look anyway, until a vacuum has seen the rows.
   */
  readonly alongside: (columns: readonly string[]) => readonly string[];
  /**
   * Tells the engine how selective the columns of an index are, for engines that do not find out by themselves: by index, how
   * many rows there are and how many share the first column, the first two, and so on.
   */
  readonly expect: (
    db: QueryExecutorProvider,
    table: string,
    indexes: Readonly<Record<string, readonly number[]>>,
  ) => Promise<void>;
  /** That a column has one of the values of a query, so that an index that has the column is searched for each of them. */
  readonly isOneOf: (values: RawBuilder<unknown>) => RawBuilder<unknown>;
  /** All rows as one text of JSON: a list of lists of these values; in an order, if there are columns to order by. */
  readonly jsonRows: (
    values: readonly RawBuilder<unknown>[],
    order: readonly RawBuilder<unknown>[],
  ) => RawBuilder<string>;
  /** All rows as one text of JSON, column by column: a list for each of these values; all in the same order, whichever. */
  readonly jsonColumns: (values: readonly RawBuilder<unknown>[]) => RawBuilder<string>;
  /** Adds many rows to a table at once. */
  readonly insertRows: (table: string, columns: readonly string[], rows: readonly BulkRow[]) => CompiledQuery;
  /** Indexes a table that was filled just now; resolves with whether no two rows are alike in the columns. */
  readonly indexUnique: (db: QueryExecutorProvider, table: string, columns: readonly string[]) => Promise<boolean>;
  /** Lets the engine look for what it can find wrong by itself; resolves with what was looked at and what is wrong. */
  readonly examine: (db: QueryExecutorProvider) => Promise<{ what: string; wrong: string[] }>;
  /** Takes tables away with all that belongs to them, in whatever order they refer to each other. */
  readonly dropTables: (db: QueryExecutorProvider, tables: readonly string[]) => Promise<void>;
  /** Lets an engine that finds out by itself look at a table that was filled just now. */
  readonly afterLoading: (db: QueryExecutorProvider, table: string) => Promise<void>;
}

const orderedBy = (order: readonly RawBuilder<unknown>[]): RawBuilder<unknown> =>
  order.length === 0 ? sql`` : sql` order by ${sql.join(order)}`;

/** The insertion of so many rows, by what tells it apart: long texts that are the same for most of the rows of a file. */
const insertions = new Map<string, string>();

/** @param shared which columns have the same value in all rows; their values come first */
function insertWords(table: string, columns: readonly string[], shared: readonly boolean[], rows: number): string {
  const key = [table, rows, ...columns.map((name, at) => (shared[at] ? `${name}=` : name))].join(' ');
  const known = insertions.get(key);
  if (known !== undefined) return known;
  let number = 0;
  const ofAll = shared.map((isShared) => (isShared ? `?${++number}` : undefined));
  const row = (): string => `(${ofAll.map((place) => place ?? `?${++number}`).join(',')})`;
  const words = `insert into ${table} (${columns.join(',')}) values ${Array.from({ length: rows }, row).join(',')}`;
  if (insertions.size >= MOST_INSERTIONS) insertions.clear();
  insertions.set(key, words);
  return words;
}
const MOST_INSERTIONS = 100;

const sqlite: Engine = {
  code: sql`text`,
  bulkRows: 100,
  clustered: (table) => table.modifyEnd(sql`without rowid`),
  alongside: (columns) => columns,
  isOneOf: (values) => sql`in (${values})`,
  jsonRows: (values, order) => sql`json_group_array(json_array(${sql.join(values)})${orderedBy(order)})`,
  jsonColumns: (values) => sql`json_array(${sql.join(values.map((value) => sql`json_group_array(${value})`))})`,
  insertRows: (table, columns, rows) => {
    // Handing values over is most of the work: what all rows have in common, such as the reporter, is handed over once.
    const [first = []] = rows;
    const shared = columns.map((_, at) => rows.every((row) => row[at] === first[at]));
    const varying = [...shared.keys()].filter((at) => !shared[at]);
    const parameters = first.filter((_, at) => shared[at]);
    for (const row of rows) for (const at of varying) parameters.push(row[at]!);
    return CompiledQuery.raw(insertWords(table, columns, shared, rows.length), parameters);
  },
  indexUnique: async (db, table, columns) => {
    const key = sql.join(columns.map((name) => sql.ref(name)));
    try {
      await sql`create unique index ${sql.ref(`${table}_key`)} on ${sql.ref(table)} (${key})`.execute(db);
      return true;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'SQLITE_CONSTRAINT_UNIQUE') return false;
      throw error;
    }
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
  examine: async (db) => {
    const { rows: found } = await sql<{ integrity_check: string }>`pragma integrity_check(100)`.execute(db);
    const { rows: homeless } = await sql<{ table: string; parent: string }>`pragma foreign_key_check`.execute(db);
    return {
      what: 'the file: pages, indexes, references (SQLite integrity_check, foreign_key_check)',
      wrong: [
        ...found.map(({ integrity_check: sentence }) => sentence).filter((sentence) => sentence !== 'ok'),
        ...homeless.map(({ table, parent }) => `A row of ${table} refers to none of ${parent}.`),
      ],
    };
  },
  dropTables: async (db, tables) => {
    await sql`pragma defer_foreign_keys = on`.execute(db); // until the end of the transaction
    for (const table of tables) await sql`drop table ${sql.ref(table)}`.execute(db);
  },
  afterLoading: () => Promise.resolve(),
};

const postgres: Engine = {
  code: sql`text collate "C"`,
  bulkRows: 5000,
  clustered: (table) => table,
  alongside: () => [],
  // `in` would be taken for a join, and the index searched without it.
  isOneOf: (values) => sql`= any(array(${values}))`,
  jsonRows: (values, order) =>
    sql`coalesce(cast(json_agg(json_build_array(${sql.join(values)})${orderedBy(order)}) as text), '[]')`,
  jsonColumns: (values) =>
    sql`cast(json_build_array(${sql.join(values.map((value) => sql`coalesce(json_agg(${value}), '[]')`))}) as text)`,
  expect: () => Promise.resolve(), // autovacuum sees to it
  insertRows: (table, columns, rows) => {
    const names = columns.join(',');
    return CompiledQuery.raw(`copy ${table} (${names}) from stdin`, [copiedRows(rows)]);
  },
  // A unique index that cannot be made would end the transaction, and with it the table.
  indexUnique: async (db, table, columns) => {
    const key = sql.join(columns.map((name) => sql.ref(name)));
    await sql`create index ${sql.ref(`${table}_key`)} on ${sql.ref(table)} (${key})`.execute(db);
    const { rows } = await sql`
      select 1 from ${sql.ref(table)} group by ${key} having count(*) > 1 limit 1`.execute(db);
    return rows.length === 0;
  },
  // Damaged pages show when tables are read, which everything else that is looked at does. Of indexes only the extension
  // amcheck knows more, which a superuser must install (pg_amcheck does both).
  examine: async (db) => {
    const { rows } = await sql<{ name: string; what: string }>`
      select relname as name, 'index' as what from pg_index join pg_class on pg_class.oid = indexrelid
      where not indisvalid and relnamespace = current_schema()::regnamespace
      union all
      select conname, 'constraint' from pg_constraint
      where not convalidated and connamespace = current_schema()::regnamespace`.execute(db);
    return {
      what: 'the database: indexes and constraints are valid (PostgreSQL’s catalogue)',
      wrong: rows.map(({ name, what }) => `The ${what} ${name} is not valid.`),
    };
  },
  dropTables: async (db, tables) => {
    const { rows } = await sql<{ name: string }>`
      select distinct proname as name from pg_trigger join pg_proc on pg_proc.oid = tgfoid
      join pg_class on pg_class.oid = tgrelid
      where not tgisinternal and relnamespace = current_schema()::regnamespace
        and relname in (${sql.join(tables)})`.execute(db);
    for (const table of tables) await sql`drop table ${sql.ref(table)} cascade`.execute(db);
    for (const { name } of rows) await sql`drop function ${sql.ref(name)}`.execute(db);
  },
  afterLoading: async (db, table) => {
    await sql`analyze ${sql.ref(table)}`.execute(db);
  },
};

/** The engine of a store. */
export const engineOf = (db: QueryExecutorProvider): Engine =>
  db.getExecutor().adapter instanceof PostgresAdapter ? postgres : sqlite;

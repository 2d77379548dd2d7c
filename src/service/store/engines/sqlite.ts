import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import {
  type DatabaseIntrospector,
  type Dialect,
  type DialectAdapter,
  type Driver,
  Kysely,
  type QueryCompiler,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import Database from 'libsql';
import { SqliteDriver, type SqliteSessions } from './sqlite-driver';
import { SqliteSession } from './sqlite-session';

/** The name of a store that lives in memory and goes with the process. */
export const IN_MEMORY = ':memory:';

/** For every session. */
const SETTINGS = [
  'busy_timeout = 10000', // first, so that the statements below wait for others, too
  'page_size = 8192', // of a new file; larger pages make imports quicker, smaller ones single reads
  'journal_mode = wal', // readers go on while someone writes
  // With WAL, `normal` loses nothing when the process is killed, but it may lose the last changes when the power fails. A
  // submission that got its receipt must survive that, too; figures come in few large transactions, so `full` costs little.
  'synchronous = full',
  'foreign_keys = on',
  'journal_size_limit = 67108864', // a large import must not leave its journal behind
  'temp_store = file', // what is being imported is not held in memory
];
/** Pages at hand, in KiB: what an import is working at; what is read is at hand in the cache of the system as well. */
const CACHE = { writing: 65_536, reading: 32_768 };
/** While it waits, the whole process stands still: longer waits are the driver's, which lets others go on. */
const SHORT_WAIT = 'busy_timeout = 50';

/** Opens an SQLite file as it is, making it and its folder if there is none. Rejects if it cannot be opened. */
export async function openSqlite<Schema>(file: string): Promise<Kysely<Schema>> {
  if (file !== IN_MEMORY) await mkdir(dirname(file), { recursive: true });
  const opened: Database.Database[] = [];
  const open = (task: keyof typeof CACHE): Database.Database => {
    const database = new Database(file);
    opened.push(database);
    for (const setting of [...SETTINGS, `cache_size = -${CACHE[task]}`, SHORT_WAIT]) database.exec(`pragma ${setting}`);
    return database;
  };
  try {
    const writing = new SqliteSession(open('writing'));
    if (file === IN_MEMORY) return new Kysely({ dialect: new LocalDialect({ reading: writing, writing }) });
    const forReading = open('reading');
    forReading.exec('pragma query_only = on');
    return new Kysely({ dialect: new LocalDialect({ reading: new SqliteSession(forReading), writing }) });
  } catch (error) {
    for (const database of opened) database.close();
    throw error;
  }
}

class LocalDialect implements Dialect {
  readonly #sessions: SqliteSessions;

  constructor(sessions: SqliteSessions) {
    this.#sessions = sessions;
  }

  createDriver(): Driver {
    return new SqliteDriver(this.#sessions);
  }

  createQueryCompiler(): QueryCompiler {
    return new SqliteQueryCompiler();
  }

  createAdapter(): DialectAdapter {
    return new TransactionalSqliteAdapter();
  }

  createIntrospector(db: Kysely<unknown>): DatabaseIntrospector {
    return new SqliteIntrospector(db);
  }
}

class TransactionalSqliteAdapter extends SqliteAdapter {
  // SQLite can create and drop tables in a transaction; with it, a migration is done whole or not at all.
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

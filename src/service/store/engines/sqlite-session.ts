import type Database from 'libsql';
import type { CompiledQuery, QueryResult } from 'kysely';

type Statement = ReturnType<Database.Database['prepare']>;

/** Another process kept the store locked for longer than is worth waiting. */
export class StoreBusyError extends Error {
  override name = 'StoreBusyError';
}

// Preparing a statement takes longer than most of the queries; lists of other lengths make statements of their own.
const MOST_STATEMENTS = 200;
const RETRY_MS = 20;

/** One connection to an SQLite file. Whoever uses it has it alone, those who wait get it in the order they came. */
export class SqliteSession {
  readonly #database: Database.Database;
  readonly #patienceMs: number;
  readonly #statements = new Map<string, { statement: Statement; reads: boolean }>();
  #last: Promise<void> = Promise.resolve();

  /** @param patienceMs how long to wait for a lock that another process holds */
  constructor(database: Database.Database, patienceMs = 30_000) {
    this.#database = database;
    this.#patienceMs = patienceMs;
  }

  /**
   * Waits for its turn; resolves with what ends the turn. Before the next one begins, the process looks after everything else that
   * waits: queries hold it up, and requests answered one upon the other would keep others from even being heard.
   */
  async take(): Promise<() => void> {
    const before = this.#last;
    let end!: () => void;
    this.#last = new Promise((resolve) => {
      end = () => setImmediate(resolve);
    });
    await before;
    return end;
  }

  execute<R>({ sql, parameters }: CompiledQuery): QueryResult<R> {
    const { statement, reads } = this.#prepare(sql);
    if (reads) return { rows: statement.all(parameters) as R[] };
    const { changes, lastInsertRowid } = statement.run(parameters);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  }

  /**
   * The same, but waits while another process holds the lock, and lets this process go on with other things meanwhile.
   * Only for what stands by itself: inside a transaction the lock is held already.
   */
  async executePatiently<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const deadline = Date.now() + this.#patienceMs;
    for (;;) {
      try {
        return this.execute<R>(query);
      } catch (error) {
        if (!isBusy(error)) throw error;
        if (Date.now() >= deadline) {
          throw new StoreBusyError('Another process has kept the store locked for too long.', { cause: error });
        }
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
      }
    }
  }

  /** Rows one after the other; not from the statements at hand, since it stays open between them. */
  *stream<R>({ sql, parameters }: CompiledQuery): Generator<R> {
    yield* this.#database.prepare(sql).iterate(parameters) as IterableIterator<R>;
  }

  close(): void {
    this.#statements.clear();
    this.#database.close();
  }

  #prepare(sql: string): { statement: Statement; reads: boolean } {
    const known = this.#statements.get(sql);
    this.#statements.delete(sql);
    const prepared = known ?? this.#make(sql);
    this.#statements.set(sql, prepared); // the one used last stands last
    if (this.#statements.size > MOST_STATEMENTS) this.#statements.delete(this.#statements.keys().next().value!);
    return prepared;
  }

  #make(sql: string): { statement: Statement; reads: boolean } {
    const statement = this.#database.prepare(sql);
    return { statement, reads: statement.reader };
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('SQLITE_BUSY');

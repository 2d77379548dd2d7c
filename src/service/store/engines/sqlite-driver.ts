import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
  SelectQueryNode,
  type TransactionSettings,
} from 'kysely';
import type { SqliteSession } from './sqlite-session';

/** The sessions of a store: for a store in memory they are one and the same. */
export interface SqliteSessions {
  readonly reading: SqliteSession;
  readonly writing: SqliteSession;
}

type Task = keyof SqliteSessions;

/**
 * What Kysely runs its queries through: one session for reading and one for writing, so that readers go on while a change
 * is under way or waits for another process.
 */
export class SqliteDriver implements Driver {
  readonly #sessions: SqliteSessions;

  constructor(sessions: SqliteSessions) {
    this.#sessions = sessions;
  }

  init(): Promise<void> {
    return Promise.resolve(); // the sessions are open already
  }

  acquireConnection(): Promise<DatabaseConnection> {
    return Promise.resolve(new SqliteConnection(this.#sessions));
  }

  async beginTransaction(connection: SqliteConnection, settings: TransactionSettings): Promise<void> {
    await connection.begin(settings.accessMode === 'read only' ? 'reading' : 'writing');
  }

  commitTransaction(connection: SqliteConnection): Promise<void> {
    connection.end('commit');
    return Promise.resolve();
  }

  rollbackTransaction(connection: SqliteConnection): Promise<void> {
    connection.end('rollback');
    return Promise.resolve();
  }

  releaseConnection(connection: SqliteConnection): Promise<void> {
    connection.release();
    return Promise.resolve();
  }

  destroy(): Promise<void> {
    const { reading, writing } = this.#sessions;
    writing.close();
    if (reading !== writing) reading.close();
    return Promise.resolve();
  }
}

/** Takes a session when its first query shows what for. */
class SqliteConnection implements DatabaseConnection {
  readonly #sessions: SqliteSessions;
  #session: SqliteSession | undefined;
  #endTurn: () => void = () => undefined;
  #inTransaction = false;

  constructor(sessions: SqliteSessions) {
    this.#sessions = sessions;
  }

  async begin(task: Task): Promise<void> {
    const session = await this.#take(task);
    // A transaction that begins by reading and writes later fails at once when another process has written in between.
    // One that takes the write lock at its beginning waits for its turn instead.
    await session.executePatiently(CompiledQuery.raw(task === 'reading' ? 'begin' : 'begin immediate'));
    this.#inTransaction = true;
  }

  end(how: 'commit' | 'rollback'): void {
    this.#session?.execute(CompiledQuery.raw(how));
    this.#inTransaction = false;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (this.#inTransaction) return this.#session!.execute<R>(query); // begin() took one
    const session = await this.#take(SelectQueryNode.is(query.query) ? 'reading' : 'writing');
    return session.executePatiently<R>(query);
  }

  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    const session = this.#inTransaction ? this.#session! : await this.#take('reading');
    for (const row of session.stream<R>(query)) yield { rows: [row] };
  }

  release(): void {
    this.#endTurn();
    this.#endTurn = () => undefined;
    this.#session = undefined;
  }

  /** A connection that has begun to write goes on to read what it wrote, its temporary tables for one. */
  async #take(task: Task): Promise<SqliteSession> {
    const wanted = this.#session === this.#sessions.writing ? this.#sessions.writing : this.#sessions[task];
    if (this.#session !== wanted) {
      this.release();
      this.#endTurn = await wanted.take();
      this.#session = wanted;
    }
    return wanted;
  }
}

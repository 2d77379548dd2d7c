import { types } from 'node:util';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import Cursor from 'pg-cursor';
import { withCopy } from './postgres-copy';

const CONNECT_MS = 10_000;

/** Enough for a service of some dozens of users: each request takes a connection for some milliseconds. */
const POOL = 10;

/**
 * Opens a PostgreSQL database as it is. Connections are made when they are needed: whether the server answers shows with
 * the first query.
 *
 * @param most how many connections there may be at a time; requests beyond that wait for their turn
 */
export function openPostgres<Schema>(address: string, most = POOL): Kysely<Schema> {
  const pool = new pg.Pool({
    connectionString: address,
    max: most,
    application_name: 'clearing-house',
    connectionTimeoutMillis: CONNECT_MS,
    types: { getTypeParser: typeParser },
  });
  // When the server ends a connection, the query under way on it fails and says so; if there is none, nobody need know. An
  // event that nobody listens to would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new Kysely({ dialect: new PostgresDialect({ pool: withCopy(pool), cursor: Cursor }) });
}

const INT8: number = pg.types.builtins.INT8;

const typeParser: typeof pg.types.getTypeParser = (type: number, format?: 'text' | 'binary') =>
  type === INT8 ? safeInteger : (pg.types.getTypeParser(type, format) as (text: string) => unknown);

/** Whole numbers of eight bytes, which pg gives as text: counts and persons stay far below what a number holds. */
function safeInteger(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new Error('The store holds a number that is too large to be read.');
  return number;
}

/** What to do about a database that cannot be opened, by the error of the system or of the server. */
export function databaseAdvice(error: unknown): string {
  const code = types.isNativeError(error) && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ECONNREFUSED':
    case 'ENOENT':
      return 'Nothing listens there: start the server, or correct host and port in DATABASE_URL.';
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'There is no such host: correct it in DATABASE_URL.';
    case '28P01':
    case '28000':
      return 'The server does not let this user in: correct user and password in DATABASE_URL, or its pg_hba.conf.';
    case '3D000':
      return 'There is no such database: create it (createdb), or correct its name in DATABASE_URL.';
    case '42501':
      return 'The user may not make tables there: make it the owner of the database.';
    case '53300':
      return 'The server has no connection left: raise its max_connections, or run fewer instances.';
    case '57P03':
      return 'The server is starting or stopping: try again in a moment.';
    default:
      return 'Look whether the server runs, can be reached from here, and holds this database; DATABASE_URL names it.';
  }
}

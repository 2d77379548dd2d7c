import { finished } from 'node:stream/promises';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type { Pool, PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/**
 * A pool whose connections also take `copy … from stdin`, the quickest way into a table, with the rows (`copiedRows`) as its
 * only parameter. The protocol sends these in a way of their own, which pg leaves to pg-copy-streams.
 */
export function withCopy(pool: Pool): PostgresPool {
  const known = new WeakMap<PoolClient, PostgresPoolClient>(); // Kysely tells connections apart by their identity
  return {
    connect: async () => {
      const client = await pool.connect();
      const copying = known.get(client) ?? copyingClient(client);
      known.set(client, copying);
      return copying;
    },
    end: () => pool.end(),
  };
}

function copyingClient(client: PoolClient): PostgresPoolClient {
  const query = client.query.bind(client) as PostgresPoolClient['query'];
  const queryOrCopy = (what: string, parameters: readonly unknown[]) =>
    typeof what === 'string' && what.startsWith('copy ')
      ? copy(client, what, String(parameters[0]))
      : query(what, parameters);
  return { query: queryOrCopy as PostgresPoolClient['query'], release: () => client.release() };
}

async function copy(client: PoolClient, statement: string, rows: string) {
  const stream = client.query(copyFrom(statement));
  stream.end(rows);
  await finished(stream);
  return { command: 'INSERT', rowCount: stream.rowCount, rows: [] };
}

/** Rows as `copy` reads them (PostgreSQL's manual, COPY, text format). */
export const copiedRows = (rows: readonly (readonly (string | number | null)[])[]): string =>
  rows.map((row) => `${row.map(copiedValue).join('\t')}\n`).join('');

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function copiedValue(value: string | number | null): string {
  if (value === null) return '\\N';
  return typeof value === 'number' ? String(value) : value.replace(/[\\\t\n\r]/g, (sign) => ESCAPES[sign]!); // has each
}

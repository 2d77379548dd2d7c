import { startPostgres, type PostgresServer } from './postgres-server';

declare global {
  var postgresServer: PostgresServer | undefined;
}

/** Before the first test that needs PostgreSQL: starts a server, unless TEST_DATABASE_URL names one. */
export default async function setUp(): Promise<void> {
  if (process.env.TEST_DATABASE_URL) return;
  globalThis.postgresServer = await startPostgres();
  // Handed down to the processes that run tests.
  process.env.TEST_DATABASE_URL = globalThis.postgresServer.url;
  process.env.TEST_DATABASE_TEMPORARY = 'yes';
}

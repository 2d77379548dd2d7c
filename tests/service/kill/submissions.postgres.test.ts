import { dropPostgresDatabases, postgresDatabase } from '../../support/postgres-database';
import { killAll } from './killed-program';
import { killSubmissions } from './kill-submissions';

jest.setTimeout(600_000);
afterAll(async () => {
  killAll();
  await dropPostgresDatabases();
});

killSubmissions('PostgreSQL', async () => ({ DATABASE_URL: await postgresDatabase() }));

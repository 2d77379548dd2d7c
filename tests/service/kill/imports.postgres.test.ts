import { dropPostgresDatabases, postgresDatabase } from '../../support/postgres-database';
import { removeTemporaryFolders } from '../temporary-folder';
import { killImports } from './kill-imports';
import { killAll } from './killed-program';

jest.setTimeout(600_000);
afterAll(async () => {
  killAll();
  removeTemporaryFolders();
  await dropPostgresDatabases();
});

killImports('PostgreSQL', async () => ({ DATABASE_URL: await postgresDatabase() }));

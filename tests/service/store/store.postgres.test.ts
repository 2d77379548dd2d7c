import { openPostgres } from '../../../src/service/store/engines/postgres';
import { openStore } from '../../../src/service/store/open';
import { dropPostgresDatabases, postgresDatabase } from '../../support/postgres-database';
import { allSuites } from './all-suites';
import { migrationSuite } from './migration-suite';

afterAll(dropPostgresDatabases);

allSuites('PostgreSQL', async () => openStore(await postgresDatabase()), 10);
migrationSuite('PostgreSQL', async () => openPostgres(await postgresDatabase()));

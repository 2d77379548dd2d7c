import { openPostgres } from '../../../src/service/store/engines/postgres';
import { openStore } from '../../../src/service/store/open';
import { dropPostgresDatabases, sharedPostgresDatabase } from '../../support/postgres-database';
import { allSuites } from './all-suites';
import { migrationSuite } from './migration-suite';

afterAll(dropPostgresDatabases);

allSuites('PostgreSQL', async () => openStore(await sharedPostgresDatabase()), 5);
migrationSuite('PostgreSQL', async () => openPostgres(await sharedPostgresDatabase()));

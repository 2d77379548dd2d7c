import { openPostgres } from '../../../src/service/store/engines/postgres';
import { openStore } from '../../../src/service/store/open';
import { dropPostgresDatabases, postgresDatabase } from '../../support/postgres-database';
import { migrationSuite } from './migration-suite';
import { storeSuite } from './store-suite';

afterAll(dropPostgresDatabases);

storeSuite('PostgreSQL', async () => openStore(await postgresDatabase()));
migrationSuite('PostgreSQL', async () => openPostgres(await postgresDatabase()));

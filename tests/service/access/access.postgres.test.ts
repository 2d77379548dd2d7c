import { openStore } from '../../../src/service/store/open';
import { dropPostgresDatabases, postgresDatabase } from '../../support/postgres-database';
import { accessSuite } from './access-suite';

afterAll(dropPostgresDatabases);

accessSuite('PostgreSQL', async () => openStore(await postgresDatabase()));

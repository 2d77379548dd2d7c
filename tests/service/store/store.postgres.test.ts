import { openStore } from '../../../src/service/store/open';
import { dropPostgresDatabases, postgresDatabase } from '../../support/postgres-database';
import { storeSuite } from './store-suite';

afterAll(dropPostgresDatabases);

storeSuite('PostgreSQL', async () => openStore(await postgresDatabase()));

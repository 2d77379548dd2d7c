import { openStore } from '../../../src/service/store/open';
import { dropPostgresDatabases, sharedPostgresDatabase } from '../../support/postgres-database';
import { removeTemporaryFolders } from '../temporary-folder';
import { backupSuite } from './backup-suite';
import { checkSuite } from './check-suite';

afterAll(async () => {
  removeTemporaryFolders();
  await dropPostgresDatabases();
});

const open = async () => openStore(await sharedPostgresDatabase());
backupSuite('PostgreSQL', open);
checkSuite('PostgreSQL', open);

import { join } from 'node:path';
import { openStore } from '../../../src/service/store/open';
import { removeTemporaryFolders, temporaryFolder } from '../temporary-folder';
import { backupSuite } from './backup-suite';
import { checkSuite } from './check-suite';

afterAll(removeTemporaryFolders);

const open = () => openStore(join(temporaryFolder(), 'figures.db'));
backupSuite('SQLite', open);
checkSuite('SQLite', open);

import { join } from 'node:path';
import { removeTemporaryFolders, temporaryFolder } from '../temporary-folder';
import { killImports } from './kill-imports';
import { killAll } from './killed-program';

jest.setTimeout(600_000);
afterAll(() => {
  killAll();
  removeTemporaryFolders();
});

killImports('SQLite', () => Promise.resolve({ CLEARING_HOUSE_DB: join(temporaryFolder(), 'figures.db') }));

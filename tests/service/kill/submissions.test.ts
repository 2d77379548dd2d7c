import { join } from 'node:path';
import { removeTemporaryFolders, temporaryFolder } from '../temporary-folder';
import { killSubmissions } from './kill-submissions';
import { killAll } from './killed-program';

jest.setTimeout(600_000);
afterAll(() => {
  killAll();
  removeTemporaryFolders();
});

killSubmissions('SQLite', () => Promise.resolve({ CLEARING_HOUSE_DB: join(temporaryFolder(), 'figures.db') }));

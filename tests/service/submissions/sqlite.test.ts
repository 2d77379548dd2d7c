import { join } from 'node:path';
import { removeTemporaryFolders, temporaryFolder } from '../temporary-folder';
import { submissionSuite } from './submission-suite';

afterAll(removeTemporaryFolders);

submissionSuite('SQLite', () => Promise.resolve(join(temporaryFolder(), 'figures.db')));

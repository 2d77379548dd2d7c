import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { openSqlite } from '../../../src/service/store/engines/sqlite';
import { OperatorError } from '../../../src/service/operator-error';
import { IN_MEMORY, openStore, type Store } from '../../../src/service/store/open';
import { currentRevision } from '../../../src/service/store/revision';
import { removeTemporaryFolders, temporaryFolder } from '../temporary-folder';
import { allSuites } from './all-suites';
import { migrationSuite } from './migration-suite';

afterAll(removeTemporaryFolders);

allSuites('SQLite in memory', () => openStore(IN_MEMORY), 60);
allSuites('SQLite in a file', () => openStore(join(temporaryFolder(), 'figures.db')), 10);
migrationSuite('SQLite', () => openSqlite(join(temporaryFolder(), 'figures.db')));

describe('a store in a file', () => {
  test('is the same when it is opened again, in a folder that is made for it', async () => {
    const file = join(temporaryFolder(), 'new', 'deeper', 'figures.db');
    const first = await openStore(file);
    const made = await currentRevision(first);
    await first.destroy();
    const again = await openStore(file);
    expect(await currentRevision(again)).toEqual(made);
    await again.destroy();
  });

  test('can be opened by several at once, from nothing', async () => {
    const file = join(temporaryFolder(), 'figures.db');
    const stores: Store[] = await Promise.all([openStore(file), openStore(file), openStore(file)]);
    const revisions = await Promise.all(stores.map((store) => currentRevision(store)));
    expect(new Set(revisions.map(({ store }) => store)).size).toBe(1);
    await Promise.all(stores.map((store) => store.destroy()));
  });

  test('that is something else is refused by name', async () => {
    const file = join(temporaryFolder(), 'letter.txt');
    writeFileSync(file, 'Dear Sir or Madam, this is a letter and not a store of figures. '.repeat(50));
    const opening = openStore(file);
    await expect(opening).rejects.toThrow(OperatorError);
    await expect(opening).rejects.toThrow(/letter\.txt cannot be opened .*CLEARING_HOUSE_DB/);
  });

  test('of a newer version is left alone', async () => {
    const file = join(temporaryFolder(), 'figures.db');
    await (await openStore(file)).destroy();
    const database = new Database(file);
    database.exec(`insert into kysely_migration values ('9999-from-the-future', '2030-01-01T00:00:00.000Z')`);
    database.close();
    await expect(openStore(file)).rejects.toThrow(/cannot be opened/);
  });
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CompiledQuery } from 'kysely';
import Database from 'libsql';
import { openSqlite } from '../../../src/service/store/engines/sqlite';
import { SqliteSession, StoreBusyError } from '../../../src/service/store/engines/sqlite-session';
import { OperatorError } from '../../../src/service/operator-error';
import { IN_MEMORY, openStore, type Store } from '../../../src/service/store/open';
import { change, currentRevision } from '../../../src/service/store/revision';
import { describeSource, sourcesOf } from '../../../src/service/store/sources';
import { beginVintage } from '../../../src/service/store/vintages';
import { removeTemporaryFolders, temporaryFolder } from '../temporary-folder';
import { allSuites } from './all-suites';
import { migrationSuite } from './migration-suite';
import { observation, recordVintage, sourceDescription } from './store-data';

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

  test('is read while a change is under way, and as it was before it', async () => {
    const store = await openStore(join(temporaryFolder(), 'figures.db'));
    const before = await currentRevision(store);
    await change(store, async (transaction) => {
      await describeSource(transaction, sourceDescription('a'));
      await beginVintage(transaction, { source: 'a', digest: 'd' });
      expect(await currentRevision(store)).toEqual(before);
      expect(await sourcesOf(store)).toEqual([]);
      expect(await sourcesOf(transaction)).toHaveLength(1);
    });
    expect(await sourcesOf(store)).toHaveLength(1);
    await store.destroy();
  });

  test('waits for a change of another process without keeping others waiting', async () => {
    const file = join(temporaryFolder(), 'figures.db');
    const store = await openStore(file);
    const other = new Database(file);
    other.exec('begin immediate');
    let changed = false;
    const changing = recordVintage(store, 'a', [observation({})]).then(() => (changed = true));
    for (let times = 0; times < 5; times += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect((await currentRevision(store)).revision).toBe(0);
    }
    expect(changed).toBe(false);
    other.exec('commit');
    await changing;
    expect((await currentRevision(store)).revision).toBe(1);
    other.close();
    await store.destroy();
  });
});

test('who waits too long for another process is told so', async () => {
  const file = join(temporaryFolder(), 'figures.db');
  await (await openStore(file)).destroy();
  const other = new Database(file);
  other.exec('begin immediate');
  const session = new SqliteSession(new Database(file), 50);
  const begin = CompiledQuery.raw('begin immediate');
  await expect(session.executePatiently(begin)).rejects.toThrow(StoreBusyError);
  other.exec('commit');
  await session.executePatiently(begin);
  session.close();
  other.close();
});

test('more statements than are kept at hand are no more than slower', () => {
  const session = new SqliteSession(new Database(IN_MEMORY));
  for (let round = 0; round < 2; round += 1) {
    for (let number = 0; number < 250; number += 1) {
      expect(session.execute(CompiledQuery.raw(`select ${number} as number`)).rows).toEqual([{ number }]);
    }
  }
  session.close();
});

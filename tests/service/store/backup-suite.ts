import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { checkBackup } from '../../../src/service/store/backup/read-backup';
import { restoreBackup } from '../../../src/service/store/backup/restore-backup';
import { writeBackup } from '../../../src/service/store/backup/write-backup';
import { checkStore } from '../../../src/service/store/check/check-store';
import { isMigrated, STEPS } from '../../../src/service/store/migrate';
import { openStore, type Store } from '../../../src/service/store/open';
import { currentRevision } from '../../../src/service/store/revision';
import { tableNames } from '../../../src/service/store/stored-tables';
import { listVintages } from '../../../src/service/store/vintages';
import { temporaryFolder } from '../temporary-folder';
import { observation, recordVintage } from './store-data';
import { fillStore } from './upkeep-data';

/** The rows of a backup by table, but for the store's own id. */
function contentOf(file: string): string[] {
  const lines = gunzipSync(readFileSync(file)).toString().trimEnd().split('\n');
  const store = lines.findIndex((line) => line.startsWith('{"table":"store"')) + 1;
  return lines.slice(1, -1).filter((_, index) => index + 1 !== store);
}

/** A backup with some lines changed, and a digest that is right or not. */
function changed(file: string, change: (text: string) => string): string {
  const path = join(temporaryFolder(), 'changed.backup.gz');
  writeFileSync(path, gzipSync(change(gunzipSync(readFileSync(file)).toString())));
  return path;
}

/** What holds for backups on every engine. */
export function backupSuite(engine: string, open: () => Promise<Store>): void {
  describe(`backups on ${engine}`, () => {
    const stores: Store[] = [];
    const newStore = async (opening = open): Promise<Store> => {
      const store = await opening();
      stores.push(store);
      return store;
    };
    let store: Store;
    let file: string;
    beforeEach(async () => {
      store = await newStore();
      await fillStore(store);
      file = join(temporaryFolder(), 'figures.backup.gz');
    });
    afterEach(async () => {
      for (const each of stores.splice(0)) await each.destroy();
    });

    test('hold every table, and what is in it', async () => {
      const { rows, bytes, header } = await writeBackup(store, file);
      expect(header).toMatchObject({ step: STEPS.at(-1), ...(await currentRevision(store)) });
      expect(bytes).toBe(readFileSync(file).length);
      expect(await checkBackup(file)).toMatchObject({ rows, header });
      const tables = contentOf(file).flatMap((line) => /^\{"table":"(\w+)"/.exec(line)?.[1] ?? []);
      expect([...tables].sort()).toEqual([...tableNames].sort());
      const lines = contentOf(file);
      for (const [index, line] of lines.entries()) {
        const isEmpty = line.startsWith('{') && (lines[index + 1] ?? '{').startsWith('{');
        if (isEmpty && !line.startsWith('{"table":"store"')) expect(line).toMatch(/"table":"duration"/);
      }
    });

    test('come back whole, into a store of this engine and of the other one', async () => {
      await writeBackup(store, file);
      for (const opening of [open, () => openStore(':memory:')]) {
        const other = await newStore(opening);
        const { rows } = await restoreBackup(other, file);
        const copy = `${file}.copy.gz`;
        await writeBackup(other, copy);
        // A table has no order, on PostgreSQL at least.
        expect(contentOf(copy).sort()).toEqual(contentOf(file).sort());
        expect(contentOf(copy).filter((line) => line.startsWith('[')).length + 1).toBe(rows);
        expect((await checkStore(other)).flatMap(({ wrong }) => wrong)).toEqual([]);
        expect(await isMigrated(other)).toBe(true);
        expect((await currentRevision(other)).store).not.toBe((await currentRevision(store)).store);
        await recordVintage(other, 'a', [observation({ value: 1 })]); // and work goes on
        await expect(sql`delete from audit`.execute(other)).rejects.toThrow('can only be added to');
      }
    });

    test('are of one moment, while others write', async () => {
      let isWritten = false;
      const writing = writeBackup(store, file, {
        onRow: () => undefined,
      });
      const recording = recordVintage(store, 'c', [observation({ value: 1 })]).then(() => (isWritten = true));
      const { header } = await writing;
      await recording;
      expect(isWritten).toBe(true);
      const text = gunzipSync(readFileSync(file)).toString();
      const vintages = text.split('\n').filter((line) => /^\[\d+,"c",/.test(line)).length;
      const copy = await newStore();
      await restoreBackup(copy, file);
      expect(await listVintages(copy, 'c')).toHaveLength(vintages);
      expect(header.revision).toBe((await currentRevision(copy)).revision);
    });

    test('take the place of another store only if asked to, and of nothing else', async () => {
      await writeBackup(store, file);
      const other = await newStore();
      await recordVintage(other, 'other', [observation({ value: 1 })]);
      await expect(restoreBackup(other, file)).rejects.toThrow(/not empty \(\w+\).*--replace/);
      expect(await listVintages(other)).toHaveLength(1);
      await restoreBackup(other, file, { replace: true });
      expect((await listVintages(other)).map(({ source }) => source)).not.toContain('other');
    });

    test('that fail midway leave the store as it was', async () => {
      await writeBackup(store, file);
      const other = await newStore();
      await recordVintage(other, 'other', [observation({ value: 1 })]);
      const stop = (): never => {
        throw new Error('stopped');
      };
      await expect(restoreBackup(other, file, { replace: true, onRow: stop })).rejects.toThrow('stopped');
      await expect(
        restoreBackup(other, file, { replace: true, also: () => Promise.reject(new Error('no')) }),
      ).rejects.toThrow('no');
      expect(await listVintages(other)).toMatchObject([{ source: 'other' }]);
      expect((await checkStore(other)).flatMap(({ wrong }) => wrong)).toEqual([]);
    });

    test('that are not good are refused before anything is touched', async () => {
      await writeBackup(store, file);
      const other = await newStore();
      const restoring = (path: string) => restoreBackup(other, path, { replace: true });
      const whole = readFileSync(file);
      const cut = join(temporaryFolder(), 'cut.backup.gz');
      writeFileSync(cut, whole.subarray(0, whole.length - 200));
      const letter = join(temporaryFolder(), 'letter.txt');
      writeFileSync(letter, 'Dear Sir or Madam');
      await expect(restoring(cut)).rejects.toThrow(/cut off; fetch it again|is cut off|damaged/);
      await expect(restoring(letter)).rejects.toThrow('letter.txt is no backup of a store.');
      await expect(restoring('/nowhere.gz')).rejects.toThrow('there is no such file');
      await expect(restoring(changed(file, (text) => text.replace('"DE"', '"FR"')))).rejects.toThrow('digest does not');
      await expect(restoring(changed(file, (text) => text.trimEnd().replace(/\n[^\n]*$/, '\n')))).rejects.toThrow(
        'cut off',
      );
      await expect(
        restoring(changed(file, (text) => text.replace(/"step":"[^"]*"/, '"step":"9999-x"'))),
      ).rejects.toThrow('later version of the service (0.1.0)');
      await expect(restoring(changed(file, (text) => text.replace('"version":1', '"version":2')))).rejects.toThrow(
        'later version of the service',
      );
      await expect(restoring(changed(file, () => '{"some":"json"}\n'))).rejects.toThrow('is no backup of a store');
      expect((await currentRevision(other)).revision).toBe(0);
    });
  });
}

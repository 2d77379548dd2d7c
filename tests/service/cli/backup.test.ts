import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { readAudit } from '../../../src/service/access/audit';
import { openStore } from '../../../src/service/store/open';
import { read } from '../../../src/service/store/revision';
import { fillStore } from '../store/upkeep-data';
import { removeTemporaryFolders, temporaryFolder } from '../temporary-folder';
import { runCommand } from './run-command';

afterAll(removeTemporaryFolders);

let folder: string;
let environment: { CLEARING_HOUSE_DB: string };
beforeEach(async () => {
  folder = temporaryFolder();
  environment = { CLEARING_HOUSE_DB: join(folder, 'figures.db') };
  const store = await openStore(environment.CLEARING_HOUSE_DB);
  await fillStore(store);
  await store.destroy();
});

test('backup, restore and check say what they did; what is replaced must be said', async () => {
  const file = join(folder, 'figures.backup.gz');
  const made = await runCommand(['backup', file], environment);
  expect([made.code, made.errors]).toEqual([0, '']);
  expect(made.printed).toMatch(/figures\.backup\.gz: \d+ rows, [\d,]+ bytes, digest [0-9a-f]{64}\.\n$/);
  expect(existsSync(`${file}.part`)).toBe(false);

  const other = { CLEARING_HOUSE_DB: join(folder, 'other.db') };
  expect((await runCommand(['restore', file], other)).printed).toMatch(
    /^Restored \d+ rows of the backup made 20.*by version/,
  );
  const again = await runCommand(['restore', file], other);
  expect([again.code, again.errors]).toEqual([1, expect.stringMatching(/^The store is not empty .*--replace\.\n$/)]);
  expect((await runCommand(['restore', file, '--replace'], other)).code).toBe(0);

  const checked = await runCommand(['check'], other);
  expect([checked.code, checked.errors]).toEqual([0, '']);
  expect(
    checked.printed
      .trimEnd()
      .split('\n')
      .every((line) => line.startsWith('good   ')),
  ).toBe(true);
  const store = await openStore(other.CLEARING_HOUSE_DB);
  const { lines } = await read(store, (transaction) => readAudit(transaction, { limit: 1 }));
  expect(lines).toMatchObject([{ who: 'command-line', action: 'store.restore', outcome: 'done' }]);
  await store.destroy();
});

test('check tells what is wrong, and by its exit code', async () => {
  const store = await openStore(environment.CLEARING_HOUSE_DB);
  await sql`delete from submission_step`.execute(store);
  await store.destroy();
  const { code, printed, errors } = await runCommand(['check'], environment);
  expect(code).toBe(1);
  expect(printed).toMatch(/\nWRONG {2}submissions: 1, .*\n {9}Submission .* its last step is none\.\n$/);
  expect(errors).toBe('1 thing is wrong with the store. Restore a backup, and report this.\n');
});

test('what cannot be written or is no backup is said without a stack', async () => {
  const letter = join(folder, 'letter.txt');
  writeFileSync(letter, 'Dear Sir or Madam');
  for (const [args, message] of [
    [['backup', join(folder, 'nowhere', 'x.gz')], /x\.gz cannot be written: ENOENT/],
    [['restore', letter, '--replace'], /letter\.txt is no backup of a store\.\n$/],
    [['restore', join(folder, 'none.gz')], /there is no such file\.\n$/],
  ] as const) {
    const { code, errors } = await runCommand(args, environment);
    expect(code).toBe(1);
    expect(errors).toMatch(message);
    expect(errors).not.toContain('    at ');
  }
});

test.each([['backup'], ['backup a b'], ['restore'], ['restore a b'], ['check now'], ['restore --force a']])(
  '%j is not understood',
  async (line) => {
    const { code, errors } = await runCommand(line.split(' '), environment);
    expect(code).toBe(2);
    expect(errors).toContain(`\n\nUsage: npm run service -- ${line.split(' ')[0]}`);
  },
);

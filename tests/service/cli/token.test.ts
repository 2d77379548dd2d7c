import { join } from 'node:path';
import { isToken } from '../../../src/service/access/access-token';
import { principalOfToken } from '../../../src/service/access/token-store';
import { openStore } from '../../../src/service/store/open';
import { removeTemporaryFolders, temporaryFolder } from '../temporary-folder';
import { runCommand } from './run-command';

afterAll(removeTemporaryFolders);

let environment: { CLEARING_HOUSE_DB: string };
beforeEach(() => {
  environment = { CLEARING_HOUSE_DB: join(temporaryFolder(), 'figures.db') };
});

const token = (...args: string[]) => runCommand(['token', ...args], environment);
const create = (...args: string[]) => token('create', '--label', 'Sofia office', ...args);
const idIn = (text: string): string => /Its id is (\w+)/.exec(text)![1]!;

describe('token create', () => {
  test('prints the token alone, so that it can be piped, and the rest beside it', async () => {
    const { code, printed, errors } = await create('--role', 'compiler', '--country', 'RO,BG', '--days', '30');
    expect(code).toBe(0);
    expect(isToken(printed.trimEnd())).toBe(true);
    const until = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    expect(errors).toContain(`holds until ${until}.`);
    expect(errors).not.toContain(printed.trimEnd());

    const store = await openStore(environment.CLEARING_HOUSE_DB);
    expect(await principalOfToken(store, printed.trimEnd())).toMatchObject({
      kind: 'compiler',
      countries: ['BG', 'RO'],
    });
    await store.destroy();
  });

  test.each([
    [[], /^--role must be one of reader, compiler, secretariat\./],
    [['--role', 'boss'], /^--role must be/],
    [['--role', 'compiler'], /^--country must name the countries/],
    [['--role', 'compiler', '--country', 'Bulgaria'], /^--country must be ISO 3166-1/],
    [['--role', 'compiler', '--country', 'BG,'], /^--country must be ISO 3166-1/],
    [['--role', 'reader', '--country', 'BG'], /^--country is for compilers only/],
    [['--role', 'reader', '--days', '0'], /^--days must be a number from 1/],
    [['--role', 'reader', '--days', '1e3'], /^--days must be a number from 1/],
    [['--role', 'reader', '--label', ' '], /^--label must say/],
    [['--role', 'reader', '--forever'], /^Unknown option '--forever'/],
  ])('%j is not understood, and makes none', async (args, message) => {
    const { code, printed, errors } = await create(...args);
    expect(code).toBe(2);
    expect(errors).toMatch(message);
    expect(errors).toContain('\n\nUsage: npm run service -- token create --role');
    expect(printed).toBe('');
  });
});

test('token list tells what there is, never a token; token revoke ends one', async () => {
  expect((await token('list')).printed.trimEnd().split('\n')).toHaveLength(1);
  const first = await create('--role', 'compiler', '--country', 'BG');
  await create('--role', 'reader', '--label', 'with \u001b[31m colours');
  const id = idIn(first.errors);

  expect((await token('revoke', id)).printed).toBe(`The token ${id} is revoked.\n`);
  const again = await token('revoke', id);
  expect([again.code, again.errors]).toEqual([1, `There is no token ${id} that could be revoked; see: token list\n`]);
  expect((await token('revoke')).code).toBe(2);

  const { code, printed } = await token('list');
  expect(code).toBe(0);
  const [headings, ...rows] = printed.trimEnd().split('\n');
  expect(headings).toMatch(/^ID +ROLE +COUNTRIES +STATE/);
  expect(rows.find((row) => row.startsWith(id))).toMatch(/compiler +BG +revoked .* - +Sofia office$/);
  expect(rows.find((row) => row.includes('reader'))).toMatch(/ valid .*with \?\[31m colours$/);
  expect(printed).not.toContain(first.printed.trimEnd().slice(3));
});

import { readFileSync, writeFileSync } from 'node:fs';
import { commands } from '../../src/service/cli/commands';
import { EXIT } from '../../src/service/cli/command';
import { settingsSchema } from '../../src/service/config/settings';
import { createMetrics } from '../../src/service/http/observe/metrics';
import { IN_MEMORY, openStore } from '../../src/service/store/open';

const PAGE = 'docs/operating.md';
const SETTINGS = /<!-- settings -->\n[^]*<!-- \/settings -->/;

/** The settings as the page has them: name, what it is, what holds without it. */
function settingsTable(): string {
  const rows = Object.entries(settingsSchema.shape).map(([name, schema]) => {
    const [what = '', otherwise = ''] = (schema.description ?? '').split(' | ');
    return `| \`${name}\` | ${what} | ${otherwise} |`;
  });
  return [
    '<!-- settings -->',
    '| Setting | What it is | Without it |',
    '|---|---|---|',
    ...rows,
    '<!-- /settings -->',
  ].join('\n');
}

// WRITE_OPERATING_DOC=1 npx jest tests/service/operating-page writes the table anew.
if (process.env.WRITE_OPERATING_DOC) writeFileSync(PAGE, readFileSync(PAGE, 'utf8').replace(SETTINGS, settingsTable));
const page = readFileSync(PAGE, 'utf8');

test('the page has every setting as the program describes it', () => {
  expect(SETTINGS.exec(page)?.[0]).toBe(settingsTable());
});

test('every setting in its examples is one, and every command', () => {
  const known = new Set([...Object.keys(settingsSchema.shape), 'XDG_DATA_HOME', 'TEST_DATABASE_URL']);
  const given = [...page.matchAll(/\b([A-Z][A-Z_]+)=/g)].map(([, name]) => name!);
  expect(given.filter((name) => !known.has(name))).toEqual([]);
  const names = commands.map(({ name }) => name);
  const called = [...page.matchAll(/(?:^|`)service ((?!COMMAND)[a-z]+(?: (?:create|list|revoke|publish))?)/gm)].map(
    ([, name]) => name!,
  );
  expect(called.length).toBeGreaterThan(10);
  expect(called.filter((name) => !names.includes(name))).toEqual([]);
});

test('every exit code is explained, and every metric exists', async () => {
  for (const code of Object.values(EXIT)) expect(page).toContain(`\n| ${code} | `);
  const store = await openStore(IN_MEMORY);
  const metrics = await createMetrics(store).text();
  await store.destroy();
  const named = [...page.matchAll(/`(clearing_house_\w+|process_\w+)`/g)].map(([, name]) => name!);
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((name) => !metrics.includes(name.replace(/_count$/, '')))).toEqual([]);
});

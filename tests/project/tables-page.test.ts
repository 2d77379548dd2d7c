import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tables } from '../../src/clearing-house/tables/catalogue';

const page = readFileSync(join(__dirname, '../../docs/tables.md'), 'utf8');

/** The rows of the page's tables, cell by cell. */
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
const rowOf = (id: string): string[] => rows.find(([first]) => first === id) ?? [];

test.each(tables)('docs/tables.md says what table $id is', ({ id, title, agreements, mirrors, rows: blocks }) => {
  const [, pageTitle, partners, agreement = '', mirror = ''] = rowOf(id);
  expect(pageTitle).toBe(title.en);
  const kinds = blocks.map(({ kind }) => kind);
  expect(partners?.includes('countries')).toBe(kinds.includes('countries'));
  expect(partners?.includes('former States')).toBe(kinds.includes('former-states'));
  expect([...agreement.matchAll(/\(([A-Z]\d\d)\)/g)].map(([, rule]) => rule)).toEqual(
    agreements.map(({ rule }) => rule),
  );
  for (const { table } of agreements) expect(` ${agreement} `).toContain(` ${table} `);
  expect(mirror.match(/S?\d(\.\d)?/g) ?? []).toEqual(mirrors.map(({ table }) => table));
});

test('docs/tables.md lists them in the order of the catalogue, and no other', () => {
  const ids = rows.flatMap(([first = '']) => (/^S?\d(\.\d)?$/.test(first) ? [first] : []));
  expect(ids).toEqual(tables.map(({ id }) => id));
});

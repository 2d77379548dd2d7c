import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cataloguePage } from '../../../src/clearing-house/checks/catalogue-page';

const PAGE = join(__dirname, '../../../docs/checks.md');

test('docs/checks.md is what the catalogue says', () => {
  const page = cataloguePage();
  // `node src/tools/checks-doc.mjs` sets this: here is where the sources run, and nowhere else.
  if (process.env.WRITE_CHECKS_DOC === '1') writeFileSync(PAGE, page);
  expect(readFileSync(PAGE, 'utf8')).toBe(page);
});

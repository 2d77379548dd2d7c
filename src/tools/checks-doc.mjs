// node src/tools/checks-doc.mjs: writes docs/checks.md anew from the catalogue of rules.
import { writePage } from './write-page.mjs';

await writePage({
  page: 'docs/checks.md',
  test: 'tests/clearing-house/checks/catalogue-page.test.ts',
  project: 'pure',
  variable: 'WRITE_CHECKS_DOC',
});

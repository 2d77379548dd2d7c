// node src/tools/sets-doc.mjs: writes docs/requirement-sets.md anew from what the sources use of the API of Office.
import { writePage } from './write-page.mjs';

await writePage({
  page: 'docs/requirement-sets.md',
  test: 'tests/project/office-api/used-members.test.ts',
  project: 'pure',
  variable: 'WRITE_SETS_DOC',
});

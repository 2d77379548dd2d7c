// npm run host-coverage: writes docs/host-coverage.md anew from what the workbench's host declares.
import { writePage } from './write-page.mjs';

await writePage({
  page: 'docs/host-coverage.md',
  test: 'tests/workbench/host/host-coverage.test.ts',
  project: 'excel',
  variable: 'WRITE_HOST_COVERAGE',
});

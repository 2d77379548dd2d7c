import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { coverageReport } from '../../../src/workbench/host/coverage';
import '../../../src/workbench/host/excel/excel-host';
import { declaredClasses } from '../../../src/workbench/host/kernel/host-class';
import { readLibrarySurface } from '../../../src/workbench/host/library-surface';

const PAGE = join(__dirname, '../../../docs/host-coverage.md');

test('docs/host-coverage.md is what the declarations say', () => {
  const report = coverageReport(readLibrarySurface(), declaredClasses);
  // `npm run host-coverage` sets this: here is where the sources run, and nowhere else.
  if (process.env.WRITE_HOST_COVERAGE === '1') writeFileSync(PAGE, report);
  expect(readFileSync(PAGE, 'utf8')).toBe(report);
});

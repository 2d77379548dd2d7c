// npm run host-coverage: writes docs/host-coverage.md anew from what the workbench's host declares.
// The test that keeps the page true writes it: only under Jest do the sources run without a build.
import { ensureInstalled } from './install.mjs';
import { inProject } from './paths.mjs';
import { run } from './run.mjs';

await ensureInstalled();
const code = await run(
  process.execPath,
  [
    inProject('node_modules/jest/bin/jest.js'),
    'tests/workbench/host/host-coverage.test.ts',
    '--selectProjects',
    'excel',
  ],
  { env: { ...process.env, WRITE_HOST_COVERAGE: '1' }, quiet: true },
);
if (code === 0) console.log('Written: docs/host-coverage.md');
process.exitCode = code;

// npm test: installs what is missing, then types, lint, formatting, and all tests; the last line counts them.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { inProject } from './paths.mjs';
import { ensurePostgres } from './postgres.mjs';
import { run } from './run.mjs';

await ensureInstalled();
await step('Types', 'node_modules/typescript/bin/tsc', '--noEmit');
await step('Lint', 'node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.');
await step('Formatting', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.');
await ensureBuilt();
const browser = await ensureBrowser();
await ensurePostgres();

const folder = mkdtempSync(path.join(tmpdir(), 'clearing-house-test-'));
const report = path.join(folder, 'report.json');
const code = await run(
  process.execPath,
  [inProject('node_modules/jest/bin/jest.js'), '--json', `--outputFile=${report}`, ...process.argv.slice(2)],
  { env: { ...process.env, CHROME_PATH: browser } },
);
const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = JSON.parse(
  readFileSync(report, 'utf8'),
);
rmSync(folder, { recursive: true });
if (numFailedTestSuites > 0) console.log(`${numFailedTestSuites} test files failed.`);
console.log(`Tests: ${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`);
process.exitCode = code;

/**
 * Runs one of the tools under Node; ends the process if it finds something.
 * @param {string} name
 * @param {string} program
 * @param {string[]} args
 */
async function step(name, program, ...args) {
  console.log(`${name} …`);
  const result = await run(process.execPath, [inProject(program), ...args]);
  if (result !== 0) process.exit(result);
}

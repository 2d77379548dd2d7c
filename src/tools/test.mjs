// npm test: installs what is missing, then types, lint, formatting, and all tests; the last line counts them.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
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

// What runs in a browser comes by itself: drawing takes part of a second core, and calculation beside it would make it wait.
const workers = Math.max(2, availableParallelism() - 1);
const runs = [
  await tests('--selectProjects', 'pure', 'postgres', 'excel', `--maxWorkers=${workers}`),
  await tests('--selectProjects', 'browser', '--maxWorkers=2'),
];
/** @param {keyof import('@jest/test-result').AggregatedResult} count */
const all = (count) => runs.reduce((sum, { counts }) => sum + Number(counts[count]), 0);
if (all('numFailedTestSuites') > 0) console.log(`${all('numFailedTestSuites')} test files failed.`);
if (all('numTotalTests') === 0) console.log('No test was found.');
console.log(
  `Tests: ${all('numPassedTests')} passed, ${all('numFailedTests')} failed, ${all('numPendingTests')} skipped`,
);
process.exitCode = all('numTotalTests') === 0 ? 1 : Math.max(...runs.map(({ code }) => code));

/**
 * Runs Jest, with what was asked for on the command line.
 * @param {string[]} options
 */
async function tests(...options) {
  const folder = mkdtempSync(path.join(tmpdir(), 'clearing-house-test-'));
  const report = path.join(folder, 'report.json');
  const code = await run(
    process.execPath,
    [
      inProject('node_modules/jest/bin/jest.js'),
      ...process.argv.slice(2), // paths come first: what follows --selectProjects is taken for projects
      ...options,
      '--passWithNoTests',
      '--json',
      `--outputFile=${report}`,
    ],
    { env: { ...process.env, CHROME_PATH: browser } },
  );
  const counts = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(folder, { recursive: true });
  return { code, counts };
}

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

// Writes a page of the documentation that is printed from the code, by the test that keeps it true: only under Jest do
// the sources run without a build.
import { ensureInstalled } from './install.mjs';
import { inProject } from './paths.mjs';
import { run } from './run.mjs';

/**
 * @param {{ page: string, test: string, project: string, variable: string }} what the page, its test, the test's
 *   project, and the variable that makes the test write
 */
export async function writePage({ page, test, project, variable }) {
  await ensureInstalled();
  const code = await run(
    process.execPath,
    [inProject('node_modules/jest/bin/jest.js'), test, '--selectProjects', project],
    { env: { ...process.env, [variable]: '1' }, quiet: true },
  );
  if (code === 0) console.log(`Written: ${page}`);
  process.exitCode = code;
}

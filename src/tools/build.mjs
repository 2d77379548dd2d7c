import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inProject, root } from './paths.mjs';
import { run } from './run.mjs';

/** What is built, from which files, and the folders that hold it. */
const parts = {
  addin: {
    from: [
      'src/taskpane',
      'src/commands',
      'src/functions',
      'src/workbook',
      'src/contract',
      'src/clearing-house',
      'assets',
    ],
    into: ['dist/addin', 'dist/local'],
  },
  workbench: {
    from: ['src/workbench/page', 'src/workbench/host', 'src/workbench/engine', 'src/xlsx', 'src/clearing-house'],
    into: ['dist/workbench'],
  },
  node: {
    from: [
      'src/service',
      'src/cli',
      'src/manifest',
      'src/functions/metadata',
      'src/workbench/server',
      'src/xlsx',
      'src/contract',
      'src/clearing-house',
    ],
    into: ['dist/node'],
  },
};

/** @typedef {keyof typeof parts} Part */
const allParts = /** @type {Part[]} */ (Object.keys(parts));

/** What every part depends on. */
const common = ['package-lock.json', 'package.json', 'tsconfig.json', 'webpack.config.js'];

/**
 * Builds what changed since it was built last. Ends the process if the build fails.
 * @param {Part[]} [names] the parts wanted, all if left out
 */
export async function ensureBuilt(names = allParts) {
  const stale = names.filter((name) => readStamp(name) !== digest(name) || !parts[name].into.every(isThere));
  if (stale.length === 0) return;
  console.error(`Building ${stale.join(', ')} …`);
  for (const name of stale) rmSync(stampFile(name), { force: true });
  const wanted = stale.map((name) => /** @type {const} */ ([name, digest(name)]));
  // What it says stands beside what a command prints.
  const code = await run(
    process.execPath,
    [inProject('node_modules/webpack/bin/webpack.js'), ...stale.flatMap((name) => ['--config-name', name])],
    { aside: true },
  );
  if (code !== 0) {
    console.error('The build failed; webpack says above what it stumbled on.');
    process.exit(1);
  }
  mkdirSync(inProject('dist/.stamps'), { recursive: true });
  for (const [name, stamp] of wanted) writeFileSync(stampFile(name), stamp);
}

const stampFile = (/** @type {Part} */ name) => inProject('dist/.stamps', name);
const isThere = (/** @type {string} */ folder) => existsSync(inProject(folder));
const readStamp = (/** @type {Part} */ name) =>
  existsSync(stampFile(name)) ? readFileSync(stampFile(name), 'utf8') : '';

/**
 * A digest of all files that a part is built from: names and contents, so that it does not depend on times.
 * @param {Part} name
 */
function digest(name) {
  const hash = createHash('sha256');
  for (const file of [...parts[name].from, ...common].flatMap(filesIn).sort()) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(inProject(file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * The files at or below a path, by their paths from the project's folder.
 * @param {string} at
 * @returns {string[]}
 */
function filesIn(at) {
  const entries = readdirSync(path.dirname(inProject(at)), { withFileTypes: true });
  const entry = entries.find(({ name }) => name === path.basename(at));
  if (!entry) throw new Error(`${path.join(root, at)} is not there.`);
  if (entry.isFile()) return [at];
  return readdirSync(inProject(at)).flatMap((name) => filesIn(`${at}/${name}`));
}

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inProject } from './paths.mjs';
import { run } from './run.mjs';

const LOCK = inProject('package-lock.json');
/** Holds the digest of the lock file that node_modules was installed from. */
const STAMP = inProject('node_modules/.installed');
/** Older versions lack what the project uses (`import.meta.dirname`, requiring ES modules). */
const LEAST_NODE = /** @type {const} */ ([20, 19]);

/** Installs the packages of the lock file, if they are not there as it says. Ends the process with a message if that fails. */
export async function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < LEAST_NODE[0] || (major === LEAST_NODE[0] && minor < LEAST_NODE[1])) {
    console.error(`Node ${LEAST_NODE.join('.')} or later is needed; this is ${process.versions.node}.`);
    process.exit(1);
  }
  const wanted = createHash('sha256').update(readFileSync(LOCK)).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  console.error('Installing packages (npm ci) …');
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { aside: true });
  if (code !== 0) {
    console.error(
      'The packages could not be installed. Is a package registry reachable? npm says above what it missed.',
    );
    process.exit(1);
  }
  writeFileSync(STAMP, wanted);
}

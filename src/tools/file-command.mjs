import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { moduleAt } from './paths.mjs';

/**
 * Runs a command on files, which is TypeScript, and ends the process with its exit code.
 * @param {'runTemplate' | 'runCheck'} name
 */
export async function runFileCommand(name) {
  await ensureInstalled();
  await ensureBuilt(['node']);
  const commands = await import(moduleAt('dist/node/files.mjs'));
  process.exitCode = await commands[name](process.argv.slice(2), {
    print: (/** @type {string} */ text) => process.stdout.write(text),
    say: (/** @type {string} */ text) => process.stderr.write(`${text}\n`),
    // npm runs scripts in the project's folder, whichever it was called in.
    folder: process.env.INIT_CWD ?? process.cwd(),
  });
}

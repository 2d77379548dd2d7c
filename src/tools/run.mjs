import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from './paths.mjs';

/**
 * Runs a program in the project's folder with its output shown, and waits for it.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, quiet?: boolean, aside?: boolean }} [options] `quiet` shows the output only if the
 *   program fails, `aside` shows it among this process's errors
 * @returns {Promise<number>} the exit code; 1 if the program cannot be started
 */
export function run(program, args, { env = process.env, quiet = false, aside = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env,
      stdio: ['ignore', quiet ? 'pipe' : aside ? process.stderr : 'inherit', quiet ? 'pipe' : 'inherit'],
      // npm and npx are .cmd files on Windows, which need a shell; it would cut a path at the space of C:\\Program Files.
      shell: process.platform === 'win32' && !path.isAbsolute(program),
    });
    /** @type {Buffer[]} */
    const output = [];
    child.stdout?.on('data', (chunk) => output.push(chunk));
    child.stderr?.on('data', (chunk) => output.push(chunk));
    child.on('error', (error) => {
      console.error(`${program} could not be started: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => {
      if (code !== 0) process.stderr.write(Buffer.concat(output));
      resolve(code ?? 1);
    });
  });
}

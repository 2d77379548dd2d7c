import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');

/** Asks webpack's configuration in a Node of its own: it is an ES module that knows where it lies. */
const ASK = `
  const { default: configurations } = await import('./webpack.config.js');
  const { plugins, entry, output } = configurations.find(({ name }) => name === 'addin');
  const scripts = Object.keys(entry).map((name) => output.filename({ chunk: { name } }).replace('[name]', name));
  console.log(JSON.stringify({
    pages: [...scripts, ...plugins.flatMap(({ userOptions }) => userOptions?.filename ?? [])],
    copied: plugins.flatMap(({ patterns }) => patterns?.map(({ from }) => from) ?? []),
  }));
`;

/** What the build of the add-in puts at its root: scripts and pages made from sources and templates, and patterns of files that it copies. */
interface BuiltFiles {
  readonly pages: readonly string[];
  readonly copied: readonly string[];
}

export const builtFiles = (): BuiltFiles =>
  JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '--eval', ASK], { cwd: ROOT, encoding: 'utf8' }),
  ) as BuiltFiles;

/** Whether a path from the root matches a pattern such as `assets/*.html`. */
export const matches = (path: string, pattern: string): boolean =>
  new RegExp(`^${pattern.replace(/[.+]/g, '\\$&').replace(/\*/g, '[^/]*')}$`).test(path);

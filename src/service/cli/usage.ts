import { settingsSchema } from '../config/settings';
import type { Command } from './command';

/** What the command line prints about itself: its commands, and the settings of the environment. */
export function usageOf(commands: readonly Command[]): string {
  const calls = commands.map(({ name, usage, summary }): Line => [`${name} ${usage}`.trim(), summary]);
  const settings = Object.entries(settingsSchema.shape).map(([name, schema]): Line => {
    const [what = '', otherwise] = (schema.description ?? '').split(' | ');
    return [name, otherwise === undefined ? what : `${what} (${otherwise})`];
  });
  return `Usage: npm run service -- COMMAND

Commands:
${inLines(calls)}

COMMAND --help tells more of one. Exit codes: 0 done, 1 failed or something is wrong, 2 not understood, 3 done but wrong rows
were left out, 130 stopped by Ctrl+C.

Settings are taken from the environment; in brackets what holds without them:
${inColumns(settings)}
`;
}

type Line = readonly [left: string, right: string];

const inLines = (lines: readonly Line[]): string =>
  lines.map(([left, right]) => `  ${left}\n      ${right}`).join('\n');

/** Columns that stand below each other, the first as wide as it must be. */
export function inColumns(lines: readonly Line[]): string {
  const widest = Math.max(...lines.map(([left]) => left.length));
  return lines.map(([left, right]) => `  ${left.padEnd(widest)}  ${right}`).join('\n');
}

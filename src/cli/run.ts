import { parseArgs, type ParseArgsConfig } from 'node:util';
import { XlsxError } from '../xlsx/xlsx-error';
import type { Terminal } from './terminal';
import { UsageError } from './usage-error';

/** The exit code of a command that was called wrongly or given a file that it cannot use. */
export const UNUSABLE = 2;

/**
 * Runs a command, and turns what is wrong with its call or its file into a message.
 * @returns the exit code
 */
export async function run(work: () => Promise<number>, { say }: Terminal): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof XlsxError)) throw error;
    say(error.message);
    return UNUSABLE;
  }
}

/** The arguments of a command. @throws UsageError with the usage */
export function readArguments<Config extends ParseArgsConfig>(
  config: Config,
  usage: string,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}

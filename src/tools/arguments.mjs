import { parseArgs } from 'node:util';
import { fail } from './fail.mjs';

/**
 * Reads the arguments of a command. Ends the process with the usage if they make no sense.
 * @template {import('node:util').ParseArgsConfig} Config
 * @param {Config} config
 * @param {string} usage
 */
export function readArguments(config, usage) {
  try {
    return parseArgs(config);
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}

import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './command';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Reads the arguments of a command. Throws a UsageError for one that is unknown or lacks its value. */
export function readArguments<const O extends Options>(args: readonly string[], options: O, allowPositionals = false) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals, strict: true });
  } catch (error) {
    // The first sentence says what is wrong; the rest is about node:util.
    throw new UsageError((error as Error).message.replace(/\. .*$/s, '.'));
  }
}

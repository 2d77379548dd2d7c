import type { Environment } from '../data-folder';

/** What a command needs of the process it runs in. */
export interface CommandContext {
  readonly environment: Environment;
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
  /** Fires when the command should come to an end. */
  readonly stop: AbortSignal;
}

/** One thing that the command line can do. */
export interface Command {
  /** The words that call it: `token create`. */
  readonly name: string;
  /** What stands behind them: `--role ROLE [--country BG,RO]`. */
  readonly usage: string;
  readonly summary: string;
  /** Does it. Throws a UsageError for arguments that make no sense, an OperatorError for what its caller can mend. */
  run(args: readonly string[], context: CommandContext): Promise<void>;
}

/** Arguments that make no sense: the message says why. */
export class UsageError extends Error {
  override name = 'UsageError';
}

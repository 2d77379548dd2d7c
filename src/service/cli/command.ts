import type { Environment } from '../data-folder';
import type { StartReadingThread } from '../service';

/** What a command needs of the process it runs in. */
export interface CommandContext {
  readonly environment: Environment;
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
  /** Fires when the command should come to an end. */
  readonly stop: AbortSignal;
  /** Gives a service a thread for its readings; left out, it does without. */
  readonly startReadingThread?: StartReadingThread;
  /** Whether `printError` reaches a terminal, where a line can be drawn over. */
  readonly isTerminal?: boolean;
}

/** One thing that the command line can do. */
export interface Command {
  /** The words that call it: `token create`. */
  readonly name: string;
  /** What stands behind them: `--role ROLE [--country BG,RO]`. */
  readonly usage: string;
  readonly summary: string;
  /** Its options one by one and whatever else there is to know, for its own help. */
  readonly details?: string;
  /**
   * Does it; resolves with the exit code if that is not 0. Throws a UsageError for arguments that make no sense, an
   * OperatorError for what its caller can mend, Stopped if it was told to end before it was done.
   */
  run(args: readonly string[], context: CommandContext): Promise<ExitCode | void>;
}

/** How a command ended, for whoever called it. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export const EXIT = {
  done: 0,
  /** It failed and changed nothing, or it found something wrong. */
  failed: 1,
  /** Its arguments make no sense. */
  usage: 2,
  /** It was done, but not with everything: wrong rows were left out. */
  partly: 3,
  /** It was stopped (Ctrl+C) before it was done. */
  stopped: 130,
} as const;

/** Arguments that make no sense: the message says why. */
export class UsageError extends Error {
  override name = 'UsageError';
}

import type { Environment } from '../data-folder';
import { describeError, type Log } from '../log';
import { OperatorError } from '../operator-error';
import { serveCommand } from './serve';

const USAGE = `Usage: clearing-house-service COMMAND

Commands:
  serve     answer requests until stopped (Ctrl+C)

Settings are taken from the environment:
  HOST                    address to listen on            127.0.0.1
  PORT                    port to listen on               8470
  CLEARING_HOUSE_DB       file of the store               figures.db in the user's data folder
  CLEARING_HOUSE_FIGURES  folder of figures to load       assets/figures of the project
  ORIGINS                 origins of pages that may ask the service, with commas between them
`;

/** What a command needs of the process it runs in. */
export interface CommandContext {
  readonly environment: Environment;
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
  /** Fires when the command should come to an end. */
  readonly stop: AbortSignal;
}

/** Runs one command; resolves with the exit code: 0 done, 1 failed, 2 not understood. */
export async function run(args: readonly string[], context: CommandContext): Promise<number> {
  const { environment, print, printError, stop } = context;
  const [command, ...rest] = args;
  if (command === '--help' || command === '-h' || command === 'help') {
    print(USAGE);
    return 0;
  }
  if (command !== 'serve' || rest.length > 0) {
    const wrong = command === undefined ? 'No command is given.' : `There is no command "${args.join(' ')}".`;
    printError(`${wrong}\n\n${USAGE}`);
    return 2;
  }
  const log: Log = (entry) => {
    const line = JSON.stringify({ time: new Date().toISOString(), ...entry }) + '\n';
    (entry.level === 'error' ? printError : print)(line);
  };
  try {
    await serveCommand(environment, log, stop);
    return 0;
  } catch (error) {
    printError(`${error instanceof OperatorError ? error.message : describeError(error)}\n`);
    return 1;
  }
}

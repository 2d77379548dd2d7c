import { describeError } from '../log';
import { Stopped } from '../import/stopped';
import { OperatorError } from '../operator-error';
import { type CommandContext, EXIT, type ExitCode, UsageError } from './command';
import { commands } from './commands';
import { usageOf } from './usage';

/** Runs one command; resolves with the exit code. */
export async function run(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const { print, printError } = context;
  if (['--help', '-h', 'help'].includes(args[0] ?? '')) {
    print(usageOf(commands));
    return EXIT.done;
  }
  const command = commands.find(({ name }) => name.split(' ').every((word, index) => word === args[index]));
  if (!command) {
    const wrong = args.length === 0 ? 'No command is given.' : `There is no command "${args.join(' ')}".`;
    printError(`${wrong}\n\n${usageOf(commands)}`);
    return EXIT.usage;
  }
  const rest = args.slice(command.name.split(' ').length);
  const usage = `Usage: npm run service -- ${command.name} ${command.usage}`.trim();
  if (rest.includes('--help')) {
    print(`${command.summary}\n\n${usage}\n${command.details === undefined ? '' : `\n${command.details}`}`);
    return EXIT.done;
  }
  try {
    return (await command.run(rest, context)) ?? EXIT.done;
  } catch (error) {
    if (error instanceof UsageError) {
      printError(`${error.message}\n\n${usage}\n`);
      return EXIT.usage;
    }
    if (error instanceof Stopped) {
      printError(`${error.message}\n`);
      return EXIT.stopped;
    }
    printError(`${error instanceof OperatorError ? error.message : describeError(error)}\n`);
    return EXIT.failed;
  }
}

import { describeError } from '../log';
import { OperatorError } from '../operator-error';
import { type CommandContext, UsageError } from './command';
import { commands } from './commands';
import { usageOf } from './usage';

/** Runs one command; resolves with the exit code: 0 done, 1 failed, 2 not understood. */
export async function run(args: readonly string[], context: CommandContext): Promise<number> {
  const { print, printError } = context;
  if (['--help', '-h', 'help'].includes(args[0] ?? '')) {
    print(usageOf(commands));
    return 0;
  }
  const command = commands.find(({ name }) => name.split(' ').every((word, index) => word === args[index]));
  if (!command) {
    const wrong = args.length === 0 ? 'No command is given.' : `There is no command "${args.join(' ')}".`;
    printError(`${wrong}\n\n${usageOf(commands)}`);
    return 2;
  }
  const rest = args.slice(command.name.split(' ').length);
  const usage = `Usage: npm run service -- ${command.name} ${command.usage}`.trim();
  if (rest.includes('--help')) {
    print(`${command.summary}\n\n${usage}\n`);
    return 0;
  }
  try {
    await command.run(rest, context);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      printError(`${error.message}\n\n${usage}\n`);
      return 2;
    }
    printError(`${error instanceof OperatorError ? error.message : describeError(error)}\n`);
    return 1;
  }
}

import { type StatusChange, submissionParamsSchema } from '../../contract/submissions';
import { OperatorError } from '../operator-error';
import { changeStatus } from '../submissions/change-status';
import { byCommandLine } from './changed-by';
import { type CommandContext, UsageError } from './command';
import { withStore } from './with-store';

/** Changes the status of the submission that the arguments of a command name. */
export async function changeSubmission(
  positionals: readonly string[],
  { status, comment }: StatusChange,
  context: CommandContext,
): Promise<void> {
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0 || !submissionParamsSchema.safeParse({ id }).success) {
    throw new UsageError('Give the id of one submission; see: submission list');
  }
  const step = { by: byCommandLine(), now: new Date(), comment };
  const changed = await withStore(context, (store) => changeStatus(store, id, status, step, () => undefined));
  if (changed.kind === 'unknown') throw new OperatorError(`There is no submission ${id}; see: submission list`);
  if (changed.kind !== 'changed') throw new OperatorError(changed.message);
  context.print(`The submission ${id} is ${status}.\n`);
}

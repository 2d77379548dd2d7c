import { readArguments } from './arguments';
import { changeSubmission } from './change-submission';
import { type Command, UsageError } from './command';

export const submissionReturnCommand: Command = {
  name: 'submission return',
  usage: 'ID --comment TEXT',
  summary: 'Returns what a country has sent, with what is to be mended in it.',
  async run(args, context) {
    const { positionals, values } = readArguments(args, { comment: { type: 'string' } }, true);
    const comment = values.comment?.trim() ?? '';
    if (comment === '') throw new UsageError('--comment must say why it is returned.');
    await changeSubmission(positionals, { status: 'returned', comment }, context);
  },
};

import { readArguments } from './arguments';
import { changeSubmission } from './change-submission';
import type { Command } from './command';

export const submissionAcceptCommand: Command = {
  name: 'submission accept',
  usage: 'ID [--comment TEXT]',
  summary: 'Accepts what a country has sent: it is served to all from then on, or from the end of its embargo.',
  async run(args, context) {
    const { positionals, values } = readArguments(args, { comment: { type: 'string' } }, true);
    await changeSubmission(positionals, { status: 'accepted', comment: values.comment }, context);
  },
};

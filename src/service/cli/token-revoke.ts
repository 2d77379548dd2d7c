import { revokeToken } from '../access/token-store';
import { OperatorError } from '../operator-error';
import { readArguments } from './arguments';
import { byCommandLine } from './changed-by';
import { type Command, UsageError } from './command';
import { withStore } from './with-store';

export const tokenRevokeCommand: Command = {
  name: 'token revoke',
  usage: 'ID',
  summary: 'Revokes an access token, at once and for good; `token list` has the ids.',
  async run(args, context) {
    const [id, ...more] = readArguments(args, {}, true).positionals;
    if (id === undefined || more.length > 0) throw new UsageError('Give the id of one token.');
    const revoked = await withStore(context, (store) => revokeToken(store, id, byCommandLine()));
    if (!revoked) throw new OperatorError(`There is no token ${id} that could be revoked; see: token list`);
    context.print(`The token ${id} is revoked.\n`);
  },
};

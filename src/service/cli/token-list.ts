import { listTokens, type TokenRecord } from '../access/token-store';
import { readArguments } from './arguments';
import type { Command } from './command';
import { tableText } from './table-text';
import { withStore } from './with-store';

const HEADINGS = ['ID', 'ROLE', 'COUNTRIES', 'STATE', 'CREATED', 'EXPIRES', 'LAST USED', 'LABEL'];

export const tokenListCommand: Command = {
  name: 'token list',
  usage: '',
  summary: 'Lists all access tokens there are and were, never the tokens themselves.',
  async run(args, context) {
    readArguments(args, {});
    const tokens = await withStore(context, listTokens);
    const rows = [HEADINGS, ...tokens.map((token) => rowOf(token, new Date().toISOString()))];
    context.print(tableText(rows));
  },
};

function rowOf(
  { id, label, role, countries, created, expires, lastUsed, revoked }: TokenRecord,
  now: string,
): string[] {
  const state = revoked !== null ? 'revoked' : expires <= now ? 'expired' : 'valid';
  const days = [created, expires].map((time) => time.slice(0, 10));
  return [id, role, countries.join(','), state, ...days, lastUsed?.slice(0, 13).replace('T', ' ') ?? '-', label];
}

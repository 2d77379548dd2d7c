import { ownCountriesSchema, roleSchema } from '../../contract/access';
import { createToken } from '../access/token-store';
import { readArguments } from './arguments';
import { byCommandLine } from './changed-by';
import { type Command, UsageError } from './command';
import { withStore } from './with-store';

const DEFAULT_DAYS = 365;
const MOST_DAYS = 3650;
const LONGEST_LABEL = 100;
const DAY_MS = 86_400_000;

export const tokenCreateCommand: Command = {
  name: 'token create',
  usage: `--role ${roleSchema.options.join('|')} --label TEXT [--country BG,RO] [--days ${DEFAULT_DAYS}]`,
  summary: 'Makes an access token and prints it, this once; a compiler’s token names the countries it writes for.',
  async run(args, context) {
    const wanted = readToken(args);
    const { token, id } = await withStore(context, (store) => createToken(store, wanted, byCommandLine()));
    context.print(`${token}\n`);
    context.printError(
      `This is the token; it cannot be shown again. Its id is ${id}, and it holds until `
        + `${wanted.expires.toISOString().slice(0, 10)}. Revoke it with: token revoke ${id}\n`,
    );
  },
};

/** Throws a UsageError that names what is missing or wrong. */
function readToken(args: readonly string[]) {
  const { values } = readArguments(args, {
    role: { type: 'string' },
    label: { type: 'string' },
    country: { type: 'string', multiple: true },
    days: { type: 'string', default: String(DEFAULT_DAYS) },
  });
  const role = roleSchema.safeParse(values.role).data;
  if (!role) throw new UsageError(`--role must be one of ${roleSchema.options.join(', ')}.`);
  const label = values.label?.trim() ?? '';
  if (label === '' || label.length > LONGEST_LABEL) {
    throw new UsageError(`--label must say what the token is for, in at most ${LONGEST_LABEL} letters.`);
  }
  const days = /^\d{1,4}$/.test(values.days) ? Number(values.days) : 0;
  if (days < 1 || days > MOST_DAYS) throw new UsageError(`--days must be a number from 1 to ${MOST_DAYS}.`);
  const codes = (values.country ?? []).flatMap((text) => text.split(',')).map((code) => code.trim());
  const countries = ownCountriesSchema.safeParse(codes);
  if (!countries.success) {
    throw new UsageError('--country must be ISO 3166-1 alpha-2 codes of countries with commas between them: BG,RO.');
  }
  if (role === 'compiler' && codes.length === 0) {
    throw new UsageError('--country must name the countries that the compiler writes for, such as BG.');
  }
  if (role !== 'compiler' && codes.length > 0)
    throw new UsageError(`--country is for compilers only, not for a ${role}.`);
  return { role, label, countries: countries.data, expires: new Date(Date.now() + days * DAY_MS) };
}

import { submissionsQuerySchema, type Receipt } from '../../contract/submissions';
import { SECRETARIAT } from '../store/viewer';
import { listSubmissions } from '../submissions/stored';
import { readArguments } from './arguments';
import { type Command, UsageError } from './command';
import { tableText } from './table-text';
import { withStore } from './with-store';

const HEADINGS = ['ID', 'COUNTRY', 'ROUND', 'NUMBER', 'STATUS', 'RECEIVED', 'EMBARGO', 'FIGURES', 'TABLES'];

export const submissionListCommand: Command = {
  name: 'submission list',
  usage: '[--country BG] [--round 2025] [--status submitted] [--limit 50]',
  summary: 'Lists what countries have sent, the newest first.',
  async run(args, context) {
    const { values } = readArguments(args, {
      country: { type: 'string' },
      round: { type: 'string' },
      status: { type: 'string' },
      limit: { type: 'string' },
    });
    const { country: reporter, ...others } = values;
    const query = submissionsQuerySchema.safeParse({ ...(reporter === undefined ? {} : { reporter }), ...others });
    if (!query.success) {
      const [{ path, message }] = query.error.issues as [(typeof query.error.issues)[0]];
      const name = path[0] === 'reporter' ? 'country' : String(path[0]);
      throw new UsageError(`--${name}: ${message}.`);
    }
    const { submissions } = await withStore(context, (store) => listSubmissions(store, SECRETARIAT, query.data));
    context.print(tableText([HEADINGS, ...submissions.map(rowOf)]));
  },
};

const rowOf = ({ id, reporter, round, number, status, received, embargoUntil, figures, tables }: Receipt): string[] => [
  id,
  reporter,
  String(round),
  number === null ? '-' : String(number),
  status,
  toMinute(received),
  embargoUntil === null ? '-' : toMinute(embargoUntil),
  String(figures),
  tables.join(','),
];

const toMinute = (time: string): string => time.slice(0, 16).replace('T', ' ');

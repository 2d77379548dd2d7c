import { audit } from '../access/audit';
import { Stopped } from '../import/stopped';
import { restoreBackup } from '../store/backup/restore-backup';
import { readArguments } from './arguments';
import { byCommandLine } from './changed-by';
import { type Command, UsageError } from './command';
import { bar, counted, ProgressLine } from './progress-line';
import { withStore } from './with-store';

export const restoreCommand: Command = {
  name: 'restore',
  usage: 'FILE [--replace]',
  summary: 'Puts a backup into the store, in one transaction; with --replace in the place of all that it holds.',
  details: `Before anything is touched, the backup is read to its end and held against its digest. One of an earlier version is
brought to the form of this one; one of a later version is refused. A service that runs meanwhile answers from what was
there until it is done, and from the backup then. Stopped or failed, it leaves the store as it was.
`,
  async run(args, context) {
    const { values, positionals } = readArguments(args, { replace: { type: 'boolean', default: false } }, true);
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new UsageError('Give one backup to restore.');
    const progress = new ProgressLine(context);
    const backup = await withStore(context, (store) =>
      restoreBackup(store, file, {
        replace: values.replace,
        onRow: (done, of) => {
          if (context.stop.aborted) throw new Stopped();
          progress.show(() => `${bar(done, of)}  ${counted(done, 'row')}`);
        },
        also: (transaction) =>
          audit(transaction, { ...byCommandLine(), action: 'store.restore', subject: {}, outcome: 'done' }),
      }),
    );
    progress.clear();
    const { header, rows } = backup;
    context.print(
      `Restored ${counted(rows, 'row')} of the backup made ${header.created} by version ${header.service}.\n`,
    );
  },
};

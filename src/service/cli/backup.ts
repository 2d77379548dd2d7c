import { Stopped } from '../import/stopped';
import { writeBackup } from '../store/backup/write-backup';
import { readArguments } from './arguments';
import { type Command, UsageError } from './command';
import { count, counted, ProgressLine } from './progress-line';
import { asOperatorError } from './system-errors';
import { withStore } from './with-store';

export const backupCommand: Command = {
  name: 'backup',
  usage: 'FILE',
  summary: 'Writes all that the store holds to a file, as it is at one moment, while the service goes on.',
  details: `The file is packed with gzip (call it figures.backup.gz) and is the same for SQLite and PostgreSQL: what was backed
up from one can be restored into the other. It appears when it is complete, in the place of one of the same name.
It holds confidential figures and submissions, and tokens as hashes only: keep it as safe as the store.
`,
  async run(args, context) {
    const [file, ...more] = readArguments(args, {}, true).positionals;
    if (file === undefined || more.length > 0) throw new UsageError('Give one file to write.');
    const progress = new ProgressLine(context);
    const backup = await withStore(context, (store) =>
      writeBackup(store, file, {
        stop: context.stop,
        onRow: (rows) => progress.show(() => `${count(rows)} rows`),
      }),
    ).catch((error: unknown) => {
      throw context.stop.aborted ? new Stopped() : asOperatorError(error, `${file} cannot be written`);
    });
    progress.clear();
    const { rows, bytes, sha256 } = backup;
    context.print(`${file}: ${counted(rows, 'row')}, ${count(bytes)} bytes, digest ${sha256}.\n`);
  },
};

import { WrongRows } from '../../import/wrong-rows';
import { OperatorError } from '../../operator-error';
import { byCommandLine } from '../changed-by';
import { type Command, EXIT, UsageError } from '../command';
import { counted, ProgressLine } from '../progress-line';
import { withStore } from '../with-store';
import { importArguments, isOwnFile } from './import-arguments';
import { IMPORT_HELP } from './import-help';
import { type ImportRun, importDownload, importFile } from './import-part';

/** How many wrong rows are said. */
const SAID = 20;

export const importCommand: Command = {
  name: 'import',
  usage:
    '--source SOURCE (--file PATH … | --dataset NAME) [--years 2015-2024] [--wrong-rows skip] [--errors FILE.csv] …',
  summary: 'Loads figures from a file, or downloads them from a public source, as a new vintage of it.',
  details: IMPORT_HELP,
  async run(args, context) {
    const wanted = importArguments(args);
    if (isOwnFile(wanted.source) && wanted.given.id === undefined) {
      throw new UsageError('--id must say what the figures are to be referred to by, such as kg-register.');
    }
    const progress = new ProgressLine(context);
    const wrongRows = new WrongRows((text) => progress.say(text), SAID, wanted.errors);
    try {
      await withStore(context, async (store) => {
        const run: ImportRun = { store, wanted, wrongRows, progress, by: byCommandLine(), context };
        if (wanted.files.length === 0) return importDownload(run);
        for (const path of wanted.files) await importFile(run, path);
      });
    } catch (error) {
      progress.clear();
      // What is wrong with rows is worth knowing however the import ended, unless it ended in their midst.
      await (error instanceof OperatorError ? wrongRows.close() : wrongRows.discard());
      throw error;
    }
    await wrongRows.close();
    if (wrongRows.count === 0) return EXIT.done;
    context.printError(`${counted(wrongRows.count, 'row was', 'rows were')} wrong and left out.\n`);
    return EXIT.partly;
  },
};

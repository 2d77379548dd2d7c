import { setImmediate as turn } from 'node:timers/promises';
import { plainColumns } from '../../export/columns';
import { sdmxColumns } from '../../export/sdmx-columns';
import { writeText } from '../../export/write-text';
import { Stopped } from '../../import/stopped';
import { historyPieces } from '../../store/history-pieces';
import type { Store } from '../../store/open';
import { observationPieces } from '../../store/series';
import { ANYONE, SECRETARIAT } from '../../store/viewer';
import type { Command, CommandContext } from '../command';
import { count, counted, ProgressLine } from '../progress-line';
import { asOperatorError } from '../system-errors';
import { inColumns } from '../usage';
import { withStore } from '../with-store';
import { type ExportArguments, exportArguments } from './export-arguments';

export const exportCommand: Command = {
  name: 'export',
  usage:
    '[--out FILE] [--format csv|sdmx-csv] [--tables 3,5] [--reporters BG] [--years 2015-2024] [--as-of DAY] [--history] …',
  summary: 'Writes figures as CSV: all of them or a selection, as they are or as they were at a time.',
  details: `${inColumns([
    ['--out FILE', 'a file, packed with gzip if its name ends with .gz; standard output if left out'],
    ['--format sdmx-csv', 'SDMX-CSV 2.0 by the service’s own structures; plain CSV if left out'],
    ['--tables, --reporters, --partners, --sexes, --ages, --sources A,B', 'only these'],
    ['--years 2015-2024', 'only these years'],
    ['--as-of 2026-07-14', 'what was known at the end of that day (UTC), or at a time: 2026-07-14T12:00:00Z'],
    ['--history', 'all that was ever known, with when it was recorded and withdrawn'],
    ['--confidential', 'also what only its country and the secretariat may see: keep such a file safe'],
  ])}

What is exported can be imported: plain CSV with "import --source csv", SDMX-CSV with "import --source sdmx-csv". Of several
sources take one at a time then: --filter source=ID, or --filter SOURCE=ID of SDMX-CSV. Plain CSV of one source (--sources)
has no column for it.
`,
  async run(args, context) {
    const wanted = exportArguments(args);
    const progress = new ProgressLine(context);
    let rows = 0;
    await withStore(context, async (store) => {
      const text = exportText(store, wanted, context, (written) => {
        rows = written;
        if (wanted.out !== undefined) progress.show(() => `${count(written)} rows`);
      });
      if (wanted.out !== undefined) return writeText(wanted.out, text, context.stop);
      for await (const piece of text) {
        context.print(piece);
        await turn(); // so that whoever reads it can, and a signal to stop arrives
      }
    }).catch((error: unknown) => {
      throw context.stop.aborted ? new Stopped() : asOperatorError(error, `${wanted.out ?? 'It'} cannot be written`);
    });
    progress.clear();
    if (wanted.out !== undefined) context.print(`${wanted.out}: ${counted(rows, 'row')}.\n`);
  },
};

async function* exportText(
  store: Store,
  { format, selection, moments, history, confidential }: ExportArguments,
  { stop }: CommandContext,
  onRows: (rows: number) => void,
): AsyncGenerator<string> {
  const extra = { history, source: selection.sources?.length !== 1 };
  const { header, line } = format === 'csv' ? plainColumns(extra) : await sdmxColumns(store, extra);
  const viewer = confidential ? SECRETARIAT : ANYONE;
  const pieces = history ? historyPieces : observationPieces;
  let rows = 0;
  yield header;
  for await (const piece of pieces(store, viewer, selection, moments)) {
    if (stop.aborted) throw new Stopped();
    rows += piece.length;
    onRows(rows);
    yield piece.map((observation) => line({ withdrawn: null, ...observation })).join('');
  }
}

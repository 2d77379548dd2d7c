import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ChangedBy } from '../../access/token-store';
import { downloadsFolder } from '../../data-folder';
import { fileFacts } from '../../import/file-digest';
import { type FiguresImport, importFigures, type ImportOutcome } from '../../import/import-figures';
import { Stopped } from '../../import/stopped';
import type { WrongRows } from '../../import/wrong-rows';
import { OperatorError } from '../../operator-error';
import { eurostatDataSetOfFile } from '../../sources/books/eurostat-data-sets';
import { openDownload } from '../../sources/open-download';
import { openFile } from '../../sources/open-file';
import type { SourceReading } from '../../sources/reading';
import type { Store } from '../../store/open';
import type { Covers } from '../../store/record/merge';
import type { Progress } from '../../store/record/record-observations';
import type { CommandContext } from '../command';
import { bar, count, counted, type ProgressLine } from '../progress-line';
import { describeImported } from './describe-imported';
import type { ImportArguments } from './import-arguments';
import { leftOut } from './left-out';

/** What all parts of an import share. */
export interface ImportRun {
  readonly store: Store;
  readonly wanted: ImportArguments;
  readonly wrongRows: WrongRows;
  readonly progress: ProgressLine;
  readonly by: ChangedBy;
  readonly context: CommandContext;
}

/** Imports one file, and says what became of it. Throws an OperatorError if nothing was loaded. */
export async function importFile(run: ImportRun, path: string): Promise<void> {
  const { options, source, retrieved } = run.wanted;
  const name = basename(path);
  const facts = await fileFacts(path, options);
  const dataset = options.dataset ?? (source === 'eurostat' ? eurostatDataSetOfFile(name)?.id : options.table);
  const reading = openFile(source, path, options);
  await importReading(run, name, reading, facts.bytes, {
    description: await describeImported(run.store, run.wanted, dataset),
    part: name.replace(/\.gz$/i, ''),
    digest: facts.digest,
    retrieval: () => ({
      retrieved: retrieved ?? dayOf(facts.modified),
      retrievedNote: `File ${name}${lastUpdate(reading)}.`,
    }),
    confirm: async () => {
      if ((await stat(path)).mtimeMs === facts.modified) return;
      throw new OperatorError(`${name} was changed while it was read. Import it again when nothing writes to it.`);
    },
  });
}

/** Downloads a data set, imports it, and says what became of it. */
export async function importDownload(run: ImportRun): Promise<void> {
  const { wanted, context, progress } = run;
  const { options, source, address, baseAddress, retrieved, downloads } = wanted;
  const description = await describeImported(run.store, wanted, options.dataset);
  const reading = openDownload(source, options.dataset, {
    ...options,
    ...(address === undefined ? {} : { address }),
    ...(baseAddress === undefined ? {} : { baseAddress }),
    cacheFolder: downloads ?? downloadsFolder(context.environment, process.platform),
    signal: context.stop,
    report: (message) => progress.say(message),
  });
  await importReading(run, options.dataset ?? source, reading, undefined, {
    description,
    part: 'download',
    retrieval: () => ({
      retrieved: retrieved ?? dayOf(Date.now()),
      retrievedNote: `Downloaded${lastUpdate(reading)}.`,
    }),
  });
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

const lastUpdate = ({ tally }: SourceReading): string =>
  tally.lastUpdate === undefined || tally.lastUpdate === '' ? '' : `; last update of the source: ${tally.lastUpdate}`;

type Part = Pick<FiguresImport, 'description' | 'part' | 'digest' | 'retrieval' | 'confirm'>;

async function importReading(
  run: ImportRun,
  name: string,
  reading: SourceReading,
  bytes: number | undefined,
  part: Part,
): Promise<void> {
  const { store, wanted, wrongRows, progress, by, context } = run;
  const begun = Date.now();
  const seconds = (): number => Math.max(0.001, (Date.now() - begun) / 1000);
  const howFar = ({ phase, done, of }: Progress): string => {
    if (phase === 'merging') return `${name}  ${bar(done, of)}  putting in place`;
    const { bytes: read } = reading.tally;
    return `${name}  ${bar(read, read === 0 ? undefined : bytes)}  ${rows(done, seconds())}`;
  };
  const outcome = await importFigures(store, {
    ...part,
    reading,
    covers: coversOf(wanted),
    again: wanted.again,
    wrongRows: wanted.wrongRows,
    by,
    stop: context.stop,
    onWrongRow: (problem) => wrongRows.report(name, problem),
    onProgress: (how) => progress.show(() => howFar(how)),
  }).catch((error: unknown) => {
    throw context.stop.aborted ? new Stopped() : error; // a download ends with the signal's own reason
  });
  progress.clear();
  if (outcome.kind === 'refused') {
    throw new OperatorError(
      `${name}: ${counted(outcome.wrong, 'row is', 'rows are')} wrong; nothing of it was loaded. Correct the file, or leave `
        + 'them out: --wrong-rows skip.',
    );
  }
  context.print(`${name}: ${became(outcome, part.description.id, seconds())}\n`);
  if (outcome.kind === 'imported') for (const line of leftOut(reading.tally)) context.print(`  left out: ${line}\n`);
}

const rows = (done: number, seconds: number): string =>
  `${count(done)} rows, ${count(Math.round(done / seconds))} rows/s`;

function became(outcome: Exclude<ImportOutcome, { kind: 'refused' }>, source: string, seconds: number): string {
  if (outcome.kind === 'there') return `already there as the latest of ${source}, nothing to do.`;
  const { vintage, added, changed, removed, unchanged } = outcome.result;
  return (
    `vintage ${vintage} of ${source}: ${count(added)} added, ${count(changed)} changed, ${count(removed)} `
    + `withdrawn, ${count(unchanged)} as before (${rows(added + changed + unchanged, seconds)}).`
  );
}

/** With `all`, what the source had within the years, reporters and table that are asked for. */
function coversOf({ covers, options: { years, reporters, table } }: ImportArguments): Covers {
  if (covers !== 'all') return covers;
  return {
    ...(years && { fromYear: years.from, toYear: years.to }),
    ...(reporters && { reporters }),
    ...(table === undefined ? {} : { tables: [table] }),
  };
}

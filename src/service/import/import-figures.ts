import { createHash } from 'node:crypto';
import type { SourceDescription } from '../../contract/sources';
import { audit } from '../access/audit';
import type { ChangedBy } from '../access/token-store';
import type { SourceReading } from '../sources/reading';
import { isProblem, type RowProblem, type SourceRow } from '../sources/source-row';
import type { Store } from '../store/open';
import type { Covers } from '../store/record/merge';
import type { Observation } from '../store/record/observation';
import { type Imported, importVintage, type Progress } from '../store/record/record-observations';
import { describeSource } from '../store/sources';
import { isLatestDigest, type VintageDetails } from '../store/vintages';
import { Stopped } from './stopped';

/** What is to be imported, and how. */
export interface FiguresImport {
  readonly description: SourceDescription;
  /** Which part of the source it is, such as the name of a file. */
  readonly part: string;
  readonly reading: SourceReading;
  /** SHA-256 of what is read; of the figures themselves if it is not known before they are read. */
  readonly digest?: string;
  /** What the vintage says of when the source was read; asked for when all of it was. */
  readonly retrieval: () => Pick<VintageDetails, 'retrieved' | 'retrievedNote'>;
  /** Rejects if what was read is not what it was taken for. */
  readonly confirm?: () => Promise<void>;
  /** Whether one wrong row refuses all the others, too. */
  readonly wrongRows: 'skip' | 'refuse';
  readonly covers?: Covers;
  /** Whether it is done even if the very same was imported last. */
  readonly again?: boolean;
  readonly by: ChangedBy;
  readonly stop: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  readonly onWrongRow: (problem: RowProblem) => Promise<void>;
}

/** What became of an import. */
export type ImportOutcome =
  | { readonly kind: 'imported'; readonly result: Imported; readonly wrong: number }
  /** The very same was imported last. */
  | { readonly kind: 'there' }
  /** Rows were wrong, so that nothing was loaded. */
  | { readonly kind: 'refused'; readonly wrong: number };

/**
 * Imports what a reading gives as one vintage: all of it or nothing, in memory that does not grow with it. It is in the
 * audit log, also if it was refused. Rejects with what is wrong if the source cannot be read, with Stopped if `stop` fires.
 */
export async function importFigures(store: Store, figures: FiguresImport): Promise<ImportOutcome> {
  const { description, part, covers, again = false, by, stop, onProgress } = figures;
  const read = new ReadRows(figures);
  const place = { source: description.id, part };
  const { digest } = figures;
  if (digest !== undefined && !again && (await isLatestDigest(store, { ...place, digest }))) return { kind: 'there' };
  const vintage = (): VintageDetails => ({ ...place, digest: digest ?? read.digest(), ...figures.retrieval() });
  try {
    const result = await importVintage(store, vintage, read.observations(), {
      ...(covers === undefined ? {} : { covers }),
      again,
      onProgress: (progress) => {
        if (stop.aborted) throw new Stopped();
        onProgress(progress);
      },
      describe: (transaction) => describeSource(transaction, description),
      also: async (transaction, { source, vintage: number }) => {
        await figures.confirm?.();
        await audit(transaction, {
          ...by,
          action: 'figures.import',
          subject: { source, vintage: number },
          outcome: 'done',
        });
      },
    });
    return result ? { kind: 'imported', result, wrong: read.wrong } : { kind: 'there' };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    await audit(store, { ...by, action: 'figures.import', subject: { source: description.id }, outcome: 'refused' });
    return { kind: 'refused', wrong: read.wrong };
  }
}

/** Rows were wrong, and none of the others is wanted then. */
class Refused extends Error {}

/** Hands the rows of a reading to the store, and wrong ones to whoever reports them. */
class ReadRows {
  wrong = 0;
  private right = 0;
  private readonly hash = createHash('sha256');

  constructor(private readonly figures: FiguresImport) {}

  /** SHA-256 of all rows. */
  digest(): string {
    return this.hash.digest('hex');
  }

  /** Goes on to the end where rows are wrong, so that all of them are reported; rejects then if none is wanted. */
  async *observations(): AsyncGenerator<readonly Observation[]> {
    const { reading, digest, wrongRows, stop, onWrongRow } = this.figures;
    for await (const batch of reading.batches()) {
      if (stop.aborted) throw new Stopped();
      if (digest === undefined) this.hash.update(JSON.stringify(batch));
      const some: Observation[] = [];
      for (const item of batch) {
        const problem = isProblem(item) ? item : problemOf(item);
        if (problem) {
          this.wrong++;
          await onWrongRow(problem);
        } else if (this.wrong === 0 || wrongRows === 'skip') {
          this.right++;
          some.push(item as SourceRow); // it is no problem
        }
      }
      yield some;
    }
    if (this.wrong > 0 && (wrongRows === 'refuse' || this.right === 0)) throw new Refused();
  }
}

/** What the store cannot keep although the source may say it. */
function problemOf({ line, comment, asSent }: SourceRow): RowProblem | undefined {
  const text = [comment, asSent].find((each) => each?.includes('\0'));
  if (text === undefined || text === null) return undefined;
  return {
    ...(line === undefined ? {} : { line }),
    column: 'comment',
    value: text.replaceAll('\0', '�'),
    reason: 'has a character in it that cannot be stored: U+0000',
    whatToDo: 'Remove it.',
  };
}

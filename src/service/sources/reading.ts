import { SourceError } from './source-error';
import type { SourceBatches, SourceItem } from './source-row';
import type { Tally } from './tally';

/** The rows and problems of a source as they come, and what was counted on the way. It can be gone through once. */
export interface SourceReading extends AsyncIterable<SourceItem> {
  readonly tally: Tally;
  /** The same in batches, for who takes many at once. */
  batches(): AsyncGenerator<readonly SourceItem[], void, undefined>;
}

/**
 * Makes a reading of what is opened when somebody begins to go through it. At its end it rejects if nothing at all came
 * out, with what was left out and why: a file of which no row fits is not the file that was meant.
 */
export function reading(open: () => SourceBatches | Promise<SourceBatches>, tally: Tally): SourceReading {
  async function* batches(): AsyncGenerator<readonly SourceItem[], void, undefined> {
    yield* await open();
    if (tally.rows === 0 && tally.problems === 0) throw new SourceError(nothingTaken(tally));
  }
  return {
    tally,
    batches,
    async *[Symbol.asyncIterator]() {
      for await (const batch of batches()) {
        for (const item of batch) yield item;
      }
    },
  };
}

function nothingTaken(tally: Tally): string {
  if (tally.records === 0) return 'The source holds no figures.';
  const left = tally.left.map(({ reason, count, codes }) => {
    const named = [...codes.keys()].slice(0, 5).join(', ');
    return `${count} as ${reason}${named === '' ? '' : ` (${named})`}`;
  });
  return `None of the ${tally.records} records became a figure of a table. Left out: ${left.join('; ')}.`;
}

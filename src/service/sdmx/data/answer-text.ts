import { setImmediate } from 'node:timers/promises';
import type { FullObservation } from '../../store/observations';
import type { DataRequest, PackedRequest } from './data-request';
import type { DataSet } from './data-sets';
import type { DataWriter } from './data-writer';
import { rowsOf } from './rows';

/** So many observations are written at once; other requests have their turn in between. */
const BATCH = 2_000;

/**
 * An answer as text, piece by piece, begun only when its first observation is there: no text at all if there is none. What is held
 * at a time is a piece of the store's and what a writer remembers, not the answer.
 */
export async function* answerText(
  dataSets: AsyncIterable<DataSet>,
  request: PackedRequest,
  writer: DataWriter,
): AsyncGenerator<string, void> {
  const window = new Window(request);
  let begun = false;
  for await (const set of dataSets) {
    if (set.action === 'Delete' && !request.tellsRemovals) continue;
    let isOpen = false;
    for await (const piece of rowsOf(set, request)) {
      const wanted = window.cut(piece);
      for (let at = 0; at < wanted.length; at += BATCH) {
        const head = `${begun ? '' : writer.begin()}${isOpen ? '' : writer.beginDataSet(set)}`;
        yield head + writer.rows(wanted.slice(at, at + BATCH));
        begun = true;
        isOpen = true;
        await setImmediate();
      }
      if (window.isOver) break;
    }
    if (isOpen) yield writer.endDataSet();
    if (window.isOver) break;
  }
  if (begun) yield writer.end();
}

/** The part of all observations that is asked for by `offset` and `limit`. */
class Window {
  #skip: number;
  #left: number;

  constructor({ offset, limit }: Pick<DataRequest, 'offset' | 'limit'>) {
    this.#skip = offset;
    this.#left = limit ?? Number.POSITIVE_INFINITY;
  }

  /** Whether nothing that comes can be in it. */
  get isOver(): boolean {
    return this.#left === 0;
  }

  cut(rows: readonly FullObservation[]): readonly FullObservation[] {
    const skipped = Math.min(this.#skip, rows.length);
    this.#skip -= skipped;
    const kept = skipped === 0 && rows.length <= this.#left ? rows : rows.slice(skipped, skipped + this.#left);
    this.#left -= kept.length;
    return kept;
  }
}

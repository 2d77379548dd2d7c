import { setImmediate } from 'node:timers/promises';
import type { FullObservation } from '../store/observations';
import { plainColumns } from './columns';

/** The columns of the plain CSV that the import reads (docs/sources.md), and where each figure comes from. */
const { header, line } = plainColumns({ source: true, vintage: true, history: false });

/** Figures as plain CSV, piece by piece, the header first; a missing figure has no value. */
export async function* figuresCsv(pieces: AsyncIterable<readonly FullObservation[]>): AsyncGenerator<string, void> {
  let head = header;
  for await (const piece of pieces) {
    let text = head;
    for (const row of piece) text += line({ ...row, withdrawn: null });
    head = '';
    yield text;
    await setImmediate(); // other requests have their turn
  }
  if (head !== '') yield head;
}

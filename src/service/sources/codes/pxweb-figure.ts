import { countOf } from './count';
import { type FigureReading, NO_FIGURE, wrongValue } from './figure';

// The dots by which PxWeb says that there is no figure; a dash is exactly none, and PxWeb sends a 0 with it.
const NOT_THERE = new Set(['', '.', '..', '...', '....', '.....', '......']);

/** A figure of PxWeb's JSON-stat answer; a missing one says nothing, since the matrix has a cell for everything. */
export function pxWebFigure(value: string, status: string): FigureReading {
  if (value === '' && status === '-') return figure(0);
  if (NOT_THERE.has(value)) return NO_FIGURE;
  const count = countOf(value);
  return count === undefined ? wrongValue(value) : figure(count);
}

const figure = (value: number): FigureReading => ({
  kind: 'figure',
  figure: { value, statuses: '', confidentiality: null, comment: null },
});

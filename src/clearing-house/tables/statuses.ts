import { fitsMissing, fitsNumber, parseStatuses, statusOf } from '../codes/observation-status';
import type { FigureReading, YearReading } from './read-table';

/** The letters of the statuses of one figure, and those that no status has. */
export interface FigureStatuses {
  readonly known: readonly string[];
  readonly unknown: readonly string[];
}

/**
 * The statuses of a figure: those of the row's column for the year as far as they can go with it (a number may be
 * estimated, a missing figure may be suppressed), and for a missing figure the letter after its sign.
 */
export function statusesOf(figure: FigureReading, block: YearReading): FigureStatuses {
  const { known: shared } = parseStatuses(block.status?.text ?? '');
  if (figure.entry.kind === 'number') return { known: shared.filter(fitsNumber), unknown: [] };
  if (figure.entry.kind !== 'missing') return { known: shared.filter(fitsMissing), unknown: [] };
  const { letter } = figure.entry;
  if (letter === '') return { known: shared.filter(fitsMissing), unknown: [] };
  return statusOf(letter) ? { known: [letter], unknown: [] } : { known: [], unknown: [letter] };
}

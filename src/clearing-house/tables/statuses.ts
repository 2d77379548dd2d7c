import { parseFlags } from '../codes/flags';
import { fitsMissing, fitsNumber } from '../codes/observation-status';
import type { FigureReading, YearReading } from './read-table';

/** The flags of one figure, and letters that mean nothing. */
export interface FigureStatuses {
  readonly known: readonly string[];
  /** A letter of the confidentiality status; undefined where the figure is free. */
  readonly confidentiality: string | undefined;
  readonly unknown: readonly string[];
}

/**
 * The flags of a figure: those of the row's column for the year as far as they can go with it (a number may be
 * estimated, a missing figure may be suppressed), and for a missing figure the letter after its sign, which comes first.
 * Confidentiality goes with every figure of the row and year.
 */
export function statusesOf(figure: FigureReading, block: YearReading): FigureStatuses {
  const { statuses, confidentiality } = parseFlags(block.status?.text ?? '');
  if (figure.entry.kind === 'number') return { known: statuses.filter(fitsNumber), confidentiality, unknown: [] };
  if (figure.entry.kind !== 'missing') return { known: statuses.filter(fitsMissing), confidentiality, unknown: [] };
  const own = parseFlags(figure.entry.letter);
  return {
    known: own.statuses.length > 0 ? own.statuses : statuses.filter(fitsMissing),
    confidentiality: own.confidentiality ?? confidentiality,
    unknown: own.unknown,
  };
}

import { isDiscrepancy, isMeasured, rankedDiscrepancies, type ComparedFigure } from './comparison';

/** A comparison in a few numbers. */
export interface ComparisonSummary {
  /** Figures that both sides have. */
  readonly compared: number;
  /** Of these, without a discrepancy. */
  readonly agreeing: number;
  readonly discrepancies: number;
  /** The sum of the gaps of all discrepancies, persons. */
  readonly gap: number;
  /** How many of the largest discrepancies make up most of the gap. */
  readonly leading: number;
  /** The share of the gap that these make up, 0 to 1. */
  readonly leadingShare: number;
  /** Own figures to which the partner has none. */
  readonly withoutMirror: number;
  /** Partners' figures where the own cell is empty. */
  readonly withoutOwn: number;
}

const MOST = 0.8;

/** Sums up a comparison: how much agrees, and how few discrepancies make up four fifths of the gap. */
export function summarise(figures: readonly ComparedFigure[]): ComparisonSummary {
  const measured = figures.filter(isMeasured);
  const gaps = rankedDiscrepancies(figures).map((figure) => Math.abs(figure.measured.difference));
  const gap = gaps.reduce((a, b) => a + b, 0);
  let [leading, reached] = [0, 0];
  while (leading < gaps.length && reached < MOST * gap) reached += gaps[leading++]!;
  return {
    compared: measured.length,
    agreeing: measured.filter((figure) => !isDiscrepancy(figure)).length,
    discrepancies: gaps.length,
    gap,
    leading,
    leadingShare: gap === 0 ? 0 : reached / gap,
    withoutMirror: figures.filter(({ own, mirror }) => own !== undefined && mirror.value === undefined).length,
    withoutOwn: figures.filter(({ own, mirror }) => own === undefined && mirror.value !== undefined).length,
  };
}

import type { Counts, Pair } from './counts';
import { measureBoth, type MeasureDescription, type Measurement } from './measure';

export const ratioMeasure: MeasureDescription = {
  id: 'ratio',
  formula: 'max(O, P) / min(O, P)',
  unit: 'factor',
  bounds: [1, Infinity],
  source: 'Poulain, M. (1993), European Journal of Population 9(4), 353–381: the two counts of a flow as a quotient',
};

/** The larger divided by the smaller, 1 or more; Infinity if one of them is 0, 1 if both are. */
export function ratio({ own, partner }: Pair): number {
  if (own === partner) return 1;
  return Math.max(own, partner) / Math.min(own, partner);
}

/** The ratio, or which count is missing. */
export const measureRatio = (counts: Counts): Measurement => measureBoth(counts, ratio);

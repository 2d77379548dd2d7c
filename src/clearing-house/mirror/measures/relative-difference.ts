import type { Counts, Pair } from './counts';
import { measureBoth, type MeasureDescription, type Measurement } from './measure';

export const relativeDifferenceMeasure: MeasureDescription = {
  id: 'relative-difference',
  formula: '(O − P) / ((O + P) / 2)',
  unit: 'share',
  bounds: [-2, 2],
  source: 'SDMX glossary, ASYMMETRY_COEFF: the difference divided by the average of the two values',
};

/** The difference in parts of the average: 0 if both are 0, 2 or −2 if one of them is. */
export const relativeDifference = ({ own, partner }: Pair): number =>
  own === partner ? 0 : (own - partner) / ((own + partner) / 2);

/** The relative difference, or which count is missing. */
export const measureRelativeDifference = (counts: Counts): Measurement => measureBoth(counts, relativeDifference);

/**
 * The asymmetry of many flows at once, 0 to 2: the sum of all gaps in parts of the sum of all averages; 0 if all are 0.
 * Flows with a missing count do not enter.
 */
export function overallAsymmetry(pairs: readonly Pair[]): number {
  const gaps = pairs.reduce((sum, { own, partner }) => sum + Math.abs(own - partner), 0);
  const averages = pairs.reduce((sum, { own, partner }) => sum + (own + partner) / 2, 0);
  return averages === 0 ? 0 : gaps / averages;
}

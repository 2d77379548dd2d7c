import type { Counts, Pair } from './counts';
import { measureBoth, type MeasureDescription, type Measurement } from './measure';
import type { Stay } from './stay';
import { stayCoefficient, stayCoefficients, type CoefficientSet } from './stay-coefficients';

export const adjustedRatioMeasure = (set: CoefficientSet): MeasureDescription => ({
  id: 'adjusted-ratio',
  formula: '(O · R(O)) / (P · R(P))',
  unit: 'factor',
  bounds: [0, Infinity],
  source: `Bilateral ratio of Dańko, M. J., UndercountMigScores, helpfiles/BilateralModel.md, commit 11d43aa; coefficients: ${stayCoefficients[set].source}`,
});

/** From which stay on either side counts; undefined where that is not known. */
export interface Stays {
  readonly own: Stay | undefined;
  readonly partner: Stay | undefined;
}

/** Both counts turned into counts from 12 months on; undefined unless both stays are known. Persons, not rounded. */
export function adjustedPair({ own, partner }: Pair, stays: Stays, set: CoefficientSet): Pair | undefined {
  if (stays.own === undefined || stays.partner === undefined) return undefined;
  return { own: own * stayCoefficient(stays.own, set), partner: partner * stayCoefficient(stays.partner, set) };
}

/**
 * Own by partner's, both turned into counts from 12 months on: below 1 the own figure is the lower one. 1 if both are 0,
 * Infinity if only the partner's is.
 */
export function measureAdjustedRatio(counts: Counts, stays: Stays, set: CoefficientSet): Measurement {
  if (stays.own === undefined || stays.partner === undefined) {
    const measured = measureBoth(counts, () => 1);
    return 'notMeasured' in measured ? measured : { notMeasured: 'stay-not-known' };
  }
  return measureBoth(counts, (pair) => {
    const { own, partner } = adjustedPair(pair, stays, set)!;
    return own === partner ? 1 : own / partner;
  });
}

import { median, quantile } from '../statistics';
import { bothOf, type Counts, type Pair } from './counts';
import type { MeasureDescription } from './measure';

export const hidiroglouBerthelotMeasure: MeasureDescription = {
  id: 'hidiroglou-berthelot',
  formula: 's · max(O, P)^U,  q = O / P,  s = 1 − q̃ / q (q < q̃),  s = q / q̃ − 1 (q ≥ q̃),  q̃ = median(q)',
  unit: 'score',
  bounds: [-Infinity, Infinity],
  source:
    'Hidiroglou, M. A. and Berthelot, J.-M. (1986), Survey Methodology 12(1), 73–83; as in univOutl::HBmethod: U 0.5, A 0.05, C 4',
};

/** The constants of the method. */
export interface HidiroglouBerthelot {
  /** How much size matters, 0 to 1: the larger, the smaller a ratio is enough to flag a large flow. */
  readonly U: number;
  /** Keeps the bounds apart where most scores are alike. */
  readonly A: number;
  /** How many quartile distances from the median the bounds lie. */
  readonly C: number;
}
export const HB_DEFAULTS: HidiroglouBerthelot = { U: 0.5, A: 0.05, C: 4 };

export interface HidiroglouBerthelotResult {
  /** The median of own by partner's; undefined if no pair has both counts above 0. */
  readonly median: number | undefined;
  /** In the order of the counts: the effect E, negative where the own figure is the lower; undefined unless both are above 0. */
  readonly scores: readonly (number | undefined)[];
  /** Scores outside are outliers. */
  readonly bounds: readonly [number, number];
}

/** The effect of one pair with both counts above 0, against a ratio of own by partner's that is usual. */
export function effect({ own, partner }: Pair, usual: number, U: number): number {
  const q = own / partner;
  return (q < usual ? 1 - usual / q : q / usual - 1) * Math.max(own, partner) ** U;
}

/** Scores flows by how far their ratio is from the median of all, the more the larger they are. */
export function hidiroglouBerthelot(
  counts: readonly Counts[],
  { U, A, C }: HidiroglouBerthelot = HB_DEFAULTS,
): HidiroglouBerthelotResult {
  const pairs = counts.map((each) => {
    const pair = bothOf(each);
    return pair && pair.own > 0 && pair.partner > 0 ? pair : undefined;
  });
  const ratios = pairs.flatMap((pair) => (pair ? [pair.own / pair.partner] : []));
  if (ratios.length === 0) return { median: undefined, scores: pairs.map(() => undefined), bounds: [0, 0] };
  const usual = median(ratios);
  const scores = pairs.map((pair) => pair && effect(pair, usual, U));
  const known = scores.filter((score) => score !== undefined);
  const [low, middle, high] = [quantile(known, 0.25), median(known), quantile(known, 0.75)];
  const least = Math.abs(A * middle);
  return {
    median: usual,
    scores,
    bounds: [middle - C * Math.max(middle - low, least), middle + C * Math.max(high - middle, least)],
  };
}

import type { ComparisonSettings } from '../mirror/measures/settings';

/** Within which factors of the partner's figure the own one agrees. */
export interface ToleranceBand {
  /** 0 … 1 */
  readonly low: number;
  /** 1 … ∞ */
  readonly high: number;
}

/**
 * What a tolerance is as a band around the line of equality, chance and floor aside: by ratio 1 / (1 + t) to 1 + t; by relative
 * difference t, |O − P| ≤ t · (O + P) / 2, (2 − t) / (2 + t) and its inverse; by VMP 1 − t to 1 + t times what it divides by.
 * A ratio adjusted for minimum stays has another band for each partner; the one of the ratio is shown in its place.
 */
export function toleranceBand({ measure, tolerance, vmpDenominator }: ComparisonSettings): ToleranceBand {
  switch (measure) {
    case 'ratio':
    case 'adjusted-ratio':
      return { low: 1 / (1 + tolerance), high: 1 + tolerance };
    case 'relative-difference': {
      const low = Math.max(0, 2 - tolerance) / (2 + tolerance);
      return { low, high: 1 / low };
    }
    case 'vmp': {
      const [less, more] = [Math.max(0, 1 - tolerance), 1 + tolerance];
      return vmpDenominator === 'partner' ? { low: less, high: more } : { low: 1 / more, high: 1 / less };
    }
  }
}

import type { Pair } from './counts';

/** Below this on both sides a pair is not classified, unless the user sets another floor. Persons. */
export const SMALLEST_CLASSIFIED = 50;

/**
 * Whether a difference is no larger than chance alone would make it: three standard deviations of the difference of two
 * Poisson counts (reference: small-number rule).
 */
export const withinChance = ({ own, partner }: Pair): boolean =>
  Math.abs(own - partner) <= 3 * Math.sqrt(own + partner);

/** Whether both counts are below the floor, so that nothing is said of them. */
export const isTooSmall = ({ own, partner }: Pair, floor: number): boolean => Math.max(own, partner) < floor;

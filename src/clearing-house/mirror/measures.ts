/** Two counts of the same flow: the reporter's own and the partner's. Persons, 0 or more. */
export interface Pair {
  readonly own: number;
  readonly partner: number;
}

/** Own minus partner's, in persons. */
export const difference = ({ own, partner }: Pair): number => own - partner;

/** The larger divided by the smaller, 1 or more; Infinity if one of them is 0, 1 if both are. */
export function ratio({ own, partner }: Pair): number {
  if (own === partner) return 1;
  return Math.max(own, partner) / Math.min(own, partner);
}

/**
 * Whether a difference is no larger than chance alone would make it: three standard deviations of the difference of two
 * Poisson counts (reference: small-number rule).
 */
export const withinChance = ({ own, partner }: Pair): boolean =>
  Math.abs(own - partner) <= 3 * Math.sqrt(own + partner);

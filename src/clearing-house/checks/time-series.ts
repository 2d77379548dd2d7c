/** How far a figure may lie from those before it. */
export interface Limits {
  /** How many median absolute deviations from the median of the five figures before. */
  readonly deviations: number;
  /** By how many per cent from the last figure, while there are fewer than five. */
  readonly percent: number;
  /** Changes by fewer persons than this are never too great. */
  readonly change: number;
}

/** Between what a figure is expected. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
  /** The figure expected: the median of those before, or the last of them. */
  readonly expected: number;
  readonly by: 'median' | 'last';
}

/** How many earlier figures the median is taken of (VNO in "Main types of data validation rules", Eurostat, 2018). */
const PERIODS = 5;

/**
 * The bounds for the figure after some others.
 * @param earlier the figures before it, oldest first
 * @returns undefined if there are none
 */
export function boundsFor(earlier: readonly number[], { deviations, percent, change }: Limits): Bounds | undefined {
  const last = earlier.at(-1);
  if (last === undefined) return undefined;
  if (earlier.length < PERIODS) return around(last, (last * percent) / 100, change, 'last');
  const recent = earlier.slice(-PERIODS);
  const middle = median(recent);
  const deviation = median(recent.map((value) => Math.abs(value - middle)));
  return around(middle, deviations * deviation, change, 'median');
}

/** A change by just so many persons is one that counts. */
function around(expected: number, distance: number, change: number, by: Bounds['by']): Bounds {
  const allowed = Math.max(distance, change - 1);
  return { low: expected - allowed, high: expected + allowed, expected, by };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

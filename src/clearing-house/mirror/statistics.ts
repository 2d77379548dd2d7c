/** The part of a sorted list below which a share of its values lies, between values in proportion (type 7 of R). */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const below = sorted[Math.floor(at)]!;
  const above = sorted[Math.ceil(at)]!;
  return below === above ? below : below + (at - Math.floor(at)) * (above - below);
}

/** The middle of some values, of which there must be one. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** How far values lie from their median, in the middle: comparable to a standard deviation of normal values by 1.4826. */
export function medianDeviation(values: readonly number[]): number {
  const middle = median(values);
  return median(values.map((value) => Math.abs(value - middle)));
}

/** What makes a median deviation of normal values their standard deviation. */
export const NORMAL_DEVIATION = 1.4826;

import type { PictureAxis } from './chart-picture';

/** An axis of numbers. */
export interface ValueScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly ticks: readonly number[];
  /** Where a number lies: 0 at the minimum, 1 at the maximum. */
  readonly share: (value: number) => number;
}

/** Excel leaves 0 out if the numbers differ by less than a sixth of the largest. */
const CLOSE = 1 / 6;

/**
 * The bounds and ticks of an axis of numbers, round as Excel's. 0 is on it unless its bounds were set, or all numbers of a chart
 * without bars lie close together.
 */
export function valueScale(values: readonly number[], axis: PictureAxis, most: number, bars: boolean): ValueScale {
  if (axis.logBase !== undefined) return logScale(values, axis, axis.logBase);
  const [least, largest] = [Math.min(...values), Math.max(...values)];
  const close = !bars && values.length > 0 && least > 0 && (largest - least) / largest < CLOSE;
  const low = axis.minimum ?? (close ? least - (largest - least) / 2 : Math.min(0, ...values));
  const high = axis.maximum ?? Math.max(0, ...values);
  const span = high > low ? high - low : 1;
  const unit =
    axis.majorUnit !== undefined && axis.majorUnit > 0 ? axis.majorUnit : roundUnit(span / Math.max(1, most));
  const minimum = axis.minimum ?? Math.floor(low / unit) * unit;
  // The largest bar does not touch the edge.
  const maximum = axis.maximum ?? Math.ceil((high + (high > 0 ? span * 0.02 : 0)) / unit) * unit;
  const top = maximum > minimum ? maximum : minimum + unit;
  const count = Math.min(100, Math.floor((top - minimum) / unit + 1e-9));
  const ticks = Array.from({ length: count + 1 }, (_, at) => minimum + at * unit);
  return { minimum, maximum: top, ticks, share: (value) => (value - minimum) / (top - minimum) };
}

/** 1, 2 or 5 with noughts, not below what is wanted. */
function roundUnit(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((step) => step * power).find((unit) => unit >= least * (1 - 1e-9))!;
}

/** A logarithmic axis; what is not above 0 has no place on it. */
function logScale(values: readonly number[], axis: PictureAxis, base: number): ValueScale {
  const log = (value: number): number => Math.log(value) / Math.log(base);
  const above = values.filter((value) => value > 0);
  const low = Math.floor(log(positive(axis.minimum) ?? Math.min(...above, 1)) + 1e-9);
  const high = Math.max(low + 1, Math.ceil(log(positive(axis.maximum) ?? Math.max(...above, base)) - 1e-9));
  const ticks = Array.from({ length: high - low + 1 }, (_, at) => base ** (low + at));
  return {
    minimum: base ** low,
    maximum: base ** high,
    ticks,
    share: (value) => (value > 0 ? (log(value) - low) / (high - low) : NaN),
  };
}

const positive = (value: number | undefined): number | undefined =>
  value !== undefined && value > 0 ? value : undefined;

import type { Scale, Tick } from './tick';

/** A scale on which equal ratios are equally long, from pixel `from` to pixel `to`. All values are above 0. */
export function logScale(domain: readonly [number, number], from: number, to: number): Scale {
  const [low, high] = domain.map(Math.log10) as [number, number];
  return { domain, at: (value) => from + ((Math.log10(value) - low) / (high - low)) * (to - from) };
}

const STEPS = [1, 2, 5, 10] as const;
/** Between a value and the end of the scale, so that no mark lies on the frame. */
const AIR = 1.15;

/**
 * A domain of a log scale that has all these values, with ends of 1, 2 or 5 times a power of ten; a decade at least, 1 to 1000
 * if there is nothing to show. What is not above 0 has no place on it.
 */
export function logDomain(values: readonly number[]): [number, number] {
  const positive = values.filter((value) => value > 0 && Number.isFinite(value));
  if (positive.length === 0) return [1, 1000];
  const least = positive.reduce((a, b) => Math.min(a, b));
  const most = positive.reduce((a, b) => Math.max(a, b));
  const low = below(least / AIR);
  let high = above(most * AIR);
  while (high / low < 10 * (1 - 1e-9)) high = above(high * 1.01);
  return [low, high];
}

function below(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return STEPS.findLast((step) => step * power <= value * (1 + 1e-9))! * power;
}

function above(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return STEPS.find((step) => step * power >= value * (1 - 1e-9))! * power;
}

/**
 * Ticks of a log scale: at every 1 … 9 times a power of ten, those with labels at least `gap` pixels apart. Labelled are the
 * powers of ten, or every second, third … of them if there are too many; if there is room, 2 and 5 times them as well.
 */
export function logTicks(scale: Scale, format: (value: number) => string, gap: number): Tick[] {
  const [low, high] = scale.domain;
  const powers: number[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power++) powers.push(power);
  const decade = Math.abs(scale.at(10) - scale.at(1));
  const every = Math.max(1, Math.ceil(gap / decade));
  const first = Math.ceil(Math.log10(low) - 1e-9);
  const between = decade * Math.log10(2) >= gap ? [2, 5] : [];
  return powers
    .flatMap((power) => [1, 2, 3, 4, 5, 6, 7, 8, 9].map((times) => ({ power, times, value: valueOf(times, power) })))
    .filter(({ value }) => value >= low * (1 - 1e-9) && value <= high * (1 + 1e-9))
    .filter(({ times }) => times === 1 || decade >= 24)
    .map(({ power, times, value }) => {
      const labelled = (times === 1 && (power - first) % every === 0) || between.includes(times);
      return { value, at: scale.at(value), label: labelled ? format(value) : undefined };
    });
}

/** Without the rounding errors of 3 · 10⁻¹. */
const valueOf = (times: number, power: number): number => (power >= 0 ? times * 10 ** power : times / 10 ** -power);

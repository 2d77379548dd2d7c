import type { Scale, Tick } from './tick';

/** Factors by which a ratio axis may be labelled, in the order in which they are wanted: each row as a whole or not at all. */
const WANTED: readonly (readonly number[])[] = [[10, 100, 1000, 10_000], [2, 5, 20, 50, 200, 500], [1.5, 3], [1.25]];

/**
 * Ticks of an axis of ratios with 1 in the middle: the same factors up and down, as many as stand `gap` pixels apart.
 * @param scale a log scale
 */
export function ratioTicks(scale: Scale, format: (ratio: number) => string, gap: number): Tick[] {
  const [low, high] = scale.domain;
  const ticks = [1];
  for (const factors of WANTED) {
    const more = factors
      .flatMap((factor) => [factor, 1 / factor])
      .filter((value) => value >= low * (1 - 1e-9) && value <= high * (1 + 1e-9));
    const places = [...ticks, ...more].map(scale.at).sort((a, b) => a - b);
    const apart = places.every((at, index) => index === 0 || at - places[index - 1]! >= gap);
    if (apart) ticks.push(...more);
  }
  return ticks.sort((a, b) => a - b).map((value) => ({ value, at: scale.at(value), label: format(value) }));
}

/** A domain of ratios, the same on both sides of 1, that has all these; from half to double at least. */
export function ratioDomain(ratios: readonly number[]): [number, number] {
  const farthest = ratios
    .filter((ratio) => ratio > 0 && Number.isFinite(ratio))
    .reduce((most, ratio) => Math.max(most, ratio, 1 / ratio), 2);
  return [1 / (farthest * 1.15), farthest * 1.15];
}

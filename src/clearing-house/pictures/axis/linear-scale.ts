import type { Scale, Tick } from './tick';

/** A scale on which equal differences are equally long, from pixel `from` to pixel `to`. The domain must not be empty. */
export function linearScale(domain: readonly [number, number], from: number, to: number): Scale {
  const [low, high] = domain;
  return { domain, at: (value) => from + ((value - low) / (high - low)) * (to - from) };
}

/**
 * Ticks from 0 in steps of 1, 2 or 5 times a power of ten, as many as stand at least `gap` pixels apart.
 * @param scale begins with 0
 */
export function linearTicks(scale: Scale, format: (value: number) => string, gap: number): Tick[] {
  const [, high] = scale.domain;
  const perUnit = Math.abs(scale.at(1) - scale.at(0));
  const least = Math.max(1, gap / perUnit); // persons are not divided
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, 10].map((times) => times * power).find((each) => each >= least * (1 - 1e-9))!;
  const count = Math.floor(high / step + 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => {
    const value = index * step;
    return { value, at: scale.at(value), label: format(value) };
  });
}

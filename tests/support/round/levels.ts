import type { Random } from './random';

/** How far years may lie from the middle: each is within two median absolute deviations (1) of the median (0). */
const PATTERN = [-1.2, -1, 0, 1, 1.2];

/**
 * How much there is of everything in each of some years, about 1. Five values come again and again, so that no year is an
 * outlier among those before it, and none is like the one before.
 * @param spread how much a median absolute deviation is
 */
export function yearLevels(years: number, spread: number, random: Random): number[] {
  const pattern = shuffled(PATTERN, random);
  return Array.from({ length: years }, (_, index) => 1 + spread * pattern[index % pattern.length]!);
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const rest = [...list];
  return list.map(() => rest.splice(Math.floor(random.next() * rest.length), 1)[0]!);
}

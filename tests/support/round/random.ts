/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** From 0 up to, but not, 1. */
  next(): number;
  between(low: number, high: number): number;
  chance(probability: number): boolean;
  /** One of some; there must be one. */
  oneOf<T>(list: readonly T[]): T;
}

/** A generator of 32 bits (mulberry32, by Tommy Ettinger; public domain). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number): number => low + (high - low) * next();
  return {
    next,
    between,
    chance: (probability) => next() < probability,
    oneOf: (list) => list[Math.floor(next() * list.length)]!,
  };
}

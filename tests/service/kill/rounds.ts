/** How many kills there are in all (`KILLS`), and what chance follows (`KILL_SEED`). */
const KILLS = Number(process.env.KILLS ?? 100);
/** Imports and submissions, on both engines. */
const COMBINATIONS = 4;

/** How often each kind of work is killed on each engine. */
export const ROUNDS = Math.max(1, Math.ceil(KILLS / COMBINATIONS));

/** Numbers from 0 to 1 by chance; the seed is printed, so that a failure can be looked at again. */
export function chance(name: string): () => number {
  const seed = Number(process.env.KILL_SEED ?? Math.floor(Math.random() * 2 ** 31));
  process.stderr.write(`${name}: ${ROUNDS} kills, KILL_SEED=${seed}\n`);
  let state = seed >>> 0;
  return () => {
    // Mulberry32 (Tommy Ettinger, public domain).
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

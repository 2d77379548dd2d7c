import { appendFileSync } from 'node:fs';

/** One measured figure. */
export interface Figure {
  readonly suite: string;
  readonly name: string;
  readonly value: number;
  readonly unit:
    'ms' | 'µs' | 'B' | 'kB' | 'MB' | '/s' | 'figures' | 'tables' | 'figures/s' | '%' | 'round trips' | 'times';
  /** What it should not exceed, where that is known. */
  readonly target?: number;
  /** What it should reach, where that is known. */
  readonly atLeast?: number;
}

/** Notes a figure for `npm run bench`, which names the file to note it in. */
export function note(figure: Figure): void {
  const file = process.env.BENCH_FIGURES;
  if (!file) throw new Error('Run the benchmarks with npm run bench.');
  appendFileSync(file, `${JSON.stringify({ ...figure, value: Math.round(figure.value * 10) / 10 })}\n`);
}

/** The middle one of some values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The value that a share of some values does not exceed: the nearest of them. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!;
}

import type { DoubleEntry } from '../../../src/clearing-house/mirror/harmonised/double-entry';
import type { Random } from '../round/random';
import { expectedCount, gaussian, poisson, type World } from './world';

/** A flow as both sides report it, with what is true. */
export interface ReportedFlow extends DoubleEntry {
  readonly truth: number;
  /** Whether the side has the table for this year at all. */
  readonly reports: { readonly immigration: boolean; readonly emigration: boolean };
}

/** How often a side does not report a year; and of a table that is not complete, how many partners and which figures lack. */
const NO_TABLE = 0.06;
const NO_PARTNER = 0.3;
const OMITTED_BELOW = 50;
/** How far counts of a corridor and of a single cell scatter around what a reporter counts on the whole; logarithms. */
const CORRIDOR = 0.15;
const CELL = 0.04;

/** What all countries report of the flows between them: undercounted by reporter, by its own rules, with gaps and noise. */
export function reportedFlows({ reporters, years, truth }: World, random: Random): ReportedFlow[] {
  const numbers = reporters.map((_, index) => index);
  const hasTable = new Set(
    numbers.flatMap((index) =>
      years.flatMap((year) =>
        (['immigration', 'emigration'] as const).flatMap((side) =>
          !reporters[index]!.reliable && random.chance(NO_TABLE) ? [] : [`${side} ${index} ${year}`],
        ),
      ),
    ),
  );
  return numbers.flatMap((origin) =>
    numbers.flatMap((destination): ReportedFlow[] => {
      if (origin === destination) return [];
      const names = {
        immigration: reporters[destination]!.complete || !random.chance(NO_PARTNER),
        emigration: reporters[origin]!.complete || !random.chance(NO_PARTNER),
      };
      const scatter = { immigration: gaussian(random) * CORRIDOR, emigration: gaussian(random) * CORRIDOR };
      return years.map((year) => {
        const moves = truth(origin, destination, year);
        const count = (side: 'immigration' | 'emigration', index: number): number | undefined => {
          const reporter = reporters[index]!;
          const mean = expectedCount(reporter, side, moves) * Math.exp(scatter[side] + gaussian(random) * CELL);
          const figure = poisson(random, mean);
          const omitted = !reporter.complete && figure < OMITTED_BELOW;
          return omitted || !names[side] || !hasTable.has(`${side} ${index} ${year}`) ? undefined : figure;
        };
        return {
          origin: reporters[origin]!.country,
          destination: reporters[destination]!.country,
          year,
          truth: moves,
          immigration: count('immigration', destination),
          emigration: count('emigration', origin),
          reports: {
            immigration: hasTable.has(`immigration ${destination} ${year}`),
            emigration: hasTable.has(`emigration ${origin} ${year}`),
          },
        };
      });
    }),
  );
}

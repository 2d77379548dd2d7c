import type { Estimate, Reference } from '../../../src/clearing-house/mirror/harmonised/harmonise';
import { median } from '../../../src/clearing-house/mirror/statistics';
import { randomFrom, type Random } from '../round/random';
import { reportedFlows, type ReportedFlow } from './reported';
import { generatedWorld, type World } from './world';

/** A generated world with what its countries report, the same for the same seed. */
export interface KnownWorld {
  readonly world: World;
  readonly flows: readonly ReportedFlow[];
  /** What comes next at random. */
  readonly random: Random;
}

export function knownWorld(request: { seed: number; countries: number; years: readonly number[] }): KnownWorld {
  const random = randomFrom(request.seed);
  const world = generatedWorld({ ...request, random });
  return { world, flows: reportedFlows(world, random), random };
}

/** The immigration of those countries that count well. */
export const referencesOf = ({ reporters }: World): Reference[] =>
  reporters.filter(({ reliable }) => reliable).map(({ country }) => ({ country, side: 'immigration', factor: 1 }));

/** How far figures are from the truth. */
export interface Errors {
  /** The middle of all errors in parts of the truth: 0.1 is wrong by a tenth, up or down. */
  readonly median: number;
  /** The sum of all errors in persons in parts of the sum of true flows. */
  readonly total: number;
}

/** Smaller flows are left out: chance alone makes them wrong. */
const SMALLEST = 50;

/** The errors of estimates and of both sides' figures, over the flows that both sides report. */
export function errorsAgainstTruth(
  flows: readonly ReportedFlow[],
  estimates: readonly Estimate[],
): Record<'harmonised' | 'immigration' | 'emigration', Errors> {
  const all = flows.flatMap(({ truth, immigration, emigration }, index) => {
    const { harmonised } = estimates[index]!;
    if (immigration === undefined || emigration === undefined || harmonised === undefined) return [];
    return truth < SMALLEST ? [] : [{ truth, immigration, emigration, harmonised }];
  });
  const sum = (of: (flow: (typeof all)[number]) => number): number => all.reduce((total, flow) => total + of(flow), 0);
  const errors = (side: 'harmonised' | 'immigration' | 'emigration'): Errors => ({
    median: Math.exp(median(all.map((flow) => Math.abs(Math.log(Math.max(flow[side], 0.5) / flow.truth))))) - 1,
    total: sum((flow) => Math.abs(flow[side] - flow.truth)) / sum(({ truth }) => truth),
  });
  return { harmonised: errors('harmonised'), immigration: errors('immigration'), emigration: errors('emigration') };
}

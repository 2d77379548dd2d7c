import type { UsedFlow } from './double-entry';

/**
 * What is made least, over factors α of destinations and β of origins:
 *
 * - `raw`: Σ (α·I − β·E)². Large flows decide.
 * - `weighted`: Σ (α·I − β·E)² / (I + E). A count's variance grows with the count, so each flow has the same say in
 *   proportion to what chance makes of it.
 */
export const OBJECTIVES = ['raw', 'weighted'] as const;
export type Objective = (typeof OBJECTIVES)[number];

export const objectiveFormula: Readonly<Record<Objective, string>> = {
  raw: 'Σ (α·I − β·E)² → min',
  weighted: 'Σ (α·I − β·E)² / (I + E) → min',
};

export const HARMONISED_SOURCES: readonly string[] = [
  'Poulain, M. (1993), European Journal of Population 9(4), 353–381',
  'de Beer, J., Raymer, J., van der Erf, R. and van Wissen, L. (2010), European Journal of Population 26(4), 459–481',
];

/** The square root of a flow's weight. */
export const rootWeight = ({ immigration, emigration }: UsedFlow, objective: Objective): number =>
  objective === 'raw' ? 1 : 1 / Math.sqrt(immigration + emigration);

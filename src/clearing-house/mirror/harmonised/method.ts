import type { UsedFlow } from './double-entry';

/**
 * What is made least, over factors α of destinations and β of origins:
 *
 * - `raw`: Σ (α·I − β·E)². Large flows decide.
 * - `weighted`: Σ (α·I − β·E)² / (I + E). A count's variance grows with the count, so each flow has its say in proportion to
 *   what chance makes of it.
 */
export const OBJECTIVES = ['raw', 'weighted'] as const;
export type Objective = (typeof OBJECTIVES)[number];

/**
 * What keeps the factors from all being 0, which would make any objective 0:
 *
 * - `total`: the corrected figures keep their sum, Σ (α·I + β·E) = Σ (I + E) (Poulain). References keep their factors among
 *   each other; once the minimum is found all factors are brought to the level of the references.
 * - `fixed`: the factors of references are held. It pulls all other factors towards 0, the more the counts scatter and the
 *   fewer flows go to and from references; with many good references and little scatter it hardly matters.
 *
 * Without a reference a component is solved by `total`, whichever is asked.
 */
export const CONSTRAINTS = ['total', 'fixed'] as const;
export type Constraint = (typeof CONSTRAINTS)[number];

export interface Method {
  readonly objective: Objective;
  readonly constraint: Constraint;
}

export const objectiveFormulas: Readonly<Record<Objective, string>> = {
  raw: 'Σ (α·I − β·E)² → min',
  weighted: 'Σ (α·I − β·E)² / (I + E) → min',
};

export const constraintFormulas: Readonly<Record<Constraint, string>> = {
  total: 'Σ (α·I + β·E) = Σ (I + E)',
  fixed: 'α = 1 (or β = 1)',
};

export const HARMONISED_SOURCES: readonly string[] = [
  'Poulain, M. (1993), European Journal of Population 9(4), 353–381',
  'de Beer, J., Raymer, J., van der Erf, R. and van Wissen, L. (2010), European Journal of Population 26(4), 459–481',
];

/** The square root of a flow's weight. */
export const rootWeight = ({ immigration, emigration }: UsedFlow, objective: Objective): number =>
  objective === 'raw' ? 1 : 1 / Math.sqrt(immigration + emigration);

import * as z from '../../zod';
import { SMALLEST_CLASSIFIED } from './small-numbers';
import { COEFFICIENT_SETS } from './stay-coefficients';

/** The measures that can say whether two counts agree. */
export const JUDGING_MEASURES = ['ratio', 'relative-difference', 'vmp', 'adjusted-ratio'] as const;
export type JudgingMeasure = (typeof JUDGING_MEASURES)[number];

/** By what discrepancies can be ranked (see ranking/rank.ts). */
export const RANKINGS = ['gap', 'unexpected', 'hidiroglou-berthelot'] as const;
export type Ranking = (typeof RANKINGS)[number];

export const comparisonSettingsSchema = z.strictObject({
  /** By what it is judged whether two counts agree. */
  measure: z.enum(JUDGING_MEASURES),
  /** How far apart they may be by that measure, as a share: 0.1 is 10 %, a ratio of 1.1. */
  tolerance: z.number().min(0).max(2),
  /** Below this on both sides nothing is said. Persons. */
  floor: z.int().min(0).max(100_000),
  /** What VMP divides by. */
  vmpDenominator: z.enum(['own', 'partner']),
  /** Whose coefficients adjust for the minimum stay. */
  coefficients: z.enum(COEFFICIENT_SETS),
  ranking: z.enum(RANKINGS),
  /** Which source is compared where several have an opinion: its id, for a table (`5`) or a partner in it (`5|DE`). */
  sources: z.record(z.string(), z.string()).optional(),
});

/** What the user sets for comparing. */
export type ComparisonSettings = z.infer<typeof comparisonSettingsSchema>;

/** Eurostat's tolerance for mirror data (VMP, 10 %), the floor of the bands, the largest gap first. */
export const DEFAULT_COMPARISON: ComparisonSettings = {
  measure: 'ratio',
  tolerance: 0.1,
  floor: SMALLEST_CLASSIFIED,
  vmpDenominator: 'own',
  coefficients: 'imem',
  ranking: 'gap',
};

/** Reads settings that were kept as text; the defaults if there are none or somebody else wrote there. */
export function readComparisonSettings(text: string | undefined): ComparisonSettings {
  if (text === undefined) return DEFAULT_COMPARISON;
  try {
    return comparisonSettingsSchema.safeParse(JSON.parse(text)).data ?? DEFAULT_COMPARISON;
  } catch {
    return DEFAULT_COMPARISON;
  }
}

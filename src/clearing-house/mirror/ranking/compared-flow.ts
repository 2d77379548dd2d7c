import type { Sex } from '../../codes/sex';
import type { Counts } from '../measures/counts';
import type { Stays } from '../measures/adjusted-ratio';

/** One flow with both its counts, as everything about the comparison takes it. */
export interface ComparedFlow {
  /** The partner, by its ISO code. */
  readonly country: string;
  readonly year: number;
  readonly sex: Sex;
  readonly counts: Counts;
  /** From which stay on either side counts. */
  readonly stays: Stays;
  /** Whether the partner reports the table for this year and sex at all. */
  readonly partnerReports: boolean;
  /** Whether a side's table is declared complete, so that a record missing in it is a 0 (Eurostat's VMP, cases 2 and 3). */
  readonly complete: { readonly own: boolean; readonly partner: boolean };
  /** The year of the partner's figure: another one if it stands in for a missing one. */
  readonly partnerYear: number;
  /** A `soft-bound` is no mirror: the own figure should only not exceed the partner's (6.2 and 4.1, 4.2 and 6.1). */
  readonly relation: 'mirror' | 'soft-bound';
}

/** The counts that are compared: one missing in a table declared complete counts as 0, unless both are missing. */
export function comparedCounts({ counts, partnerReports, complete }: ComparedFlow): Counts {
  const { own, partner } = counts;
  if (own === undefined) return { own: partner !== undefined && complete.own ? 0 : undefined, partner };
  return { own, partner: partner ?? (partnerReports && complete.partner ? 0 : undefined) };
}

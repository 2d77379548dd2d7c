import type { Counts, Pair } from './counts';
import { missingOf, type MeasureDescription, type Measurement } from './measure';

/**
 * What the difference is divided by. Eurostat's document says both: its rule in VTL divides by the own value, its worked
 * example by the mirror value, so one is chosen and shown.
 */
export type VmpDenominator = 'own' | 'partner';

export const vmpMeasure = (denominator: VmpDenominator): MeasureDescription => ({
  id: 'vmp',
  formula: denominator === 'own' ? '(O − P) / O' : '(O − P) / P',
  unit: 'share',
  bounds: denominator === 'own' ? [-Infinity, 1] : [-1, Infinity],
  source:
    'Eurostat (2 February 2018), Main types of validation rules for ESS data, VMP: Values for mirror data are plausible; '
    + `divided by the ${denominator === 'own' ? 'own value, as in its VTL' : 'mirror value, as in its worked example'}`,
});

/** What the rule needs to know of missing records. */
export interface VmpContext {
  readonly denominator: VmpDenominator;
  /** Whether the partner has any data for the period (case 1 if not: no check, as if not yet received). */
  readonly partnerReports: boolean;
  /** Whether the partner's table is declared complete, so that a missing record of it means 0 (case 2). */
  readonly partnerComplete: boolean;
  /** Whether the own table is declared complete, so that a missing record of it means 0 (case 3). */
  readonly ownComplete: boolean;
}

/**
 * Eurostat's VMP: signed, in parts of the denominator; plausible if its absolute value is within the tolerance.
 *
 * 1. The partner has no data at all: no check (`no-mirror`).
 * 2. The partner has data, but not this record: the mirror counts as 0.
 * 3. The partner has the record, the own is missing: the own counts as 0.
 *
 * Cases 2 and 3 hold for tables declared complete; in others a missing record may as well be not available, and is not
 * measured. Both 0 is 0; a denominator of 0 under another number gives Infinity with the sign of the difference.
 */
export function measureVmp(counts: Counts, context: VmpContext): Measurement {
  if (!context.partnerReports) return { notMeasured: 'no-mirror' };
  const own = counts.own ?? (context.ownComplete ? 0 : undefined);
  const partner = counts.partner ?? (context.partnerComplete ? 0 : undefined);
  const neither = counts.own === undefined && counts.partner === undefined;
  if (neither || own === undefined || partner === undefined) return { notMeasured: missingOf(counts) };
  return { value: vmp({ own, partner }, context.denominator) };
}

/** VMP of two counts that are there. */
export function vmp({ own, partner }: Pair, denominator: VmpDenominator): number {
  if (own === partner) return 0;
  const divisor = denominator === 'own' ? own : partner;
  return divisor === 0 ? Math.sign(own - partner) * Infinity : (own - partner) / divisor;
}

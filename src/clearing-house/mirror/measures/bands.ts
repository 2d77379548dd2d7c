import type { Agreement } from './agreement';
import type { Pair } from './counts';
import { ratio } from './ratio';
import { isTooSmall, SMALLEST_CLASSIFIED, withinChance } from './small-numbers';

/** How far two counts lie apart, by their ratio (reference: proposed bands, set on the distribution in European data). */
export const BANDS = [
  { band: 'match', upTo: 1.1 },
  { band: 'small', upTo: 1.25 },
  { band: 'medium', upTo: 2 },
  { band: 'large', upTo: 3 },
  { band: 'extreme', upTo: Infinity },
] as const;

export type Band = (typeof BANDS)[number]['band'];

/** What a pair of counts amounts to: a band, or why it has none. */
export type Verdict = Band | 'one-sided' | 'too-small';

/**
 * Classifies a pair of counts. Both 0 agree; below the floor on both sides nothing is said; what chance can make agrees; 0
 * on one side only is one-sided; the rest goes by ratio. `verdictFormula` says the same in the sheet.
 * @param floor persons
 * @param agreement up to which ratio they agree; what is beyond goes by its band
 */
export function verdict(pair: Pair, floor = SMALLEST_CLASSIFIED, agreement: Agreement = USUAL_AGREEMENT): Verdict {
  const { own, partner } = pair;
  if (own === 0 && partner === 0) return 'match';
  if (isTooSmall(pair, floor)) return 'too-small';
  if (withinChance(pair)) return 'match';
  if (own === 0 || partner === 0) return 'one-sided';
  const k = ratio(pair);
  if (k <= (own > partner ? agreement.above : agreement.below)) return 'match';
  return BANDS.slice(1).find(({ upTo }) => k <= upTo)!.band;
}

const USUAL_AGREEMENT: Agreement = { above: BANDS[0].upTo, below: BANDS[0].upTo };

/** Who reports more. */
export type Direction = 'own-higher' | 'own-lower' | 'equal';

export const direction = ({ own, partner }: Pair): Direction =>
  own > partner ? 'own-higher' : own < partner ? 'own-lower' : 'equal';

import type { Translate } from '../../messages/message';
import type { Numbers } from '../numbers';
import { ratioOf, type PairPoint } from '../pair-point';

/** A figure in words: the number, or why there is none. */
export const figureWords = (
  value: number | undefined,
  missing: string | undefined,
  numbers: Numbers,
  t: Translate,
): string => (value === undefined ? (missing ?? t('picture.no-figure')) : numbers.count(value));

/** A flow in one line, for whoever listens: both figures, their ratio, what they amount to. */
export function pairWords(point: PairPoint, numbers: Numbers, t: Translate): string {
  const { label, own, partner, missing, verdict } = point;
  const ratio = ratioOf(point);
  return [
    t('picture.pair', {
      label,
      own: figureWords(own, missing, numbers, t),
      partner: figureWords(partner, missing, numbers, t),
    }),
    ...(ratio === undefined ? [] : [numbers.times(ratio)]),
    ...(verdict ? [verdict] : []),
  ].join(', ');
}

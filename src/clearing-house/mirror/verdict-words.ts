import type { Language } from '../messages/language';
import { message } from '../messages/message';
import type { Direction, Verdict } from './measures/bands';

/** Signs beside a verdict: the own figure is the higher or the lower one. */
export const DIRECTION_SIGN: Readonly<Record<Direction, string>> = { 'own-higher': '▲', 'own-lower': '▼', equal: '' };

/** Every verdict with every direction it can have, in the order of gravity. */
export const VERDICTS: readonly { readonly verdict: Verdict; readonly direction: Direction }[] = [
  { verdict: 'match', direction: 'equal' },
  { verdict: 'too-small', direction: 'equal' },
  ...(['small', 'medium', 'large', 'extreme', 'one-sided'] as const).flatMap((verdict) =>
    (['own-higher', 'own-lower'] as const).map((direction) => ({ verdict, direction })),
  ),
];

/**
 * A verdict as the companion sheet and the pane write it: the word, and for a discrepancy the sign of its direction.
 * The conditional formats look for exactly this text.
 */
export function verdictText(verdict: Verdict, direction: Direction, language: Language): string {
  const word = message(language, `verdict.${verdict}`);
  const sign = verdict === 'match' || verdict === 'too-small' ? '' : DIRECTION_SIGN[direction];
  return sign ? `${word} ${sign}` : word;
}

import type { Language } from '../../messages/language';
import { translator } from '../../messages/message';
import type { EstimatedFlow } from '../layout/estimates';
import { numbers } from '../numbers';
import { sentences } from './comparison-words';

/** What the estimates rest on, how they compare to the own figures, and where they are farthest from them. */
export function estimatesWords(flows: readonly EstimatedFlow[], language: Language): string {
  const t = translator(language);
  const { list, times } = numbers(language);
  const told = flows.flatMap((flow) => {
    const { label, own, harmonised } = flow;
    return own !== undefined && own > 0 && harmonised !== undefined && harmonised > 0
      ? [{ label, ratio: harmonised / own }]
      : [];
  });
  const farthest = [...told]
    .filter(({ ratio }) => Math.abs(Math.log(ratio)) > Math.log(1.1))
    .sort((a, b) => Math.abs(Math.log(b.ratio)) - Math.abs(Math.log(a.ratio)))
    .slice(0, 3);
  return sentences([
    t('picture.estimates-summary', { count: flows.length, both: flows.filter(({ basis }) => basis === 'both').length }),
    told.length > 0
      && t('picture.estimates-ways', {
        higher: told.filter(({ ratio }) => ratio > 1).length,
        lower: told.filter(({ ratio }) => ratio < 1).length,
      }),
    farthest.length > 0
      && t('picture.estimates-farthest', {
        count: farthest.length,
        names: list(farthest.map(({ label, ratio }) => `${label} (${times(ratio)})`)),
      }),
  ]);
}

import type { Language } from '../../messages/language';
import { translator } from '../../messages/message';
import type { MatrixCell } from '../matrix-cells';
import { numbers } from '../numbers';
import { sentences } from './comparison-words';

/** How many flows are counted by both sides, how they compare, what is missing, which lie farthest apart. */
export function matrixWords(cells: readonly MatrixCell[], language: Language): string {
  const t = translator(language);
  const { list, count } = numbers(language);
  const flows = cells.filter(({ tone }) => tone !== 'diagonal');
  const both = flows.filter(({ immigration, emigration }) => immigration !== undefined && emigration !== undefined);
  const neither = flows.filter(({ tone }) => tone === 'none').length;
  const gap = ({ immigration, emigration }: MatrixCell) => Math.abs(immigration! - emigration!);
  const widest = [...both]
    .sort((a, b) => gap(b) - gap(a))
    .filter((cell) => gap(cell) > 0)
    .slice(0, 3);
  const counted = (start: string) => both.filter(({ tone }) => tone.startsWith(start)).length;
  return sentences([
    t('picture.matrix-summary', { both: both.length, flows: flows.length, agreeing: counted('match') }),
    both.length > 0 && t('picture.matrix-ways', { more: counted('more'), fewer: counted('fewer') }),
    t('picture.matrix-missing', { one: flows.length - both.length - neither, neither }),
    widest.length > 0
      && t('picture.matrix-widest', {
        count: widest.length,
        names: list(
          widest.map(({ origin, destination, immigration, emigration }) =>
            t('picture.flow-gap', {
              origin: origin.label,
              destination: destination.label,
              immigration: count(immigration!),
              emigration: count(emigration!),
            }),
          ),
        ),
      }),
  ]);
}

import type { HeadingLabel } from './label-reader';
import type { Said } from './said';

/** What `total` or `unknown` means where it stands: of the sexes or ages beside it, or else below it. */
export function meaningOfBare(
  own: readonly (readonly (HeadingLabel | undefined)[])[],
  level: number,
  index: number,
  bare: 'total' | 'unknown',
): Said | undefined {
  const says = (labels: readonly (HeadingLabel | undefined)[], what: 'sex' | 'age' | 'year'): boolean =>
    labels.some((label) => label?.[what] !== undefined || (what !== 'sex' && label?.doubt?.dimension === what));
  const beside = own[level]!;
  const [sexes, ages] = [says(beside, 'sex'), says(beside, 'age')];
  if (bare === 'unknown') return ages ? { age: 'UNK' } : undefined;
  if (sexes || ages) return { ...(sexes && { sex: 'T' as const }), ...(ages && { age: 'TOTAL' }) };
  const below = own.slice(level + 1);
  const blankBelow = (labels: readonly (HeadingLabel | undefined)[]): boolean => labels[index] === undefined;
  const lower = below.find((labels) => says(labels, 'sex') || says(labels, 'age'));
  if (lower) {
    if (!blankBelow(lower)) return {};
    return { ...(says(lower, 'sex') && { sex: 'T' as const }), ...(says(lower, 'age') && { age: 'TOTAL' }) };
  }
  if (says(beside, 'year')) return undefined;
  const elsewhere = own.flat();
  return says(elsewhere, 'sex') ? (says(elsewhere, 'age') ? {} : { age: 'TOTAL' }) : { sex: 'T' };
}

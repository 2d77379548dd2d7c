import type { IgnoredReason, ValueReason } from './block';
import type { ColumnHeading, HeadingGroup } from './headings';

/**
 * What becomes of the texts above columns that say nothing of year, sex or age. `one`: all columns have the same, it is
 * a title. `beside-plain`: some columns have none, so those with one count something else. `several`: the block counts
 * several things, and a person must choose.
 */
export type Measures =
  | { readonly kind: 'one' }
  | { readonly kind: 'beside-plain' }
  | { readonly kind: 'several'; readonly all: readonly string[]; readonly chosen: string | undefined };

export function readMeasures(group: HeadingGroup, values: readonly number[], answer: string | undefined): Measures {
  const headings = values.flatMap((column) => group.columns.get(column) ?? []).filter(({ trouble }) => !trouble);
  const all = [...new Set(headings.map(({ measure }) => measure))];
  if (all.length < 2) return { kind: 'one' };
  if (all.includes('')) return { kind: 'beside-plain' };
  return { kind: 'several', all, chosen: answer !== undefined && all.includes(answer) ? answer : undefined };
}

/** Why the figures of a column are passed over or cannot be taken; undefined if they can. */
export function columnTrouble(
  heading: ColumnHeading,
  measures: Measures,
): { readonly ignored: IgnoredReason } | { readonly refused: ValueReason } | undefined {
  const { trouble } = heading;
  if (trouble === 'share' || trouble === 'by-request') return { ignored: trouble };
  return trouble === undefined ? measureTrouble(measures, heading) : { refused: trouble };
}

function measureTrouble(measures: Measures, { measure }: ColumnHeading): ReturnType<typeof columnTrouble> {
  if (measures.kind === 'one') return undefined;
  if (measures.kind === 'beside-plain') return measure === '' ? undefined : { refused: 'heading-not-understood' };
  if (measures.chosen === undefined) return { refused: 'needs-measure' };
  return measure === measures.chosen ? undefined : { ignored: 'other-measure' };
}

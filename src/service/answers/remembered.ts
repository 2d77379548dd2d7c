import type { Revision } from '../store/revision';

/** What was worked out for the revision that was asked for last. */
let kept: Revision & { readonly values: Map<string, unknown> } = { store: '', revision: 0, values: new Map() };

/**
 * What was worked out before for the same revision of the same store, or else what is worked out now. For what many answers
 * need: who reports a table, what countries say about it, the sources; of each there is one for a table at the most, and all of
 * it goes with the revision. The key must name everything else that it depends on: the viewer, if figures decide it. Only for
 * readings, which see a revision whole.
 */
export async function remembered<T>(
  { store, revision }: Revision,
  key: readonly string[],
  workOut: () => Promise<T>,
): Promise<T> {
  if (kept.revision !== revision || kept.store !== store) kept = { store, revision, values: new Map() };
  const { values } = kept; // another revision may be asked for meanwhile
  const name = key.join(' ');
  if (values.has(name)) return values.get(name) as T;
  const value = await workOut();
  values.set(name, value);
  return value;
}

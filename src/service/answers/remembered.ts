import type { Revision } from '../store/revision';

/** More is not kept; what was used last stays longest. */
const MOST = 64;

const kept = new Map<string, unknown>();

/**
 * What was worked out before for the same revision of the same store, or else what is worked out now. For what many answers
 * need and what is small: who reports a table, the sources. The key must name everything else that it depends on: the viewer,
 * if figures decide it. Only for readings, which see a revision whole.
 */
export async function remembered<T>(
  { store, revision }: Revision,
  key: readonly unknown[],
  workOut: () => Promise<T>,
): Promise<T> {
  const name = JSON.stringify([store, revision, ...key]);
  const value = kept.has(name) ? (kept.get(name) as T) : await workOut();
  kept.delete(name);
  kept.set(name, value); // the one used last stands last
  if (kept.size > MOST) kept.delete(kept.keys().next().value!);
  return value;
}

import type { ICellData } from '@univerjs/core';

type Look = ICellData['s'];

/** Results by the look that a cell has and the one that it gets: each an id, an object that many cells share, or none. */
export class ByLooks<T> {
  private readonly known = new Map<Look, Map<Look, T>>();

  get(before: Look, after: Look, find: () => T): T {
    let results = this.known.get(before);
    if (!results) this.known.set(before, (results = new Map<Look, T>()));
    if (results.has(after)) return results.get(after)!;
    const result = find();
    results.set(after, result);
    return result;
  }
}

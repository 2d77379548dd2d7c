/** All kept answers together, in bytes. */
const MOST = 32 * 2 ** 20;

const kept = new Map<string, Uint8Array<ArrayBuffer>>();
let size = 0;

/**
 * Packed answers by their ETags, which stand for revision, question and viewer: what many ask for (the editions, a matrix, a
 * country's mirror by those who work on it) is made and packed once. What was asked for last stays longest.
 */
export const keptAnswers = {
  get(tag: string): Uint8Array<ArrayBuffer> | undefined {
    const body = kept.get(tag);
    if (!body) return undefined;
    kept.delete(tag);
    kept.set(tag, body); // the one used last stands last
    return body;
  },
  keep(tag: string, body: Uint8Array<ArrayBuffer>): void {
    size += body.byteLength - (kept.get(tag)?.byteLength ?? 0);
    kept.delete(tag);
    kept.set(tag, body);
    for (const [oldest, { byteLength }] of kept) {
      if (size <= MOST) break;
      kept.delete(oldest);
      size -= byteLength;
    }
  },
};

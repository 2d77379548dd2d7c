import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { CONTRACT_VERSION } from '../../contract/service-info';
import type { Store } from '../store/open';
import { currentRevision, read, type Revision, type StoreTransaction } from '../store/revision';
import { SERVICE_VERSION } from '../version';

/**
 * Answers from one revision of the store, with an ETag that stays as long as the store, the query and the service do. A
 * client that has the answer already (If-None-Match) gets 304 and the figures are not even read.
 *
 * @param query what the answer depends on, in one and the same form however it was asked
 */
export function answerOnce(
  context: Context,
  store: Store,
  query: unknown,
  answer: (transaction: StoreTransaction) => Promise<object>,
): Promise<Response> {
  return read(store, async (transaction) => {
    const tag = entityTag(context.req.path, query, await currentRevision(transaction));
    context.header('ETag', tag);
    // The client may keep the answer but asks each time whether it still holds; caches shared by several users may not.
    context.header('Cache-Control', 'private, no-cache');
    if (matches(context.req.header('If-None-Match'), tag)) return context.body(null, 304);
    return context.json(await answer(transaction));
  });
}

/** Weak, since the same answer may be sent compressed or not. */
function entityTag(path: string, query: unknown, { store, revision }: Revision): string {
  const parts = JSON.stringify([SERVICE_VERSION, CONTRACT_VERSION, store, revision, path, query]);
  return `W/"${createHash('sha256').update(parts).digest('base64url').slice(0, 27)}"`;
}

/** The weak comparison of RFC 9110, section 13.1.2. */
function matches(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  if (header.trim() === '*') return true;
  return header.match(/"[^"]*"/g)?.includes(tag.slice('W/'.length)) ?? false;
}

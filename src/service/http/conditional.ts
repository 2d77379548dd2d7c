import { createHash } from 'node:crypto';
import { CONTRACT_VERSION } from '../../contract/service-info';
import type { Store } from '../store/open';
import { currentRevision, read, type Revision, type StoreTransaction } from '../store/revision';
import type { Viewer } from '../store/viewer';
import { SERVICE_VERSION } from '../version';

/** What an answer depends on besides the store. */
export interface Question {
  readonly path: string;
  /** What is asked, in one and the same form however it was written. */
  readonly query: unknown;
  readonly viewer: Viewer;
  /** The ETags of what who asks has already, as in If-None-Match. */
  readonly known: string | null;
}

/** The question that a request is. */
export const questionOf = (request: Request, query: unknown, viewer: Viewer): Question => ({
  path: new URL(request.url).pathname,
  query,
  viewer,
  known: request.headers.get('If-None-Match'),
});

/** What was made for a question, with the ETag that it has; nothing for a client that has it already. */
export interface Made<Value> {
  readonly tag: string;
  readonly made?: { readonly value: Value };
}

/**
 * Makes something from one revision of the store, with an ETag that stays as long as the store, the question and the service do.
 * For a client that has the answer already (If-None-Match) nothing is made, and the figures are not even read.
 */
export const makeOnce = <Value>(
  question: Question,
  store: Store,
  make: (transaction: StoreTransaction, revision: Revision, tag: string) => Promise<Value>,
): Promise<Made<Value>> =>
  read(store, async (transaction) => {
    const revision = await currentRevision(transaction);
    const tag = tagOf(question, revision);
    if (matches(question.known, tag)) return { tag };
    return { tag, made: { value: await make(transaction, revision, tag) } };
  });

/**
 * Answers from one revision of the store, or with 304.
 *
 * @param answer makes the answer; its body may still be sent when the transaction is over
 */
export const answerOnce = (
  question: Question,
  store: Store,
  answer: (transaction: StoreTransaction, revision: Revision) => Promise<Response>,
): Promise<Response> => answerAfterwards(question, store, answer, (made) => made);

/**
 * The same for an answer that is read while it is sent, when the transaction is over already.
 *
 * @param prepare what must be of the revision that the ETag stands for: what is asked, as of which moment
 * @param answer makes the answer of what was prepared
 */
export const answerAfterwards = async <Prepared>(
  question: Question,
  store: Store,
  prepare: (transaction: StoreTransaction, revision: Revision) => Promise<Prepared>,
  answer: (prepared: Prepared) => Response | Promise<Response>,
): Promise<Response> => responseOf(await makeOnce(question, store, prepare), answer);

/** The answer made of what was made, with its ETag; 304 where nothing was. */
export async function responseOf<Value>(
  { tag, made }: Made<Value>,
  answer: (value: Value) => Response | Promise<Response>,
): Promise<Response> {
  const response = made ? await answer(made.value) : new Response(null, { status: 304 });
  response.headers.set('ETag', tag);
  // The client may keep the answer but asks each time whether it still holds; caches shared by several users may not.
  response.headers.set('Cache-Control', 'private, no-cache');
  return response;
}

/** The ETag of the answer to a question: weak, since the same answer may be sent compressed or not. */
function tagOf({ path, query, viewer }: Question, { store, revision }: Revision): string {
  const parts = JSON.stringify([SERVICE_VERSION, CONTRACT_VERSION, store, revision, path, query, viewer]);
  return `W/"${createHash('sha256').update(parts).digest('base64url').slice(0, 27)}"`;
}

/** The weak comparison of RFC 9110, section 13.1.2. */
function matches(header: string | null, tag: string): boolean {
  if (header === null) return false;
  if (header.trim() === '*') return true;
  return header.match(/"[^"]*"/g)?.includes(tag.slice('W/'.length)) ?? false;
}

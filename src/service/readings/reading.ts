import { isKnown, type Question, tagOf } from '../http/conditional';
import { isWorthPacking, pack } from '../http/compress';
import type { Store } from '../store/open';
import { currentRevision, read, type Revision, type StoreTransaction } from '../store/revision';
import type { Viewer } from '../store/viewer';
import { keptAnswers } from './kept-answers';

/** Makes an answer from one revision of the store, as JSON; throws a Refusal. */
export type MakeReading = (
  transaction: StoreTransaction,
  viewer: Viewer,
  query: unknown,
  revision: Revision,
) => Promise<string>;

/** What is asked: everything that the answer depends on besides the store, as plain values, so that it can be handed on. */
export interface ReadingQuestion extends Question {
  /** The route that is asked. */
  readonly route: string;
  /** Whether the answer is to be packed, if it is large enough. */
  readonly packed: boolean;
}

/** An answer with its ETag; without a body if who asks has it already. */
export interface ReadingAnswer {
  readonly tag: string;
  readonly body?: { readonly bytes: Uint8Array<ArrayBuffer>; readonly packed: boolean };
}

/** Answers questions, wherever that is done. Rejects with what the reading throws: a Refusal, a StoreBusyError … */
export interface Readings {
  answer(question: ReadingQuestion): Promise<ReadingAnswer>;
  close(): Promise<void>;
}

const encoder = new TextEncoder();

/** Answers a question from one revision of the store; one that was answered before, without reading a figure. */
export async function answerReading(
  make: MakeReading,
  store: Store,
  question: ReadingQuestion,
): Promise<ReadingAnswer> {
  const { query, viewer, packed } = question;
  const found = await read(store, async (transaction) => {
    const revision = await currentRevision(transaction);
    const tag = tagOf(question, revision);
    if (isKnown(question, tag)) return { tag };
    const kept = packed ? keptAnswers.get(tag) : undefined;
    if (kept) return { tag, body: { bytes: kept, packed: true } };
    return { tag, text: await make(transaction, viewer, query, revision) };
  });
  if (found.text === undefined) return found;
  const { tag, text } = found;
  if (!packed || !isWorthPacking(text)) return { tag, body: { bytes: encoder.encode(text), packed: false } };
  const bytes = await pack(text); // others read the store meanwhile
  keptAnswers.keep(tag, bytes, bytes.byteLength);
  return { tag, body: { bytes, packed: true } };
}

import { type Made, makeOnce, type Question } from '../http/conditional';
import { isWorthPacking, pack } from '../http/compress';
import type { Store } from '../store/open';
import type { Revision, StoreTransaction } from '../store/revision';
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

/** The body of an answer. */
export interface ReadingBody {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly packed: boolean;
}

export type ReadingAnswer = Made<ReadingBody>;

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
  const { tag, made } = await makeOnce(question, store, async (transaction, revision, ofAnswer) => {
    const kept = packed ? keptAnswers.get(ofAnswer) : undefined;
    return kept ?? make(transaction, viewer, query, revision);
  });
  // Others read the store while it is packed.
  return made ? { tag, made: { value: await bodyOf(made.value, tag, packed) } } : { tag };
}

async function bodyOf(made: Uint8Array<ArrayBuffer> | string, tag: string, packed: boolean): Promise<ReadingBody> {
  if (typeof made !== 'string') return { bytes: made, packed };
  if (!packed || !isWorthPacking(made)) return { bytes: encoder.encode(made), packed: false };
  const bytes = await pack(made);
  keptAnswers.keep(tag, bytes, bytes.byteLength);
  return { bytes, packed };
}

import type { SentObservation } from '../../../clearing-house/sending/observations';

/** An observation as it is recorded: one that is sent, with a comment. */
export interface Observation extends SentObservation {
  readonly comment: string | null;
}

/** Observations all at once or, if there is something to wait for between them, some at a time. */
export type Observations = Iterable<Observation> | AsyncIterable<readonly Observation[]>;

/** The key of an observation within a source, in the order of the store's own key. */
export const KEY = ['table_id', 'reporter', 'age', 'year', 'sex', 'partner'] as const;

/** What an observation says besides its key. */
export const CONTENT = ['value', 'statuses', 'confidentiality', 'comment', 'as_sent'] as const;

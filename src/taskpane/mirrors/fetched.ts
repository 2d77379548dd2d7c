import type { SidedRevision } from '../../contract/answer-revisions';
import type { MirrorAnswer } from '../../contract/mirror';

/** An answer of the service, and when it came. */
export interface Fetched {
  readonly answer: MirrorAnswer;
  /** As ISO 8601. */
  readonly fetched: string;
}

/** A later answer, which is not in the sheet yet, with what has changed in it. */
export interface Pending extends Fetched {
  readonly revisions: readonly SidedRevision[];
}

import type { JustificationCode } from '../codes/justifications';

/** What a compiler says to a finding that is no error: comply or explain. */
export interface Answer {
  /** Which finding it answers (see `findingKey`). */
  readonly key: string;
  /** What was found then; when that changes, the finding is open again. */
  readonly fingerprint: string;
  readonly reason: JustificationCode;
  readonly comment: string;
  /** Who answered. */
  readonly by: string;
  /** When: ISO 8601, UTC. */
  readonly at: string;
}

/** What makes an answer sufficient: a reason, and words where the reason alone says nothing. */
export const isSufficient = ({ reason, comment }: Pick<Answer, 'reason' | 'comment'>): boolean =>
  reason !== 'OTHER' || comment.trim() !== '';

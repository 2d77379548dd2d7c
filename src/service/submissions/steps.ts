import type { SubmissionStatus } from '../../contract/submissions';
import { timeId } from '../access/time-id';
import type { ChangedBy } from '../access/token-store';
import type { StoreTransaction } from '../store/revision';

/** Who takes a step, when, and what they say to it. */
export interface Step {
  readonly by: ChangedBy;
  readonly now: Date;
  readonly comment?: string | undefined;
}

/** Writes a step into the life of a submission. */
export async function recordStep(
  transaction: StoreTransaction,
  submission: string,
  status: SubmissionStatus,
  { by, now, comment }: Step,
): Promise<void> {
  await transaction
    .insertInto('submission_step')
    .values({ id: timeId(), submission, at: now.toISOString(), who: by.who, status, comment: comment ?? null })
    .execute();
}

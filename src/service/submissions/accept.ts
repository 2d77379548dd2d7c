import { audit } from '../access/audit';
import type { StoreTransaction } from '../store/revision';
import { publishSubmission } from './publish';
import { recordStep, type Step } from './steps';
import type { SubmissionRow } from './stored';

/** Accepts a submission in the transaction of a larger change. Its figures are in force from then on, or when its embargo ends. */
export async function accept(transaction: StoreTransaction, row: SubmissionRow, step: Step): Promise<void> {
  const { id, reporter, round, embargo_until: embargo } = row;
  await transaction.updateTable('submission').set({ status: 'accepted' }).where('id', '=', id).execute();
  await recordStep(transaction, id, 'accepted', step);
  const subject = { reporter, round: String(round), submission: id };
  await audit(transaction, { ...step.by, action: 'submission.accept', subject, outcome: 'done' });
  if (embargo === null || embargo <= step.now.toISOString()) await publishSubmission(transaction, row, step);
}

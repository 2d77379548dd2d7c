import type { SubmissionContent } from '../../contract/submission-content';
import { audit } from '../access/audit';
import { timeId } from '../access/time-id';
import type { ChangedBy } from '../access/token-store';
import type { Store } from '../store/open';
import { change, type StoreTransaction } from '../store/revision';
import { accept } from './accept';
import type { Judged } from './judge';
import { latestOf, rowOf } from './stored';
import { recordStep } from './steps';

/** How a submission is to be stored. */
export interface Submitting {
  readonly isDraft: boolean;
  /** ISO 8601, UTC, to the millisecond. */
  readonly embargoUntil: string | null;
  /** Whether it is accepted in the same transaction. */
  readonly acceptAtOnce: boolean;
  readonly by: ChangedBy;
  readonly now: Date;
}

/** Where a submission is stored. */
export interface Stored {
  readonly id: string;
  /** False if it was there already, or took the place of a draft. */
  readonly isNew: boolean;
}

/**
 * Stores a submission in one transaction. One that is the same as what was sent last is that one. A draft takes the place of
 * the draft before it, and what is submitted that of the draft.
 *
 * @param content in its canonical form
 */
export const storeSubmission = (
  store: Store,
  content: SubmissionContent,
  digest: string,
  judged: Judged,
  how: Submitting,
): Promise<Stored> =>
  change(store, async (transaction) => {
    const known = await storedAs(transaction, content, digest, how.isDraft);
    if (known !== undefined) return { id: known, isNew: false };
    const { sent, draft } = await latestOf(transaction, content);
    const id = draft?.id ?? timeId(how.now.getTime());
    const status = how.isDraft ? 'draft' : 'submitted';
    const values = {
      number: how.isDraft ? null : (sent?.number ?? 0) + 1,
      status,
      digest,
      received: how.now.toISOString(),
      embargo_until: how.embargoUntil,
      edition: judged.edition,
      tables: judged.tables.join(','),
      figures: judged.figures,
      ...judged.counts,
      findings: JSON.stringify(how.isDraft ? judged.toDo : judged.answered),
    };
    if (draft) await transaction.updateTable('submission').set(values).where('id', '=', id).execute();
    else {
      const { reporter, round } = content;
      await transaction
        .insertInto('submission')
        .values({ id, reporter, round, ...values })
        .execute();
    }
    await storeSheets(transaction, id, content);
    await recordStep(transaction, id, status, how);
    await audit(transaction, {
      ...how.by,
      action: how.isDraft ? 'submission.draft' : 'submission.submit',
      subject: { reporter: content.reporter, round: String(content.round), submission: id },
      outcome: 'done',
    });
    if (!how.isDraft && how.acceptAtOnce) await accept(transaction, (await rowOf(transaction, id))!, how);
    return { id, isNew: !(draft && how.isDraft) };
  });

/** The id of what has this very content already: what was sent last, or the draft if this is one. */
export async function storedAs(
  transaction: StoreTransaction,
  content: Pick<SubmissionContent, 'reporter' | 'round'>,
  digest: string,
  isDraft: boolean,
): Promise<string | undefined> {
  const { sent, draft } = await latestOf(transaction, content);
  if (sent?.digest === digest) return sent.id;
  return isDraft && draft?.digest === digest ? draft.id : undefined;
}

async function storeSheets(transaction: StoreTransaction, id: string, { sheets }: SubmissionContent): Promise<void> {
  await transaction.deleteFrom('submission_sheet').where('submission', '=', id).execute();
  for (const [position, sheet] of sheets.entries()) {
    await transaction
      .insertInto('submission_sheet')
      .values({ submission: id, position, content: JSON.stringify(sheet) })
      .execute();
  }
}

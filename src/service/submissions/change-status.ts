import type { StatusChange, SubmissionStatus } from '../../contract/submissions';
import type { AuditAction } from '../../contract/audit';
import { audit } from '../access/audit';
import type { Store } from '../store/open';
import { change, type StoreTransaction } from '../store/revision';
import { accept } from './accept';
import { recordStep, type Step } from './steps';
import { rowOf, type SubmissionRow } from './stored';

type Target = StatusChange['status'];

/** Why the status of a submission was not changed. */
export type Refused =
  /** There is no such submission, or none that they may know of. */
  | { readonly kind: 'unknown' }
  /** They may not; the message says who may. */
  | { readonly kind: 'forbidden'; readonly message: string }
  /** It does not stand where this could be done; the message says where it stands. */
  | { readonly kind: 'conflict'; readonly message: string };

export type Changed = { readonly kind: 'changed' } | Refused;

/** Where a submission must stand. */
const FROM: Readonly<Record<Target, SubmissionStatus>> = {
  accepted: 'submitted',
  returned: 'submitted',
  withdrawn: 'draft',
};

const ACTION: Readonly<Record<'returned' | 'withdrawn', AuditAction>> = {
  returned: 'submission.return',
  withdrawn: 'submission.withdraw',
};

/**
 * Accepts, returns or withdraws a submission, in one transaction with all that follows from it.
 * @param mayChange what speaks against this one doing so with a submission of this country
 */
export async function changeStatus(
  store: Store,
  id: string,
  status: Target,
  step: Step,
  mayChange: (reporter: string) => Refused | undefined,
): Promise<Changed> {
  const refusedAt = async (db: Store | StoreTransaction): Promise<Refused | SubmissionRow> => {
    const row = await rowOf(db, id);
    if (!row) return { kind: 'unknown' };
    return mayChange(row.reporter) ?? (await conflictOf(db, row, status)) ?? row;
  };
  const now = await refusedAt(store); // what is refused is no change of the store
  if ('kind' in now) return now;
  return change(store, async (transaction): Promise<Changed> => {
    const row = await refusedAt(transaction);
    if ('kind' in row) return row;
    if (status === 'accepted') await accept(transaction, row, step);
    else {
      await transaction.updateTable('submission').set({ status }).where('id', '=', id).execute();
      await recordStep(transaction, id, status, step);
      const subject = { reporter: row.reporter, round: String(row.round), submission: id };
      await audit(transaction, { ...step.by, action: ACTION[status], subject, outcome: 'done' });
    }
    return { kind: 'changed' };
  });
}

async function conflictOf(
  db: Store | StoreTransaction,
  { reporter, round, number, status }: SubmissionRow,
  wanted: Target,
): Promise<Refused | undefined> {
  if (status !== FROM[wanted]) {
    return { kind: 'conflict', message: `The submission is ${status}; only what is ${FROM[wanted]} can be ${wanted}.` };
  }
  if (wanted !== 'accepted') return undefined;
  const later = await db
    .selectFrom('submission')
    .where((where) => where.and({ reporter, round, status: 'accepted' }))
    .where('number', '>', number)
    .select('number')
    .executeTakeFirst();
  if (!later) return undefined;
  const message = `Submission ${later.number} of ${reporter} for round ${round} is accepted already, and it is later than this one.`;
  return { kind: 'conflict', message };
}

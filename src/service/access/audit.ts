import {
  type AuditAction,
  type AuditAnswer,
  auditLineSchema,
  type AuditOutcome,
  type AuditQuery,
  type AuditSubject,
  auditSubjectSchema,
} from '../../contract/audit';
import type { Store } from '../store/open';
import type { StoreTransaction } from '../store/revision';
import { timeId } from './time-id';

/** What the audit log is told of one change. */
export interface AuditEntry {
  /** The id of the principal. */
  readonly who: string;
  readonly action: AuditAction;
  readonly subject: AuditSubject;
  readonly outcome: AuditOutcome;
  readonly requestId: string;
}

/**
 * Writes a line to the audit log. Call it in the transaction of the change, so that there is neither without the other;
 * what was refused is told to the store itself, since its transaction is rolled back.
 * Rejects if the subject holds anything but keys.
 */
export async function audit(db: StoreTransaction | Store, entry: AuditEntry): Promise<void> {
  const now = new Date();
  const { who, action, subject, outcome, requestId } = entry;
  await db
    .insertInto('audit')
    .values({
      id: timeId(now.getTime()),
      at: now.toISOString(),
      who,
      action,
      subject: JSON.stringify(auditSubjectSchema.parse(subject)),
      outcome,
      request_id: requestId,
    })
    .execute();
}

/** One page of the audit log, the newest line first. */
export async function readAudit(db: StoreTransaction, { before, limit }: AuditQuery): Promise<AuditAnswer> {
  let lines = db.selectFrom('audit').selectAll().orderBy('id', 'desc');
  if (before !== undefined) lines = lines.where('id', '<', before);
  const found = await lines.limit(limit + 1).execute(); // one more tells whether there is a next page
  const page = found
    .slice(0, limit)
    .map(({ subject, request_id, ...line }) =>
      auditLineSchema.parse({ ...line, subject: JSON.parse(subject) as unknown, requestId: request_id }),
    );
  return { lines: page, next: found.length > limit ? page.at(-1)!.id : null };
}

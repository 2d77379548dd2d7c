import type { Selectable } from 'kysely';
import type { ReportedFinding } from '../../contract/findings';
import type { SentSheet, SubmissionContent } from '../../contract/submission-content';
import {
  type Receipt,
  type Submission,
  submissionStatusSchema,
  type SubmissionsAnswer,
  type SubmissionsQuery,
} from '../../contract/submissions';
import type { Store } from '../store/open';
import type { StoreTransaction } from '../store/revision';
import type { Viewer } from '../store/viewer';
import type { SubmissionSchema } from './submission-schema';

export type SubmissionRow = Omit<Selectable<SubmissionSchema['submission']>, 'findings'>;

/** All but the findings, which only a single submission is asked for. */
const COLUMNS = [
  ...(['id', 'reporter', 'round', 'number', 'status', 'digest', 'received', 'embargo_until', 'edition'] as const),
  ...(['tables', 'figures', 'errors', 'warnings', 'information', 'settled', 'published'] as const),
] as const;

const rows = (db: Store | StoreTransaction) => db.selectFrom('submission').select(COLUMNS);

/** The submission of an id; undefined if there is none. */
export const rowOf = (db: Store | StoreTransaction, id: string): Promise<SubmissionRow | undefined> =>
  rows(db).where('id', '=', id).executeTakeFirst();

/** What a country has sent last of a round, and its draft. */
export async function latestOf(
  db: StoreTransaction,
  { reporter, round }: Pick<SubmissionContent, 'reporter' | 'round'>,
): Promise<{ sent: SubmissionRow | undefined; draft: SubmissionRow | undefined }> {
  const ofRound = rows(db).where('reporter', '=', reporter).where('round', '=', round);
  return {
    sent: await ofRound.where('number', 'is not', null).orderBy('number', 'desc').limit(1).executeTakeFirst(),
    draft: await ofRound.where('status', '=', 'draft').executeTakeFirst(),
  };
}

/** Submissions that were accepted and whose figures are kept back, of a country or of all; the first accepted first. */
export const pendingOf = (db: Store | StoreTransaction, reporter?: string): Promise<SubmissionRow[]> =>
  rows(db)
    .where('status', '=', 'accepted')
    .where('published', 'is', null)
    .$if(reporter !== undefined, (query) => query.where('reporter', '=', reporter!))
    // A later one of the same round that is published has taken its place.
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('submission as later')
            .whereRef('later.reporter', '=', 'submission.reporter')
            .whereRef('later.round', '=', 'submission.round')
            .whereRef('later.number', '>', 'submission.number')
            .where('later.published', 'is not', null)
            .select('later.id'),
        ),
      ),
    )
    .orderBy('round')
    .orderBy('number')
    .execute();

/** The sheets of a submission, in the order in which they were sent. */
export async function sheetsOf(db: Store | StoreTransaction, id: string): Promise<SentSheet[]> {
  const found = await db
    .selectFrom('submission_sheet')
    .where('submission', '=', id)
    .orderBy('position')
    .select('content')
    .execute();
  return found.map(({ content }) => JSON.parse(content) as SentSheet); // written by storeSubmission alone
}

/** Whether somebody may see what a country has sent. */
export const maySee = ({ seesAllOf }: Viewer, reporter: string): boolean =>
  seesAllOf === 'everybody' || seesAllOf.includes(reporter);

/** One page of what somebody may see, the newest first. */
export async function listSubmissions(
  db: Store | StoreTransaction,
  { seesAllOf }: Viewer,
  { reporter, round, status, before, limit }: SubmissionsQuery,
): Promise<SubmissionsAnswer> {
  if (seesAllOf !== 'everybody' && seesAllOf.length === 0) return { submissions: [], next: null };
  const found = await rows(db)
    .$if(seesAllOf !== 'everybody', (query) => query.where('reporter', 'in', seesAllOf as readonly string[]))
    .$if(reporter !== undefined, (query) => query.where('reporter', '=', reporter!))
    .$if(round !== undefined, (query) => query.where('round', '=', round!))
    .$if(status !== undefined, (query) => query.where('status', '=', status!))
    .$if(before !== undefined, (query) => query.where('id', '<', before!))
    .orderBy('id', 'desc')
    .limit(limit + 1) // one more tells whether there is a next page
    .execute();
  const page = found.slice(0, limit);
  return { submissions: page.map(toReceipt), next: found.length > limit ? page.at(-1)!.id : null };
}

/** A submission with its life so far; undefined if there is none, or none that the viewer may see. */
export async function submissionOf(
  db: Store | StoreTransaction,
  viewer: Viewer,
  id: string,
): Promise<Submission | undefined> {
  const row = await rows(db).select('findings').where('id', '=', id).executeTakeFirst();
  if (!row || !maySee(viewer, row.reporter)) return undefined;
  const history = await db
    .selectFrom('submission_step')
    .where('submission', '=', id)
    .orderBy('id')
    .select(['at', 'who', 'status', 'comment'])
    .execute();
  return {
    ...toReceipt(row),
    published: row.published,
    history: history.map((step) => ({ ...step, status: submissionStatusSchema.parse(step.status) })),
    list: JSON.parse(row.findings) as ReportedFinding[],
  };
}

const toReceipt = (row: SubmissionRow): Receipt => ({
  id: row.id,
  digest: row.digest,
  reporter: row.reporter,
  round: row.round,
  number: row.number,
  status: submissionStatusSchema.parse(row.status),
  received: row.received,
  embargoUntil: row.embargo_until,
  tables: row.tables === '' ? [] : row.tables.split(','),
  figures: row.figures,
  findings: { errors: row.errors, warnings: row.warnings, information: row.information, settled: row.settled },
});

import { paths } from '../../../contract/paths';
import { submissionContentSchema, XLSX_TYPE } from '../../../contract/submission-content';
import { submissionAddress, submissionSchema, submitQuerySchema } from '../../../contract/submissions';
import { XlsxError } from '../../../xlsx/xlsx-error';
import { audit } from '../../access/audit';
import { mayWriteFor, type Principal } from '../../access/principal';
import { read } from '../../store/revision';
import { SECRETARIAT } from '../../store/viewer';
import { canonical, contentProblems, digestOf } from '../../submissions/content';
import { judge, type Judged } from '../../submissions/judge';
import { knownOf } from '../../submissions/known';
import { readSubmissionFile, UnusableFileError } from '../../submissions/read-file';
import { storedAs, storeSubmission } from '../../submissions/store-submission';
import { submissionOf } from '../../submissions/stored';
import { json } from '../json';
import { Refusal } from '../refusal';
import { defineRoute } from '../route';
import type { Services } from '../services';
import { submissionExample } from './submission-example';

const answer = (description: string) => ({ description, content: { 'application/json': submissionSchema } });

export const submitRoute = defineRoute({
  method: 'POST',
  path: paths.submissions,
  name: 'submit',
  summary: 'Send a country’s tables for a round',
  description:
    'They are checked as in the add-in: errors refuse them (422, with the findings), and so do warnings without an answer. A '
    + 'draft is kept whatever is found in it.',
  group: 'Submissions',
  who: ['compiler', 'secretariat'],
  query: submitQuerySchema,
  body: {
    description: 'The sheets of the tables, of the metadata and of the answers, or the .xlsx file that holds them.',
    schema: submissionContentSchema,
    example: submissionExample,
    file: { type: XLSX_TYPE, description: 'An .xlsx file with the tables of one country and round.', read: readFile },
  },
  answers: {
    201: answer('It is stored; the answer is its receipt.'),
    200: answer('The very same was sent before, and this is its receipt; or a draft has taken the place of another.'),
  },
  refuses: ['checks-failed'],
  async handle({ body, query, principal, requestId }, services) {
    const { store, settings, now: clock } = services;
    const now = clock();
    const content = canonical(body);
    const by = { who: principal.id, requestId };
    const refused = () =>
      audit(store, {
        ...by,
        action: query.draft === 'yes' ? 'submission.draft' : 'submission.submit',
        subject: { reporter: content.reporter, round: String(content.round) },
        outcome: 'refused',
      });
    if (!mayWriteFor(principal, content.reporter)) {
      await refused();
      throw new Refusal('forbidden', notTheirs(principal, content.reporter));
    }
    const details = contentProblems(content);
    if (details.length > 0) throw wrongContent(details);
    const isDraft = query.draft === 'yes';
    const embargoUntil = query.embargoUntil === undefined ? null : new Date(query.embargoUntil).toISOString();
    const digest = digestOf(content, embargoUntil);
    const known = await read(store, async (transaction) => ({
      id: await storedAs(transaction, content, digest, isDraft),
      context: await knownOf(transaction, content.reporter),
    }));
    if (known.id !== undefined) return receipt(known.id, 200, services);

    const judged = await judge(content, known.context, now.getUTCFullYear());
    if (judged.problems.length > 0) throw wrongContent(judged.problems);
    if (!isDraft && !judged.mayBeSent) {
      await refused();
      throw new Refusal('checks-failed', whatIsToDo(judged), {
        findings: { ...judged.counts, list: [...judged.toDo] },
      });
    }
    const acceptAtOnce = settings.acceptSubmissions === 'at-once';
    const { id, isNew } = await storeSubmission(store, content, digest, judged, {
      ...{ isDraft, embargoUntil, acceptAtOnce, by, now },
    });
    return receipt(id, isNew ? 201 : 200, services);
  },
});

async function readFile(bytes: Uint8Array): Promise<unknown> {
  try {
    return await readSubmissionFile(bytes);
  } catch (error) {
    if (error instanceof XlsxError || error instanceof UnusableFileError) throw new Refusal('bad-body', error.message);
    throw error;
  }
}

const wrongContent = (details: Judged['problems']): Refusal =>
  new Refusal('bad-body', 'These are not the tables of one country and round.', { details });

function notTheirs(principal: Principal, reporter: string): string {
  const own = principal.kind === 'compiler' ? principal.countries.join(', ') : 'no country';
  return `This token is for ${own}; it cannot send tables of ${reporter}.`;
}

function whatIsToDo({ counts: { errors, warnings } }: Judged): string {
  const parts = [
    ...(errors > 0 ? [`${errors} ${errors === 1 ? 'error' : 'errors'} to be mended`] : []),
    ...(warnings > 0 ? [`${warnings} ${warnings === 1 ? 'warning' : 'warnings'} to be mended or answered`] : []),
  ];
  return `The tables are not stored: there ${errors + warnings === 1 ? 'is' : 'are'} ${parts.join(' and ')}.`;
}

/** A submission as its sender is told of it. */
async function receipt(id: string, status: 200 | 201, { store }: Services): Promise<Response> {
  const submission = await read(store, (transaction) => submissionOf(transaction, SECRETARIAT, id));
  const headers = { Location: submissionAddress(id), 'Cache-Control': 'no-store' };
  return json(submission, { status, headers });
}

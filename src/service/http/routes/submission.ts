import { paths } from '../../../contract/paths';
import { submissionContentSchema } from '../../../contract/submission-content';
import { submissionParamsSchema, submissionSchema } from '../../../contract/submissions';
import type * as z from '../../../clearing-house/zod';
import { viewerOf } from '../../access/viewer-of';
import type { StoreTransaction } from '../../store/revision';
import { sheetsOf, submissionOf } from '../../submissions/stored';
import type { Submission } from '../../../contract/submissions';
import { answerOnce, questionOf } from '../conditional';
import { json } from '../json';
import { Refusal } from '../refusal';
import { defineRoute, type Route, type RouteDescription } from '../route';

/** A route that answers something of one submission, to those who may see it. */
const ofSubmission = (
  description: Pick<RouteDescription, 'path' | 'name' | 'summary' | 'description'>,
  answer: { readonly description: string; readonly schema: z.ZodType },
  read: (transaction: StoreTransaction, submission: Submission) => Promise<unknown>,
): Route =>
  defineRoute({
    ...description,
    method: 'GET',
    group: 'Submissions',
    who: ['compiler', 'secretariat'],
    params: submissionParamsSchema,
    answers: {
      200: { description: answer.description, content: { 'application/json': answer.schema } },
      304: { description: 'The answer is still the one whose ETag was sent in If-None-Match.' },
    },
    refuses: ['not-found'],
    handle({ request, params, principal }, { store }) {
      const viewer = viewerOf(principal);
      return answerOnce(questionOf(request, params, viewer), store, async (transaction) => {
        const submission = await submissionOf(transaction, viewer, params.id);
        if (!submission) throw unknownSubmission(params.id);
        return json(await read(transaction, submission));
      });
    },
  });

/** The same whether it is another country's or nobody's: even that there is one is not for all. */
export const unknownSubmission = (id: string): Refusal =>
  new Refusal('not-found', `There is no submission ${id}, or it is not one of your countries’.`);

export const submissionRoute = ofSubmission(
  {
    path: paths.submission,
    name: 'submission',
    summary: 'Where a submission stands',
    description: 'Its receipt, its life so far with the comments of the secretariat, and its findings.',
  },
  { description: 'The submission.', schema: submissionSchema },
  (_, submission) => Promise.resolve(submission),
);

export const submissionContentRoute = ofSubmission(
  {
    path: paths.submissionContent,
    name: 'submissionContent',
    summary: 'What was sent',
    description: 'The sheets as they were received, in the form in which they can be sent.',
  },
  { description: 'The content.', schema: submissionContentSchema },
  async (transaction, { id, reporter, round }) => ({ reporter, round, sheets: await sheetsOf(transaction, id) }),
);

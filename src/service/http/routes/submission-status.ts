import { paths } from '../../../contract/paths';
import { statusChangeSchema, submissionParamsSchema, submissionSchema } from '../../../contract/submissions';
import { mayWriteFor } from '../../access/principal';
import { viewerOf } from '../../access/viewer-of';
import { read } from '../../store/revision';
import { changeStatus, type Refused } from '../../submissions/change-status';
import { maySee, submissionOf } from '../../submissions/stored';
import { json } from '../json';
import { Refusal } from '../refusal';
import { defineRoute } from '../route';
import { unknownSubmission } from './submission';

export const submissionStatusRoute = defineRoute({
  method: 'POST',
  path: paths.submissionStatus,
  name: 'changeStatus',
  summary: 'Accept, return or withdraw a submission',
  description:
    'The secretariat accepts what was submitted, or returns it with a comment; a compiler withdraws drafts of the own '
    + 'countries. What is accepted is served to all from then on, or from the end of its embargo.',
  group: 'Submissions',
  who: ['compiler', 'secretariat'],
  params: submissionParamsSchema,
  body: {
    description: 'What is to become of it.',
    schema: statusChangeSchema,
    example: { status: 'returned', comment: 'Table 5 has no figures for 2024.' },
  },
  answers: { 200: { description: 'The submission.', content: { 'application/json': submissionSchema } } },
  refuses: ['not-found', 'conflict'],
  async handle({ params: { id }, body: { status, comment }, principal, requestId }, { store, now }) {
    const viewer = viewerOf(principal);
    const mayChange = (reporter: string): Refused | undefined => {
      if (!maySee(viewer, reporter)) return { kind: 'unknown' };
      const may = status === 'withdrawn' ? mayWriteFor(principal, reporter) : principal.kind === 'secretariat';
      if (may) return undefined;
      return { kind: 'forbidden', message: `A submission is ${status} by the secretariat only.` };
    };
    const step = { by: { who: principal.id, requestId }, now: now(), comment };
    const changed = await changeStatus(store, id, status, step, mayChange);
    switch (changed.kind) {
      case 'unknown':
        throw unknownSubmission(id);
      case 'forbidden':
      case 'conflict':
        throw new Refusal(changed.kind, changed.message);
      case 'changed':
        return json(await read(store, (transaction) => submissionOf(transaction, viewer, id)), {
          headers: { 'Cache-Control': 'no-store' },
        });
    }
  },
});

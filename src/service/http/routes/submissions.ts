import { paths } from '../../../contract/paths';
import { submissionsAnswerSchema, submissionsQuerySchema } from '../../../contract/submissions';
import { listSubmissions } from '../../submissions/stored';
import { defineReading } from '../reading';

export const submissionsRoute = defineReading({
  path: paths.submissions,
  name: 'submissions',
  summary: 'What countries have sent',
  description: 'Compilers see what their own countries have sent, the secretariat everything; the newest first.',
  group: 'Submissions',
  who: ['compiler', 'secretariat'],
  query: submissionsQuerySchema,
  answer: { description: 'One page of submissions.', schema: submissionsAnswerSchema },
  read: listSubmissions,
});

import { changesAnswerSchema, changesQuerySchema } from '../../../contract/changes';
import { paths } from '../../../contract/paths';
import { EVERYONE } from '../../access/principal';
import { changesAnswer } from '../../answers/changes-answer';
import { defineReading } from '../reading';

export const changesRoute = defineReading({
  path: paths.changes,
  name: 'changes',
  summary: 'What has changed since of what stands beside a country’s own table',
  description: 'Figures added, revised and withdrawn since a moment: of the country’s own table, and of its partners’.',
  group: 'Figures',
  who: EVERYONE,
  query: changesQuerySchema,
  answer: { description: 'Each figure as it was and as it is.', schema: changesAnswerSchema },
  refuses: ['too-large'],
  read: changesAnswer,
});

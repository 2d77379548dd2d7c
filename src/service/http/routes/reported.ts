import { paths } from '../../../contract/paths';
import { reportedAnswerSchema, reportedQuerySchema } from '../../../contract/reported';
import { EVERYONE } from '../../access/principal';
import { reportedAnswer } from '../../answers/reported-answer';
import { defineReading } from '../reading';

export const reportedRoute = defineReading({
  path: paths.reported,
  name: 'reported',
  summary: 'What a country has reported itself',
  group: 'Figures',
  who: EVERYONE,
  query: reportedQuerySchema,
  answer: {
    description: 'The country’s figures; none if it does not report the table.',
    schema: reportedAnswerSchema,
  },
  read: reportedAnswer,
});

import { mirrorAnswerSchema, mirrorQuerySchema } from '../../../contract/mirror';
import { paths } from '../../../contract/paths';
import { EVERYONE } from '../../access/principal';
import { mirrorAnswer } from '../../answers/mirror-answer';
import { defineReading } from '../reading';

export const mirrorRoute = defineReading({
  path: paths.mirror,
  name: 'mirror',
  summary: 'What partners report for a country’s own flows',
  description:
    'For emigration to a partner the immigration that the partner counts, and the other way round: every source that has a '
    + 'figure, or reports the table without this one.',
  group: 'Figures',
  who: EVERYONE,
  query: mirrorQuerySchema,
  answer: { description: 'The partners’ figures, with sources and definitions.', schema: mirrorAnswerSchema },
  read: mirrorAnswer,
});

import { mirrorAnswerSchema, mirrorQuerySchema } from '../../../contract/mirror';
import { paths } from '../../../contract/paths';
import { EVERYONE } from '../../access/principal';
import { mirrorText } from '../../answers/mirror-answer';
import { defineReading } from '../reading';

export const mirrorRoute = defineReading({
  path: paths.mirror,
  name: 'mirror',
  summary: 'What others report beside a country’s own table',
  description:
    'For emigration to a partner the immigration that the partner counts, and the other way round; for migration of '
    + 'foreigners the moves of the partner’s own citizens, as a bound; for stocks the partners’ counts of the country’s own '
    + 'people. Every source that has a figure, or the table without this one; beside them what sources have of the country’s '
    + 'own table, and what both sides say about their figures.',
  group: 'Figures',
  who: EVERYONE,
  query: mirrorQuerySchema,
  answer: { description: 'The figures of all sources, with definitions and metadata.', schema: mirrorAnswerSchema },
  read: { text: mirrorText },
});

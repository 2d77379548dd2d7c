import { editionsAnswerSchema } from '../../../contract/editions';
import { paths } from '../../../contract/paths';
import { EVERYONE } from '../../access/principal';
import { publishedEditions } from '../../answers/editions-answer';
import { defineReading } from '../reading';

export const editionsRoute = defineReading({
  path: paths.editions,
  name: 'editions',
  summary: 'The published editions of the tables',
  description:
    'The latest version of each round that was published, with the definitions of tables that the add-in does not have built in.',
  group: 'Definitions',
  who: EVERYONE,
  answer: { description: 'Editions, the latest round first.', schema: editionsAnswerSchema },
  read: async (transaction) => ({ editions: await publishedEditions(transaction) }),
});

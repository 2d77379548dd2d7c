import { paths } from '../../../contract/paths';
import { sourcesAnswerSchema } from '../../../contract/sources';
import { EVERYONE } from '../../access/principal';
import { sourcesOf } from '../../store/sources';
import { defineReading } from '../reading';

export const sourcesRoute = defineReading({
  path: paths.sources,
  name: 'sources',
  summary: 'Where the figures come from',
  group: 'Figures',
  who: EVERYONE,
  answer: { description: 'All sources with their licences and vintages.', schema: sourcesAnswerSchema },
  read: async (transaction) => ({ sources: await sourcesOf(transaction) }),
});

import { codesAnswerSchema, codesQuerySchema } from '../../../contract/codes';
import { paths } from '../../../contract/paths';
import { EVERYONE } from '../../access/principal';
import { codeLists } from '../../answers/code-lists';
import { defineReading } from '../reading';

export const codesRoute = defineReading({
  path: paths.codes,
  name: 'codes',
  summary: 'The code lists, with names in English, French and Russian',
  group: 'Definitions',
  who: EVERYONE,
  query: codesQuerySchema,
  answer: { description: 'Code lists in the order of the subject.', schema: codesAnswerSchema },
  read: (_transaction, _viewer, { lists }) => Promise.resolve(codeLists(lists)),
});

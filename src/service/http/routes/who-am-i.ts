import { whoAmISchema } from '../../../contract/access';
import { paths } from '../../../contract/paths';
import { EVERYONE, whoAmI } from '../../access/principal';
import { json } from '../json';
import { defineRoute } from '../route';

export const whoAmIRoute = defineRoute({
  method: 'GET',
  path: paths.whoAmI,
  name: 'whoAmI',
  summary: 'As whom the service knows you',
  description: 'Tells whether a token is accepted, and what it allows.',
  group: 'Access',
  who: EVERYONE,
  answers: { 200: { description: 'Who you are.', content: { 'application/json': whoAmISchema } } },
  handle: ({ principal }) => json(whoAmI(principal), { headers: { 'Cache-Control': 'no-store' } }),
});

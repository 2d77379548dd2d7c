import { paths } from '../../../contract/paths';
import { signInSchema, type SignIn } from '../../../contract/sign-in';
import { json } from '../json';
import { defineRoute } from '../route';

export const signInRoute = defineRoute({
  method: 'GET',
  path: paths.signIn,
  name: 'signIn',
  summary: 'How people sign in',
  description: 'The identity provider, and what the add-in asks there; what comes back is sent as a bearer token.',
  group: 'Access',
  who: 'public', // also where nobody may read without a token: this is how to get one
  answers: { 200: { description: 'How to sign in.', content: { 'application/json': signInSchema } } },
  handle(_, { settings }) {
    const answer: SignIn = {
      provider: settings.signIn ? { ...settings.signIn, scopes: [...settings.signIn.scopes] } : null,
    };
    return json(answer, { headers: { 'Cache-Control': 'no-cache' } });
  },
});

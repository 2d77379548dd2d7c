import type { SignInProvider } from '../../../src/contract/sign-in';
import {
  authorizationAddress,
  discoverProvider,
  exchangeCode,
  newChallenge,
} from '../../../src/workbook/sending/open-id-connect';
import { readConfig } from '../../../src/service/config';
import { createService, type Service } from '../../../src/service/service';
import { clientOf, serviceAndClient } from '../../support/service-client';
import { CLIENT, CodeProvider } from './code-provider';
import { AUDIENCE } from './local-provider';

const REDIRECT = 'https://addin.example.org/sign-in.html';

let provider: CodeProvider;
let service: Service;
let announced: SignInProvider;
const clientWith = (token?: string) => clientOf(service, token);

beforeAll(async () => {
  provider = await CodeProvider.start();
  service = await createService(
    readConfig({
      CLEARING_HOUSE_DB: ':memory:',
      OIDC_ISSUER: provider.issuer,
      OIDC_AUDIENCE: AUDIENCE,
      OIDC_CLIENT_ID: CLIENT,
      OIDC_SCOPES: 'openid clearing-house',
    }),
  );
  announced = (await clientWith().signIn()).provider!;
});
afterAll(async () => {
  await service.close();
  await provider.stop();
});

test('the service announces its provider; whoever signs in there is known to the service', async () => {
  expect(announced).toEqual({
    issuer: provider.issuer,
    clientId: CLIENT,
    scopes: ['openid', 'clearing-house'],
    nested: false,
  });
  const { verifier, challenge, state } = await newChallenge();
  expect(verifier).toMatch(/^[\w-]{43}$/);
  const endpoints = await discoverProvider(announced, fetch);
  const address = authorizationAddress(announced, endpoints, { state, challenge, redirect: REDIRECT });
  expect(new URL(address).searchParams.get('scope')).toBe('openid clearing-house');
  const back = provider.signIn(address);
  expect(back.searchParams.get('state')).toBe(state);
  const code = back.searchParams.get('code')!;
  const exchange = { provider: announced, endpoints, code, verifier, redirect: REDIRECT };
  const token = await exchangeCode(exchange, fetch);
  const who = await clientWith(token).whoAmI();
  expect(who).toMatchObject({ kind: 'compiler', id: 'oidc:ivanova', countries: ['BG'] });
  expect(Date.parse(who.expires!)).toBeGreaterThan(Date.now());
  // A code is good once.
  await expect(exchangeCode(exchange, fetch)).rejects.toMatchObject({
    kind: 'refused',
    message: 'The code is not yours.',
  });
});

test('a code that somebody else has caught is worth nothing without the secret', async () => {
  const [mine, theirs] = [await newChallenge(), await newChallenge()];
  const endpoints = await discoverProvider(announced, fetch);
  const at = { state: mine.state, challenge: mine.challenge, redirect: REDIRECT };
  const code = provider.signIn(authorizationAddress(announced, endpoints, at)).searchParams.get('code')!;
  await expect(
    exchangeCode({ provider: announced, endpoints, code, verifier: theirs.verifier, redirect: REDIRECT }, fetch),
  ).rejects.toMatchObject({ kind: 'refused' });
});

test('a provider that calls itself otherwise, or cannot be reached, is refused', async () => {
  await expect(discoverProvider({ ...announced, issuer: `${provider.issuer}/other` }, fetch)).rejects.toMatchObject({
    kind: 'refused',
  });
  const off = () => Promise.reject(new TypeError('fetch failed'));
  await expect(discoverProvider(announced, off)).rejects.toThrow('cannot be reached');
});

test('a service without a provider announces none', async () => {
  const { service: other, client } = await serviceAndClient();
  expect(await client.signIn()).toEqual({ provider: null });
  await other.close();
});

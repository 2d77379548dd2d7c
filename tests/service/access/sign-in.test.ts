import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { serviceClient } from '../../../src/contract/service-client';
import type { SignInProvider } from '../../../src/contract/sign-in';
import {
  authorizationAddress,
  discoverProvider,
  exchangeCode,
  newChallenge,
} from '../../../src/workbook/sending/open-id-connect';
import { readConfig } from '../../../src/service/config';
import { createService, type Service } from '../../../src/service/service';

const REDIRECT = 'https://addin.example.org/sign-in.html';
const CLIENT = 'clearing-house-addin';
const AUDIENCE = 'clearing-house';

/** An identity provider of the authorization code flow with PKCE, on this machine. */
class CodeProvider {
  private readonly codes = new Map<string, { challenge: string; redirect: string }>();

  private constructor(
    private readonly server: Server,
    private readonly keys: Awaited<ReturnType<typeof generateKeyPair>>,
  ) {}

  static async start(): Promise<CodeProvider> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const provider = new CodeProvider(server, await generateKeyPair('ES256', { extractable: true }));
    server.on('request', (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        void provider
          .answer(new URL(request.url!, provider.issuer), Buffer.concat(chunks).toString())
          .then(({ status, body }) =>
            response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body)),
          );
      });
    });
    return provider;
  }

  get issuer(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Somebody signs in at the address that the add-in made: where the browser goes then. */
  signIn(address: string): URL {
    const { origin, pathname, searchParams } = new URL(address);
    const of = (name: string): string => searchParams.get(name) ?? '';
    if (origin + pathname !== `${this.issuer}/authorize` || of('client_id') !== CLIENT) throw new Error(address);
    if (of('response_type') !== 'code' || of('code_challenge_method') !== 'S256') throw new Error(address);
    const code = `code-${this.codes.size}`;
    this.codes.set(code, { challenge: of('code_challenge'), redirect: of('redirect_uri') });
    const back = new URL(of('redirect_uri'));
    back.search = new URLSearchParams({ code, state: of('state') }).toString();
    return back;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer({ pathname }: URL, body: string): Promise<{ status: number; body: object }> {
    const { issuer } = this;
    if (pathname === '/keys') {
      const jwk = await exportJWK(this.keys.publicKey);
      return { status: 200, body: { keys: [{ ...jwk, kid: 'first', alg: 'ES256', use: 'sig' }] } };
    }
    if (pathname !== '/token') {
      const endpoints = { authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token` };
      return { status: 200, body: { issuer, jwks_uri: `${issuer}/keys`, ...endpoints } };
    }
    const said = new URLSearchParams(body);
    const known = this.codes.get(said.get('code') ?? '');
    this.codes.delete(said.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(said.get('code_verifier') ?? '')
      .digest('base64url');
    if (known?.challenge !== challenge || known.redirect !== said.get('redirect_uri')) {
      return { status: 400, body: { error: 'invalid_grant', error_description: 'The code is not yours.' } };
    }
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: issuer,
      aud: AUDIENCE,
      sub: 'ivanova',
      iat: now,
      exp: now + 300,
      roles: ['compiler'],
      countries: ['BG'],
    };
    const token = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', kid: 'first' })
      .sign(this.keys.privateKey);
    return { status: 200, body: { access_token: token, token_type: 'Bearer', expires_in: 300 } };
  }
}

let provider: CodeProvider;
let service: Service;
let announced: SignInProvider;
const clientWith = (token?: string) =>
  serviceClient({
    base: 'http://localhost',
    fetch: (input, init) => service.fetch(new Request(input as string, init)),
    token: () => token,
  });

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
  expect(announced).toEqual({ issuer: provider.issuer, clientId: CLIENT, scopes: ['openid', 'clearing-house'] });
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
  const other = await createService(readConfig({ CLEARING_HOUSE_DB: ':memory:' }));
  const client = serviceClient({
    base: 'http://localhost',
    fetch: (input, init) => other.fetch(new Request(input as string, init)),
  });
  expect(await client.signIn()).toEqual({ provider: null });
  await other.close();
});

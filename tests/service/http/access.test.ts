import { auditAnswerSchema } from '../../../src/contract/audit';
import { whoAmISchema } from '../../../src/contract/access';
import { paths } from '../../../src/contract/paths';
import { newToken } from '../../../src/service/access/access-token';
import { revokeToken } from '../../../src/service/access/token-store';
import { allRoutes } from '../../../src/service/http/routes/all-routes';
import { IdentityProvider } from '../access/identity-provider';
import { ask, bodyOf, errorOf } from '../sample-service';
import { echoRoute, type EdgeService, edgeService } from './edge-service';

let edge: EdgeService;
beforeEach(async () => {
  edge = await edgeService({}, [...allRoutes, echoRoute]);
});
afterEach(() => edge.service.close());

const as = (authorization: string | undefined, address: string, init: RequestInit = {}): Promise<Response> =>
  ask(edge.service, address, {
    ...init,
    headers: { ...(init.headers as object), ...(authorization === undefined ? {} : { Authorization: authorization }) },
  });
const whoIs = async (authorization?: string) => bodyOf(await as(authorization, paths.whoAmI), whoAmISchema);
const echo = {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(echoRoute.body!.example),
};

describe('who asks', () => {
  test('is nobody in particular without a token', async () => {
    expect(await whoIs()).toEqual({ kind: 'anonymous', id: 'anonymous' });
  });

  test('is known by a token, whose answer is not for others', async () => {
    expect(await whoIs(edge.bearer.reader)).toMatchObject({ kind: 'reader' });
    expect(await whoIs(edge.bearer.compiler)).toMatchObject({ kind: 'compiler', countries: ['BG'] });
    expect(await whoIs(edge.bearer.secretariat.replace('Bearer', 'bearer '))).toMatchObject({ kind: 'secretariat' });
    const response = await as(edge.bearer.reader, paths.info);
    expect(response.headers.get('vary')).toMatch(/authorization/i);
  });

  test.each(['', 'Bearer', 'Bearer ', 'Basic dTpw', `Bearer ${newToken()}`, 'Bearer a.b.c', `Token ${newToken()}`])(
    '"%s" is nobody: 401, even where all may ask',
    async (authorization) => {
      const response = await as(authorization, paths.info);
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toBe('Bearer realm="clearing-house", error="invalid_token"');
      const { code, message } = await errorOf(response);
      expect(code).toBe('unauthenticated');
      expect(message).not.toContain(authorization.slice(10) || '\0');
    },
  );

  test('is nobody any longer once the token is revoked', async () => {
    const { id } = await whoIs(edge.bearer.reader);
    await revokeToken(edge.store, id.replace('token:', ''), { who: 'command-line', requestId: 'x' });
    expect((await as(edge.bearer.reader, paths.info)).status).toBe(401);
  });

  test('does not matter for the addresses of those who watch over it', async () => {
    for (const path of [paths.health, paths.ready, paths.metrics, paths.openapi, paths.apiPage]) {
      expect((await as('Bearer nonsense', path)).status).toBe(200);
    }
  });
});

describe('who may', () => {
  test('what is for some only is for no others, and they are told for whom', async () => {
    const anonymous = await as(undefined, paths.audit);
    expect(anonymous.status).toBe(401);
    expect(anonymous.headers.get('www-authenticate')).toBe('Bearer realm="clearing-house"');
    for (const role of ['reader', 'compiler'] as const) {
      const response = await as(edge.bearer[role], paths.audit);
      expect(response.status).toBe(403);
      expect(await errorOf(response)).toMatchObject({
        code: 'forbidden',
        message: `This is for secretariat only; this token is one of a ${role}.`,
      });
    }
    expect((await as(edge.bearer.secretariat, paths.audit)).status).toBe(200);
  });

  test('it is found out before anything that was sent is looked at', async () => {
    for (const [authorization, status] of [
      [undefined, 401],
      [edge.bearer.secretariat, 403],
      [edge.bearer.compiler, 200],
    ] as const) {
      expect((await as(authorization, '/api/v1/echo/x/2024', echo)).status).toBe(status);
      const wrong = await as(authorization, '/api/v1/echo/x/y?z=1', { ...echo, body: 'no JSON' });
      expect(wrong.status).toBe(status === 200 ? 400 : status);
    }
  });

  test('reading without a token may be forbidden', async () => {
    const closed = await edgeService({ anonymousReading: false });
    const address = paths.info;
    expect((await ask(closed.service, address)).status).toBe(401);
    expect((await ask(closed.service, address, { headers: { Authorization: closed.bearer.reader } })).status).toBe(200);
    expect((await ask(closed.service, paths.health)).status).toBe(200);
    await closed.service.close();
  });
});

test('the secretariat reads the audit log, page by page', async () => {
  const page = async (query: string) =>
    bodyOf(await as(edge.bearer.secretariat, `${paths.audit}${query}`), auditAnswerSchema);
  const first = await page('?limit=2');
  expect(first.lines.map(({ action }) => action)).toEqual(['token.create', 'token.create']);
  const second = await page(`?limit=2&before=${first.next}`);
  expect(second).toMatchObject({ lines: [{ action: 'token.create', who: 'command-line' }], next: null });
  for (const query of ['?limit=0', '?limit=1001', '?limit=x', '?before=yesterday']) {
    expect((await as(edge.bearer.secretariat, `${paths.audit}${query}`)).status).toBe(400);
  }
});

describe('with an identity provider', () => {
  let provider: IdentityProvider;
  let single: EdgeService;
  beforeEach(async () => {
    provider = await IdentityProvider.start();
    single = await edgeService({
      oidc: {
        issuer: provider.issuer,
        audience: [provider.audience],
        algorithms: ['ES256'],
        clockTolerance: 0,
        roleClaim: 'roles',
        countryClaim: 'countries',
      },
    });
  });
  afterEach(async () => {
    await single.service.close();
    await provider.stop();
  });
  const withToken = (token: string) =>
    ask(single.service, paths.whoAmI, { headers: { Authorization: `Bearer ${token}` } });

  test('its tokens are accepted, and the service’s own as before', async () => {
    const signedIn = await withToken(await provider.token());
    const who = await bodyOf(signedIn, whoAmISchema);
    expect(who).toMatchObject({ kind: 'compiler', id: 'oidc:ivanova', countries: ['BG'] });
    expect(Date.parse(who.expires!)).toBeGreaterThan(Date.now()); // as the token says
    expect((await withToken(single.bearer.reader.slice('Bearer '.length))).status).toBe(200);
  });

  test('a token that is not good is 401, one without a role 403, a provider that does not answer 503', async () => {
    const expired = await withToken(await provider.token({ exp: 1 }));
    expect([expired.status, (await errorOf(expired)).message]).toEqual([
      401,
      'The sign-in has expired. Sign in again.',
    ]);
    const nobody = await withToken(await provider.token({ roles: [] }));
    expect([nobody.status, (await errorOf(nobody)).code]).toEqual([403, 'forbidden']);

    const other = await edgeService({ oidc: { ...(await deadProvider()), issuer: provider.issuer } });
    const token = await provider.token();
    const response = await ask(other.service, paths.whoAmI, { headers: { Authorization: `Bearer ${token}` } });
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('10');
    expect(other.log.find(({ level }) => level === 'error')?.error).toMatch(/fetch failed/);
    expect(JSON.stringify(other.log)).not.toContain(token);
    await other.service.close();
  });

  const deadProvider = async () => {
    const stopped = await IdentityProvider.start();
    const jwks = stopped.jwks;
    await stopped.stop();
    return {
      jwks,
      audience: [provider.audience],
      algorithms: ['ES256'],
      clockTolerance: 0,
      roleClaim: 'roles',
      countryClaim: 'countries',
    };
  };
});

import { createPublicKey, type JsonWebKey } from 'node:crypto';
import { base64url, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { OIDC_ALGORITHMS, type OidcSettings } from '../../../src/service/access/oidc/oidc-settings';
import { oidcVerifier } from '../../../src/service/access/oidc/oidc-verifier';
import { providerKeys } from '../../../src/service/access/oidc/provider-keys';
import { IdentityProvider, makeKey } from './identity-provider';

let provider: IdentityProvider;
let settings: OidcSettings;
beforeEach(async () => {
  provider = await IdentityProvider.start();
  settings = {
    issuer: provider.issuer,
    audience: [provider.audience],
    jwks: provider.jwks,
    algorithms: ['RS256', 'ES256'],
    clockTolerance: 30,
    roleClaim: 'roles',
    countryClaim: 'countries',
  };
});
afterEach(() => provider.stop());

const verify = (token: string, changes: Partial<OidcSettings> = {}) => oidcVerifier({ ...settings, ...changes })(token);
const inSeconds = (seconds: number): number => Math.floor(Date.now() / 1000) + seconds;
const refused = (failure: 'invalid' | 'no-role' | 'provider', message: RegExp) =>
  expect.objectContaining({ failure, message: expect.stringMatching(message) as string }) as Error;

describe('a token of the identity provider', () => {
  test('stands for its owner', async () => {
    const exp = Math.floor(Date.now() / 1000) + 300;
    expect(await verify(await provider.token({ exp }))).toEqual({
      kind: 'compiler',
      id: 'oidc:ivanova',
      countries: ['BG'],
      expires: new Date(exp * 1000).toISOString(),
    });
  });

  test('is found good by keys at the address that the provider names itself', async () => {
    const principal = await verify(await provider.token({ roles: 'reader' }), { jwks: undefined });
    expect(principal).toMatchObject({ kind: 'reader', id: 'oidc:ivanova' });
  });

  test('of any algorithm that is allowed', async () => {
    for (const alg of ['RS256', 'PS256', 'EdDSA']) {
      const key = await provider.add(alg, alg);
      const token = await provider.token({}, key);
      expect((await verify(token, { algorithms: OIDC_ALGORITHMS })).kind).toBe('compiler');
      if (alg !== 'RS256') await expect(verify(token)).rejects.toEqual(refused('invalid', /not signed by/));
    }
  });

  test('may be for several services', async () => {
    expect((await verify(await provider.token({ aud: ['other', provider.audience] }))).kind).toBe('compiler');
    expect((await verify(await provider.token({ aud: 'b' }), { audience: ['a', 'b'] })).kind).toBe('compiler');
  });
});

describe('is not accepted', () => {
  test.each([
    ['of another issuer', { iss: 'https://elsewhere.example.org' }, /another identity provider/],
    ['for another service', { aud: 'payroll' }, /meant for another service/],
    ['that has expired', { exp: inSeconds(-60) }, /expired/],
    ['that is not valid yet', { nbf: inSeconds(90) }, /not valid yet/],
    ['whose expiry is no time', { exp: 'tomorrow' as unknown as number }, /claim exp/],
    ['without an issuer', { iss: undefined }, /no claim iss/],
    ['without an audience', { aud: undefined }, /no claim aud/],
    ['without an expiry', { exp: undefined }, /no claim exp/],
    ['without a subject', { sub: undefined }, /no claim sub/],
  ])('one %s', async (_, claims, message) => {
    await expect(verify(await provider.token(claims as JWTPayload))).rejects.toEqual(refused('invalid', message));
  });

  test('but clocks may differ a little', async () => {
    expect((await verify(await provider.token({ exp: inSeconds(-20) }))).kind).toBe('compiler');
    expect((await verify(await provider.token({ nbf: inSeconds(20) }))).kind).toBe('compiler');
  });

  test('one signed with a key that is not the provider’s, whatever id it claims', async () => {
    for (const kid of ['first', 'unknown']) {
      const token = await provider.token({}, await makeKey(kid));
      await expect(verify(token)).rejects.toEqual(refused('invalid', /not signed by/));
    }
  });

  test('one that was changed after it was signed', async () => {
    const [header, payload, signature] = (await provider.token()).split('.');
    const claims = JSON.parse(Buffer.from(payload!, 'base64url').toString()) as object;
    const changed = base64url.encode(JSON.stringify({ ...claims, countries: ['DE'] }));
    await expect(verify(`${header}.${changed}.${signature}`)).rejects.toEqual(refused('invalid', /not signed by/));
  });

  test('one that takes the public key for a shared secret', async () => {
    const jwk = provider.publicKey;
    const pem = createPublicKey({ key: jwk as JsonWebKey, format: 'jwk' }).export({
      type: 'spki',
      format: 'pem',
    });
    for (const secret of [Buffer.from(pem), Buffer.from(JSON.stringify(jwk))]) {
      const token = await new SignJWT({ iss: provider.issuer, aud: provider.audience, sub: 'x', roles: 'secretariat' })
        .setExpirationTime('1h')
        .setProtectedHeader({ alg: 'HS256', kid: 'first' })
        .sign(secret);
      await expect(verify(token)).rejects.toEqual(refused('invalid', /not signed by/));
    }
  });

  test('one that is not signed', async () => {
    const token = new UnsecuredJWT({ iss: provider.issuer, aud: provider.audience, sub: 'x', roles: 'secretariat' })
      .setExpirationTime('1h')
      .encode();
    await expect(verify(token)).rejects.toEqual(refused('invalid', /not signed by/));
    await expect(verify(`${token}AAAA`)).rejects.toEqual(refused('invalid', /not signed by/));
  });

  test('one that brings its own key along', async () => {
    const own = await makeKey('own');
    const token = await new SignJWT({ iss: provider.issuer, aud: provider.audience, sub: 'x', roles: 'secretariat' })
      .setExpirationTime('1h')
      .setProtectedHeader({ alg: own.alg, jwk: own.publicJwk, jku: 'http://127.0.0.1:1/keys' })
      .sign(own.privateKey);
    await expect(verify(token)).rejects.toEqual(refused('invalid', /not signed by/));
  });

  test.each(['a.b.c', '..', 'eyJhbGciOiJSUzI1NiJ9.e30.AA', `${'A'.repeat(5000)}.e30.AA`])(
    'one that is none (%#)',
    async (token) => {
      await expect(verify(token)).rejects.toEqual(refused('invalid', /not signed by|no claim/));
    },
  );
});

describe('what the claims say', () => {
  test.each([
    ['a list', { roles: ['compiler'], countries: ['RO', 'BG', 'RO', 'XX', 7] }, ['BG', 'RO']],
    ['a text with commas', { roles: 'openid compiler', countries: 'BG,RO' }, ['BG', 'RO']],
  ])('as %s', async (_, claims, countries) => {
    expect(await verify(await provider.token(claims))).toMatchObject({ kind: 'compiler', countries });
  });

  test('the highest of several roles counts', async () => {
    expect((await verify(await provider.token({ roles: ['reader', 'secretariat', 'compiler'] }))).kind).toBe(
      'secretariat',
    );
  });

  test('in the provider’s own words, in nested claims or under an address', async () => {
    const words: Partial<OidcSettings> = {
      roles: new Map([['ch-compilers', 'compiler']]),
      countries: new Map([['nsi', 'BG']]),
      countryClaim: 'https://example.org/office',
    };
    const claims = { roles: undefined, countries: undefined, 'https://example.org/office': 'nsi' };
    const nested = { ...claims, realm_access: { roles: ['other', 'ch-compilers'] } };
    expect(await verify(await provider.token(nested), { ...words, roleClaim: 'realm_access.roles' })).toMatchObject({
      kind: 'compiler',
      countries: ['BG'],
    });
  });

  test.each([
    [{ roles: undefined }, /claim roles gives you no role/],
    [{ roles: [] }, /claim roles/],
    [{ roles: 'administrator' }, /claim roles/],
    [{ roles: { compiler: true } }, /claim roles/],
    [{ countries: undefined }, /claim countries names no country/],
    [{ countries: ['Bulgaria', 'bg'] }, /claim countries/],
  ])('%j makes nobody of its owner, and the message says what is missing', async (claims, message) => {
    await expect(verify(await provider.token(claims))).rejects.toEqual(refused('no-role', message));
  });

  test('names of JavaScript are no claims', async () => {
    const token = await provider.token();
    await expect(verify(token, { roleClaim: '__proto__.constructor.name' })).rejects.toEqual(refused('no-role', /./));
    await expect(verify(token, { roleClaim: 'constructor' })).rejects.toEqual(refused('no-role', /./));
  });
});

describe('the provider’s keys', () => {
  test('are fetched once for many tokens', async () => {
    const verifier = oidcVerifier(settings);
    for (let index = 0; index < 5; index += 1) await verifier(await provider.token());
    expect(provider.fetches).toBe(1);
  });

  test('may be changed: a new one is found, a withdrawn one no longer counts', async () => {
    const verifier = oidcVerifier(settings, providerKeys(settings, 0));
    const before = await provider.token();
    await verifier(before);
    await provider.rotate('second');
    expect((await verifier(await provider.token())).kind).toBe('compiler');
    await expect(verifier(before)).rejects.toEqual(refused('invalid', /not signed by/));
  });

  test('are not fetched for every unknown id', async () => {
    const verifier = oidcVerifier(settings);
    await verifier(await provider.token());
    const forged = await provider.token({}, await makeKey('unknown'));
    for (let index = 0; index < 5; index += 1) await expect(verifier(forged)).rejects.toThrow();
    expect(provider.fetches).toBe(1);
  });

  test.each(['off', 'error', 'nonsense', 'other-issuer'] as const)(
    'if the provider is in trouble (%s), that is said; later it works',
    async (trouble) => {
      const verifiers = [oidcVerifier({ ...settings, jwks: undefined })];
      if (trouble !== 'other-issuer') verifiers.push(oidcVerifier(settings));
      const token = await provider.token();
      for (const verifier of verifiers) {
        provider.trouble = trouble;
        await expect(verifier(token)).rejects.toEqual(refused('provider', /does not answer/));
        provider.trouble = undefined;
        expect((await verifier(token)).kind).toBe('compiler');
      }
    },
  );
});

import { gunzipSync } from 'node:zlib';
import { mirrorAnswerSchema } from '../../../src/contract/mirror';
import { paths } from '../../../src/contract/paths';
import type { Service } from '../../../src/service/service';
import { ask, sampleService } from '../sample-service';

const ADDIN = 'https://addin.example.org';
const MIRROR = `${paths.mirror}?reporter=BG&table=5&years=2024`;

let service: Service;
beforeAll(async () => {
  service = await sampleService(undefined, { origins: [ADDIN] });
});
afterAll(() => service.close());

const headersFor = async (address: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Headers> =>
  (await ask(service, address, { method, headers })).headers;

describe('pages of other origins', () => {
  test('may ask if their origin is one of the configured', async () => {
    const headers = await headersFor(MIRROR, { Origin: ADDIN });
    expect(headers.get('access-control-allow-origin')).toBe(ADDIN);
    expect(headers.get('vary')).toMatch(/origin/i);
    expect(headers.get('access-control-expose-headers')).toMatch(/etag/i);
  });

  test.each(['https://elsewhere.example.org', 'http://addin.example.org', `${ADDIN}:444`, 'null'])(
    'may not if it is %s',
    async (origin) => {
      const headers = await headersFor(MIRROR, { Origin: origin });
      expect(headers.has('access-control-allow-origin')).toBe(false);
      expect(headers.get('vary')).toMatch(/origin/i);
    },
  );

  test('may see why a request was refused', async () => {
    const headers = await headersFor(paths.mirror, { Origin: ADDIN });
    expect(headers.get('access-control-allow-origin')).toBe(ADDIN);
  });

  test('may ask beforehand', async () => {
    const wish = {
      'Access-Control-Request-Method': 'GET',
      'Access-Control-Request-Headers': 'authorization,if-none-match',
    };
    const response = await ask(service, MIRROR, { method: 'OPTIONS', headers: { Origin: ADDIN, ...wish } });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe(ADDIN);
    for (const name of ['authorization', 'content-type', 'if-none-match']) {
      expect(response.headers.get('access-control-allow-headers')?.toLowerCase()).toContain(name);
    }
    expect(response.headers.get('access-control-allow-methods')).toMatch(/GET,HEAD,OPTIONS/);
  });
});

test.each([MIRROR, paths.mirror, '/nowhere', paths.health, paths.apiPage])(
  'nothing forbids Excel on the web to frame a page that asks for %s',
  async (address) => {
    const headers = await headersFor(address);
    for (const name of ['x-frame-options', 'cross-origin-opener-policy', 'cross-origin-embedder-policy']) {
      expect(headers.has(name)).toBe(false);
    }
    const policy = headers.get('content-security-policy');
    expect(policy).toMatch(/^default-src 'none'/);
    const framed = /frame-ancestors ([^;]*)/.exec(policy!)?.[1];
    if (framed !== undefined) expect(framed).toContain('https://*.officeapps.live.com');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.has('x-powered-by')).toBe(false);
  },
);

test('browsers are told to keep to HTTPS where clients come by it, and nowhere else', async () => {
  expect((await headersFor(MIRROR)).has('strict-transport-security')).toBe(false);
  const behindTls = await sampleService(undefined, { publicAddress: 'https://mirror.example.org' });
  for (const address of [MIRROR, '/nowhere']) {
    const { headers } = await ask(behindTls, address);
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
  }
  await behindTls.close();
});

test('every answer has an id to ask about it by; a client may choose it, if it is well-formed', async () => {
  expect((await headersFor('/nowhere')).get('x-request-id')).toMatch(/^[\w-]{10,}$/);
  expect((await headersFor(MIRROR, { 'X-Request-Id': 'pane-17' })).get('x-request-id')).toBe('pane-17');
  for (const bad of ['a b', 'ü', 'x'.repeat(101), '"}', '%0a']) {
    expect((await headersFor(MIRROR, { 'X-Request-Id': bad })).get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
  }
});

test.each([
  ['gzip', 'gzip'],
  ['br, GZIP;q=0.5', 'gzip'],
  ['*', 'gzip'],
  ['gzip;q=0', null],
  ['*;q=0', null],
  ['br', null],
  ['', null],
])('who accepts "%s" gets %s', async (accepted, expected) => {
  const response = await ask(service, MIRROR, { headers: { 'Accept-Encoding': accepted } });
  expect(response.headers.get('content-encoding')).toBe(expected);
  expect(response.headers.get('vary')).toMatch(/accept-encoding/i);
  expect(Number(response.headers.get('content-length'))).toBe((await response.arrayBuffer()).byteLength);
});

test('what is small anyway is not packed', async () => {
  for (const address of [paths.health, '/nowhere']) {
    const headers = await headersFor(address, { 'Accept-Encoding': 'gzip' });
    expect(headers.has('content-encoding')).toBe(false);
  }
});

test('answers are compressed for who can read that', async () => {
  const plain = await ask(service, MIRROR);
  expect(plain.headers.has('content-encoding')).toBe(false);
  const packed = await ask(service, MIRROR, { headers: { 'Accept-Encoding': 'gzip, br' } });
  expect(packed.headers.get('content-encoding')).toBe('gzip');
  expect(packed.headers.get('vary')).toMatch(/accept-encoding/i);
  const bytes = Buffer.from(await packed.arrayBuffer());
  const text = await plain.text();
  expect(bytes.length).toBeLessThan(text.length / 2);
  expect(mirrorAnswerSchema.parse(JSON.parse(gunzipSync(bytes).toString()))).toEqual(JSON.parse(text));
});

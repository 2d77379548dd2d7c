import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { AddinSettings, EdgeSettings } from '../../../../src/service/http/edge-settings';
import type { Service } from '../../../../src/service/service';
import { ask } from '../../sample-service';
import { edgeService } from '../edge-service';

const CDN = 'https://appsforoffice.microsoft.com';
const PAGE = `<!doctype html><title>Pane</title><script src="${CDN}/lib/1/hosted/office.js"></script>`;
const SCRIPT = `/* ${'long '.repeat(500)}*/`;
const SECRET = 'not for anybody';

let folder: string;
let settings: AddinSettings;
const opened: Service[] = [];
let service: Service;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'clearing-house-addin-'));
  const files = {
    'addin/taskpane.html': PAGE,
    'addin/taskpane.0a1b2c3d.js': SCRIPT,
    'addin/taskpane.0a1b2c3d.js.map': SECRET,
    'addin/functions.js': 'void 0',
    'addin/functions.fr.json': '{}',
    'addin/.env': SECRET,
    'addin/assets/icons/icon-16.png': 'picture',
    'office/office.js': 'office',
    'office/fr/strings.js': 'bonjour',
    'secret.js': SECRET,
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  settings = { folder: join(folder, 'addin') };
  service = await serving({ addin: settings });
});
afterAll(async () => {
  for (const each of opened) await each.close();
  rmSync(folder, { recursive: true });
});

async function serving(edge: Partial<EdgeSettings>): Promise<Service> {
  const { service } = await edgeService(edge);
  opened.push(service);
  return service;
}
const selfHosting = (): Promise<Service> => serving({ addin: { ...settings, officeJs: join(folder, 'office') } });

describe('how long a file may be kept', () => {
  test.each([
    ['/taskpane.html', 'no-cache'],
    ['/', 'no-cache'],
    ['/functions.js', 'no-cache'], // named by the manifest: its address stays when it changes
    ['/functions.fr.json', 'no-cache'],
    ['/assets/icons/icon-16.png', 'no-cache'],
    ['/taskpane.0a1b2c3d.js', 'public, max-age=31536000, immutable'],
  ])('%s: %s', async (path, expected) => {
    const response = await ask(service, path);
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, expected]);
    expect(response.headers.get('etag')).toMatch(/^W\/"[\w-]{27}"$/);
  });

  test('a copy of office.js: a day', async () => {
    const response = await ask(await selfHosting(), '/office-js/office.js');
    expect(await response.text()).toBe('office');
    expect(response.headers.get('cache-control')).toBe('public, max-age=86400');
  });
});

test('whoever has a file already is told so, without its content', async () => {
  const first = await ask(service, '/taskpane.html');
  const tag = first.headers.get('etag')!;
  const again = await ask(service, '/taskpane.html', { headers: { 'If-None-Match': `"another", ${tag}` } });
  expect([again.status, await again.text()]).toEqual([304, '']);
  expect(again.headers.get('etag')).toBe(tag);
  expect(again.headers.get('content-security-policy')).toBe(first.headers.get('content-security-policy'));
  const other = await ask(service, '/taskpane.html', { headers: { 'If-None-Match': '"another"' } });
  expect(other.status).toBe(200);
});

test('a page comes in its type, as it is or packed; asked for its head only, without content', async () => {
  const plain = await ask(service, '/');
  expect(await plain.text()).toBe(PAGE);
  expect(plain.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(plain.headers.get('x-content-type-options')).toBe('nosniff');
  const packed = await ask(service, '/taskpane.0a1b2c3d.js', { headers: { 'Accept-Encoding': 'gzip' } });
  expect(packed.headers.get('content-encoding')).toBe('gzip');
  const bytes = Buffer.from(await packed.arrayBuffer());
  expect(packed.headers.get('content-length')).toBe(String(bytes.byteLength));
  expect(gunzipSync(bytes).toString()).toBe(SCRIPT);
  const head = await ask(service, '/taskpane.0a1b2c3d.js', { method: 'HEAD' });
  expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([
    200,
    String(SCRIPT.length),
    '',
  ]);
});

test('Excel on the web may read the descriptions of functions from its own origin, and nothing else', async () => {
  const open = async (path: string) => (await ask(service, path)).headers.get('access-control-allow-origin');
  expect(await open('/functions.fr.json')).toBe('*');
  expect(await open('/functions.js')).toBeNull();
  expect(await open('/taskpane.html')).toBeNull();
});

test.each([
  '/nothing.html',
  '/assets',
  '/assets/',
  '/taskpane.html/',
  '/TASKPANE.HTML',
  '/office-js/office.js', // no copy is configured
])('%s is not there, which the answer says as that of every unknown path', async (path) => {
  const response = await ask(service, path);
  expect(response.status).toBe(404);
  expect(response.headers.get('content-security-policy')).toBe("default-src 'none'");
  expect(await response.json()).toMatchObject({ error: { code: 'not-found' } });
});

test.each([
  '/../secret.js',
  '/..%2fsecret.js',
  '/%2e%2e/secret.js',
  '/%2e%2e%2fsecret.js',
  '/..%5csecret.js',
  '/assets/../../secret.js',
  '/office-js/../../secret.js',
  '//secret.js',
  '/secret.js%00.html',
  '/.env',
  '/taskpane.0a1b2c3d.js.map',
])('no path leads out of the folder, or to what is not for pages: %s', async (path) => {
  for (const each of [service, await selfHosting()]) {
    const response = await ask(each, `http://localhost${path}`);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain(SECRET);
  }
});

describe('the policy of pages', () => {
  const policyOf = async (each: Service): Promise<Record<string, string>> => {
    const policy = (await ask(each, '/taskpane.html')).headers.get('content-security-policy')!;
    return Object.fromEntries(
      policy.split('; ').map((part) => [part.split(' ')[0]!, part.slice(part.indexOf(' ') + 1)]),
    );
  };

  test('with office.js from Microsoft: scripts of the service and of that address, nothing evaluated or inline', async () => {
    const policy = await policyOf(service);
    expect(policy['default-src']).toBe("'none'");
    expect(policy['script-src']).toBe(`'self' ${CDN}`);
    expect(policy['connect-src']).toBe("'self'");
    expect(await (await ask(service, '/taskpane.html')).text()).toContain(`${CDN}/lib/1/hosted/office.js`);
  });

  test('with a copy: scripts of the service alone, and the pages name the copy', async () => {
    const closed = await selfHosting();
    expect((await policyOf(closed))['script-src']).toBe("'self'");
    const page = await (await ask(closed, '/taskpane.html')).text();
    expect(page).toContain('src="/office-js/office.js"');
    expect(page).not.toContain(CDN);
    expect(await (await ask(closed, '/office-js/fr/strings.js')).text()).toBe('bonjour');
  });

  test('with an identity provider: it may be asked too, scripts of it may not', async () => {
    const signIn = {
      issuer: 'https://login.example.org/realms/office',
      clientId: 'addin',
      scopes: ['openid'],
      nested: false,
    };
    const policy = await policyOf(await serving({ addin: settings, signIn }));
    expect(policy['connect-src']).toBe("'self' https://login.example.org");
    expect(policy['script-src']).toBe(`'self' ${CDN}`);
  });

  test('Excel on the web may show the pages in a frame', async () => {
    expect((await policyOf(service))['frame-ancestors']).toContain('https://*.officeapps.live.com');
  });
});

test('a service without the add-in has no pages', async () => {
  expect((await ask(await serving({}), '/taskpane.html')).status).toBe(404);
});

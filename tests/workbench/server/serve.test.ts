import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type RequestOptions } from 'node:https';
import { createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { localhostCertificate, type Certificate } from '../../../src/workbench/server/certificate';
import { PortUnavailableError, serve, type RunningServer } from '../../../src/workbench/server/serve';

const hasIpv6 = Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === '::1'));

let folder: string;
let certificate: Certificate;
let server: RunningServer;

const options = () => ({
  certificate,
  port: 0,
  roots: [join(folder, 'local'), join(folder, 'built')],
  officeJs: join(folder, 'office-js'),
  manifest: join(folder, 'manifest.xml'),
});

async function write(path: string, text: string): Promise<void> {
  await mkdir(join(folder, path, '..'), { recursive: true });
  await writeFile(join(folder, path), text);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
  certificate = await localhostCertificate(join(folder, 'cache'));
  await write('local/index.html', 'the workbench');
  await write('local/taskpane.html', 'local pane');
  await write('built/taskpane.html', 'production pane');
  await write('built/assets/icon-16.png', 'png');
  await write('built/app.js', 'export {}');
  await write('built/app.js.br', 'compressed');
  await write('built/app.0a1b2c3d.js', 'export {}');
  await write('built-secret/file.txt', 'secret');
  await write('office-js/office.js', '// office');
  await write('manifest.xml', '<a href="https://localhost:3000/x"/><b href="https://localhost:3000/y"/>');
  server = await serve({
    ...options(),
    api: (_request, response) => response.setHeader('Content-Type', 'application/json').end('{"ok":true}'),
  });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Sends the path as it is, without the tidying that fetch does, and trusts exactly the server's certificate. */
function get(path: string, more: RequestOptions = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: 'localhost', port: server.port, path, ca: certificate.pem, agent: false, ...more },
      (answer) => {
        let body = '';
        answer.setEncoding('utf8').on('data', (part: string) => (body += part));
        answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body }));
      },
    );
    sent.on('error', reject).end();
  });
}

test('serves the workbench at the root, over both loopback addresses', async () => {
  expect(server.origin).toBe(`https://localhost:${server.port}`);
  for (const host of ['localhost', '127.0.0.1', ...(hasIpv6 ? ['::1'] : [])]) {
    expect(await get('/?locale=de-DE', { host })).toMatchObject({ status: 200, body: 'the workbench' });
  }
});

test('a page in an earlier folder stands before one of the same name', async () => {
  expect((await get('/taskpane.html')).body).toBe('local pane');
});

test.each([
  ['/', 'text/html;charset=utf-8'],
  ['/app.js', 'text/javascript'],
  ['/assets/icon-16.png', 'image/png'],
  ['/office-js/office.js', 'text/javascript'],
  ['/manifest.xml', 'application/xml; charset=utf-8'],
  ['/api/mirror', 'application/json'],
  ['/api', 'application/json'],
  ['/openapi.json', 'application/json'],
])('%s is of type %s and carries the security headers', async (path, type) => {
  const { status, headers } = await get(path);
  expect(status).toBe(200);
  expect(headers).toMatchObject({ 'content-type': type, 'x-content-type-options': 'nosniff' });
  expect(headers['content-security-policy']).toContain("script-src 'self'");
});

test('the manifest names this server wherever it named the default one', async () => {
  const { body } = await get('/manifest.xml');
  expect(body).toBe(`<a href="${server.origin}/x"/><b href="${server.origin}/y"/>`);
});

test('what the browser has is not sent again; what is compressed is sent so', async () => {
  const { headers } = await get('/app.js');
  const again = await get('/app.js', { headers: { 'if-none-match': String(headers.etag) } });
  expect(again).toMatchObject({ status: 304, body: '' });
  expect((await get('/app.js', { headers: { 'accept-encoding': 'br' } })).headers['content-encoding']).toBe('br');
  expect((await get('/office-js/office.js')).headers['cache-control']).toBe('public,max-age=86400');
  expect((await get('/app.0a1b2c3d.js')).headers['cache-control']).toContain('immutable');
  expect(headers['cache-control']).toBe('no-cache');
});

test.each([
  ['/../built-secret/file.txt', 400],
  ['/assets/../../built-secret/file.txt', 400],
  ['/%2e%2e/built-secret/file.txt', 400],
  ['/..%2fbuilt-secret/file.txt', 400],
  ['/..\\built-secret\\file.txt', 400],
  ['/office-js/../../built-secret/file.txt', 400],
  ['/%zz', 400],
  ['/%00', 400],
  ['/nothing.html', 404],
  ['/office-js/nothing.js', 404],
])('%s is answered with %d', async (path, status) => {
  expect((await get(path)).status).toBe(status);
});

test('nothing but the service takes writes', async () => {
  expect((await get('/', { method: 'POST' })).status).toBe(405);
  expect((await get('/api/submissions', { method: 'POST' })).status).toBe(200);
});

test('without the service its paths say so', async () => {
  const alone = await serve(options());
  expect(await get('/api/mirror', { port: alone.port })).toMatchObject({
    status: 503,
    body: 'The mirror service is not running.',
  });
  await alone.close();
});

test('a busy port is an error that names it and what to do, or the next free one is taken', async () => {
  const { port } = server;
  const failure = serve({ ...options(), port });
  await expect(failure).rejects.toBeInstanceOf(PortUnavailableError);
  await expect(failure).rejects.toThrow(`Port ${port} on localhost cannot be used: it is in use.`);
  await expect(failure).rejects.toThrow(`PORT=${port + 1} npm start`);
  const next = await serve({ ...options(), port, orNextFree: true });
  expect(next.port).toBeGreaterThan(port);
  await next.close();
});

(hasIpv6 ? test : test.skip)('a port that is busy on one of the two addresses only is busy', async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) =>
    other.listen(0, '::1', () => resolve((other.address() as { port: number }).port)),
  );
  await expect(serve({ ...options(), port })).rejects.toBeInstanceOf(PortUnavailableError);
  await new Promise((resolve) => other.close(resolve));
});

test('closing frees the port', async () => {
  const first = await serve(options());
  await first.close();
  const second = await serve({ ...options(), port: first.port });
  expect(second.port).toBe(first.port);
  await second.close();
});

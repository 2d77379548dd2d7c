import { connect } from 'node:net';
import * as fc from 'fast-check';
import { errorAnswerSchema, errorStatus } from '../../../src/contract/errors';
import { allRoutes } from '../../../src/service/http/routes/all-routes';
import type { LogEntry } from '../../../src/service/log';
import { type RunningServer, startServer } from '../../../src/service/server/server';
import { echoRoute, type EdgeService, edgeService } from './edge-service';
import { strayBytes, strayRequests } from './malformed-requests';

// Whatever is thrown at the service, at every address that it has, it answers: never with a failure of its own, and if it
// refuses, in the one shape. Routes that are added to the table are part of this without further ado.

const routes = [...allRoutes, echoRoute];

const PATIENCE_MS = 5_000;
let edge: EdgeService;
let server: RunningServer;
beforeAll(async () => {
  const limits = { ratePerAddress: 0, ratePerToken: 0, bodyLimit: 60_000, requestTimeout: 500 };
  edge = await edgeService(limits, routes);
  server = await startServer(edge.service, { host: '127.0.0.1', port: 0, requestTimeout: 500 });
});
afterAll(() => server.close());
const failures = (): LogEntry[] => edge.log.filter(({ level }) => level === 'error');

/** Fails unless it is done in time: nothing may hang. */
function inTime<T>(work: Promise<T>, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} hangs.`)), PATIENCE_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** What the service does not do (501) is no failure of it. */
const expectNoFailure = (status: number): void => expect(status < 500 || status === 501).toBe(true);

/** What every refusal must be. */
function expectRefusal(status: number, body: string, requestId: string | null | undefined): void {
  const { error } = errorAnswerSchema.parse(JSON.parse(body));
  expect(errorStatus[error.code]).toBe(status);
  expect(error.requestId).toBe(requestId);
  expect(body).not.toMatch(/\.ts\b|\.mjs|node:|\bat .*:\d+:\d+/);
}

test('requests of every kind', async () => {
  await fc.assert(
    fc.asyncProperty(strayRequests(routes, edge.bearer), async ({ method, address, headers, body }) => {
      const bodiless = ['GET', 'HEAD'].includes(method);
      const url = new URL(address, 'http://localhost');
      const request = new Request(url, {
        method,
        headers: headers as [string, string][],
        ...(body && !bodiless ? { body: body as Uint8Array<ArrayBuffer> } : {}),
      });
      const response = await inTime(edge.service.fetch(request), `${method} ${address}`);
      const text = await inTime(response.text(), `The body of ${method} ${address}`);
      expectNoFailure(response.status);
      if (response.status < 400 || method === 'HEAD') return;
      if (response.headers.get('content-encoding') === null) {
        expectRefusal(response.status, text, response.headers.get('x-request-id'));
      }
    }),
    { numRuns: 700 },
  );
  expect(failures()).toEqual([]);
});

/** What comes back for bytes, until the server ends the connection. */
const answerTo = (text: string, { open = false } = {}): Promise<string> =>
  new Promise((resolve) => {
    let answer = '';
    const socket = connect({ port: Number(new URL(server.address).port), host: '127.0.0.1', allowHalfOpen: true });
    socket.setEncoding('latin1');
    socket.on('data', (chunk: string) => (answer += chunk));
    socket.on('end', () => socket.end());
    socket.on('error', () => undefined); // the server need not listen to the end of what it refuses
    socket.on('close', () => resolve(answer));
    if (open) socket.write(text, 'latin1');
    else socket.end(text, 'latin1');
  });

test('bytes that are nearly a request', async () => {
  await fc.assert(
    fc.asyncProperty(strayBytes(routes), async (text) => {
      for (const { status, body, requestId } of answersIn(await inTime(answerTo(text), JSON.stringify(text)))) {
        expectNoFailure(status);
        if (status >= 400 && body !== '') expectRefusal(status, body, requestId);
      }
    }),
    { numRuns: 300 },
  );
  expect(failures()).toEqual([]);
});

const head = (...lines: string[]): string => [...lines, 'Host: localhost', '', ''].join('\r\n');
const post = (...lines: string[]): string =>
  head(
    'POST /api/v1/echo/x/2024 HTTP/1.1',
    `Authorization: ${edge.bearer.compiler}`,
    'Content-Type: application/json',
    ...lines,
  );

test.each([
  ['a method that is none', () => head('get / HTTP/1.1'), 400],
  ['another protocol', () => head('GET / HTTP/3.0'), 400],
  ['a host that is none', () => 'GET / HTTP/1.1\r\nHost: a b\r\n\r\n', 400],
  ['no host', () => 'GET / HTTP/1.1\r\n\r\n', 400],
  ['an address that is none', () => head('GET * HTTP/1.1'), 400],
  ['two lengths', () => post('Content-Length: 2', 'Content-Length: 3'), 400],
  ['a length and chunks', () => post('Content-Length: 2', 'Transfer-Encoding: chunked'), 400],
  ['a chunk that is none', () => `${post('Transfer-Encoding: chunked')}zz\r\n`, 400],
  ['a tunnel', () => head('CONNECT example.org:443 HTTP/1.1'), 405],
  ['a body that does not come', () => post('Content-Length: 20'), 408],
  ['headers that do not end', () => 'GET / HTTP/1.1\r\nHost: localhost\r\n', 408],
  ['nothing', () => '', 408],
  ['a body that is announced as too large', () => post('Content-Length: 99999999'), 413],
  [
    'a body in chunks that is too large',
    () => `${post('Transfer-Encoding: chunked')}10000\r\n${'x'.repeat(65536)}\r\n`,
    413,
  ],
  ['an address that is too long', () => head(`GET /${'x'.repeat(9000)} HTTP/1.1`, 'Connection: close'), 414],
  ['an expectation that is none', () => head('GET / HTTP/1.1', 'Expect: the-unexpected'), 417],
  ['headers that are too large', () => head('GET / HTTP/1.1', `X: ${'x'.repeat(40_000)}`), 431],
])('%s is refused, and the connection ended', async (what, text, expected) => {
  const answers = answersIn(await inTime(answerTo(text(), { open: true }), what));
  expect(answers.map(({ status }) => status)).toEqual([expected]);
  expectRefusal(expected, answers[0]!.body, answers[0]!.requestId);
  expect(failures()).toEqual([]);
});

/** The answers in what came back; what announces another one (100 Continue) is none. */
function answersIn(text: string): { status: number; requestId: string | undefined; body: string }[] {
  return text.split(/(?=HTTP\/1\.1 \d{3} )/).flatMap((part) => {
    const [head = '', ...body] = part.split('\r\n\r\n');
    const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0);
    if (status < 200) return [];
    return [{ status, requestId: /^x-request-id: (.*)$/im.exec(head)?.[1], body: body.join('\r\n\r\n') }];
  });
}

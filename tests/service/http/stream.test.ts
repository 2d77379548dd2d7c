import { get } from 'node:http';
import { gunzipSync } from 'node:zlib';
import * as z from '../../../src/clearing-house/zod';
import { EVERYONE } from '../../../src/service/access/principal';
import { defineRoute } from '../../../src/service/http/route';
import { ClientStalledError, sendStream, streamed } from '../../../src/service/http/stream';
import { type RunningServer, startServer } from '../../../src/service/server/server';
import { type EdgeService, edgeService } from './edge-service';

const PIECE = `${'x'.repeat(50_000)}\n`;
const MOST = 200;
let made = 0;

/** Text of so many pieces, which fails after some of them if asked to. */
async function* text(pieces: number, failsAfter = Number.POSITIVE_INFINITY): AsyncGenerator<string, void> {
  for (let index = 0; index < pieces; index++) {
    if (index === failsAfter) throw new Error('the disk is gone');
    made++;
    yield PIECE;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

const route = defineRoute({
  method: 'GET',
  path: '/api/v1/stream',
  name: 'stream',
  summary: 'x',
  group: 'x',
  who: EVERYONE,
  query: z.object({ fails: z.coerce.number().optional() }),
  answers: { 200: { description: 'x', content: { 'text/plain': null } } },
  async handle({ query, request, requestId }, services) {
    const response = (await sendStream(text(MOST, query.fails), { request, requestId }, services))!;
    response.headers.set('Content-Type', 'text/plain');
    return response;
  },
});

let edge: EdgeService;
let server: RunningServer;
beforeAll(async () => {
  edge = await edgeService({ requestTimeout: 300 }, [route]);
  server = await startServer(edge.service, { host: '127.0.0.1', port: 0 });
});
afterAll(() => server.close());
beforeEach(() => {
  // The library that listens prints why an answer broke off, too.
  jest.spyOn(console, 'error').mockReturnValue();
  made = 0;
  edge.log.length = 0;
});

/** What came of a request: the body as it came, and whether it was complete. */
const fetched = (path: string, headers: Record<string, string> = {}) =>
  new Promise<{ status: number; body: Buffer; complete: boolean; encoding: string | undefined }>((resolve, reject) => {
    get(`${server.address}${path}`, { headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', () => undefined); // told by what is complete
      response.on('close', () =>
        resolve({
          status: response.statusCode!,
          body: Buffer.concat(chunks),
          complete: response.complete,
          encoding: response.headers['content-encoding'],
        }),
      );
    }).on('error', reject);
  });

describe.each<Record<string, string>>([{}, { 'Accept-Encoding': 'gzip' }])('over the wire with %j', (headers) => {
  test('an answer is sent piece by piece', async () => {
    const { status, body, complete, encoding } = await fetched('/api/v1/stream', headers);
    expect([status, complete, encoding]).toEqual([200, true, 'Accept-Encoding' in headers ? 'gzip' : undefined]);
    const plain = encoding === 'gzip' ? gunzipSync(body) : body;
    expect(plain.toString()).toBe(PIECE.repeat(MOST));
    expect(edge.log.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('what fails in the midst never ends as if it were complete', async () => {
    const { status, body, complete, encoding } = await fetched('/api/v1/stream?fails=20', headers);
    expect([status, complete]).toEqual([200, false]);
    if (encoding === undefined) expect(PIECE.repeat(20).startsWith(body.toString())).toBe(true);
    else expect(() => gunzipSync(body)).toThrow('unexpected end of file');
    const errors = edge.log.filter(({ level }) => level === 'error');
    expect(errors).toEqual([expect.objectContaining({ message: 'An answer broke off.' })]);
  });

  test('what fails at once is answered as an error', async () => {
    const { status, body, encoding } = await fetched('/api/v1/stream?fails=0', headers);
    expect([status, encoding]).toEqual([500, undefined]);
    expect(JSON.parse(body.toString())).toMatchObject({ error: { code: 'internal' } });
  });
});

test('no more is made than a client takes; one that stops taking is given up', async () => {
  await new Promise<void>((resolve, reject) => {
    get(`${server.address}/api/v1/stream`, { agent: false }, (response) => {
      response.pause();
      response.on('close', () => resolve());
      response.on('error', () => undefined);
      setTimeout(() => {
        expect(made).toBeLessThan(MOST);
        response.resume();
      }, 1500);
    }).on('error', reject);
  });
});

describe('a stream', () => {
  const options = { patience: 100, onFailure: () => undefined };

  test('that has nothing is none', async () => {
    expect(await streamed(text(0), options)).toBeUndefined();
  });

  test('that fails at once says so', async () => {
    await expect(streamed(text(1, 0), options)).rejects.toThrow('the disk is gone');
  });

  test('is ended with its reader', async () => {
    let ended = false;
    async function* watched(): AsyncGenerator<string, void> {
      try {
        yield* text(MOST);
      } finally {
        ended = true;
      }
    }
    const stream = (await streamed(watched(), options))!;
    const reader = stream.getReader();
    await reader.read();
    await reader.cancel();
    expect(ended).toBe(true);
    expect(made).toBe(1);
  });

  test('gives up a reader that takes nothing', async () => {
    const reader = (await streamed(text(MOST), { ...options, patience: 20 }))!.getReader();
    await reader.read();
    await new Promise((resolve) => setTimeout(resolve, 100));
    await expect(reader.read()).rejects.toThrow(ClientStalledError);
  });

  test('does not wait for ever for a piece', async () => {
    async function* slow(): AsyncGenerator<string, void> {
      yield 'first';
      await new Promise((resolve) => setTimeout(resolve, 300));
      yield 'second';
    }
    const failures: unknown[] = [];
    const stream = (await streamed(slow(), { patience: 50, onFailure: (error) => failures.push(error) }))!;
    const reader = stream.getReader();
    await reader.read();
    await expect(reader.read()).rejects.toThrow('longer than 50 ms');
    expect(failures).toHaveLength(1);
  });
});

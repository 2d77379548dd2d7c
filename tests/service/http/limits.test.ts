import { setTimeout as wait } from 'node:timers/promises';
import { paths } from '../../../src/contract/paths';
import { refuseAbove } from '../../../src/service/http/limits/query-cost';
import { Refusal } from '../../../src/service/http/refusal';
import { defineRoute } from '../../../src/service/http/route';
import type { Service } from '../../../src/service/service';
import { ask, errorOf } from '../sample-service';
import { echoRoute, edgeService } from './edge-service';

const asked = (service: Service, address: string, authorization?: string, from = '192.0.2.7', forwarded?: string) =>
  service.fetch(
    new Request(new URL(address, 'http://localhost'), {
      headers: {
        ...(authorization === undefined ? {} : { Authorization: authorization }),
        ...(forwarded === undefined ? {} : { 'X-Forwarded-For': forwarded }),
      },
    }),
    { address: from },
  );

describe('requests are counted', () => {
  test('without a token by address: who asks too often is told when to come back', async () => {
    const { service } = await edgeService({ ratePerAddress: 2 });
    expect((await asked(service, paths.info)).status).toBe(200);
    expect((await asked(service, `${paths.info}?x`)).status).toBe(400);
    const refused = await asked(service, paths.info);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('30');
    expect(await errorOf(refused)).toMatchObject({
      code: 'too-many-requests',
      message: 'You have asked too often. Wait 30 seconds before you ask again.',
    });
    expect((await asked(service, paths.info, undefined, '192.0.2.8')).status).toBe(200);
    for (const free of [paths.health, paths.ready, paths.metrics]) {
      expect((await asked(service, free)).status).toBe(200);
    }
    await service.close();
  });

  test('with a token by token, from wherever', async () => {
    const { service, bearer } = await edgeService({ ratePerAddress: 1, ratePerToken: 2 });
    expect((await asked(service, paths.info)).status).toBe(200);
    expect((await asked(service, paths.info)).status).toBe(429);
    expect((await asked(service, paths.info, bearer.reader)).status).toBe(200);
    expect((await asked(service, paths.info, bearer.reader, '192.0.2.99')).status).toBe(200);
    expect((await asked(service, paths.info, bearer.reader, '192.0.2.98')).status).toBe(429);
    expect((await asked(service, paths.info, bearer.compiler)).status).toBe(200);
    await service.close();
  });

  test('wrong tokens by address: who guesses is stopped, who asks without one is not', async () => {
    const { service, bearer } = await edgeService();
    const guess = async (): Promise<number> => (await asked(service, paths.info, 'Bearer ch_guess')).status;
    for (let attempt = 0; attempt < 30; attempt += 1) expect(await guess()).toBe(401);
    expect(await guess()).toBe(429);
    expect((await asked(service, paths.info)).status).toBe(200);
    expect((await asked(service, paths.info, bearer.reader, '192.0.2.8')).status).toBe(200);
    await service.close();
  });

  test('behind a trusted proxy by what that saw, otherwise by the connection', async () => {
    const { service } = await edgeService({ ratePerAddress: 1, trustedProxies: ['10.0.0.0/8'] });
    const through = async (proxy: string, client: string): Promise<number> =>
      (await asked(service, paths.info, undefined, proxy, client)).status;
    expect(await through('10.0.0.1', '192.0.2.1')).toBe(200);
    expect(await through('10.0.0.2', '192.0.2.1')).toBe(429);
    expect(await through('10.0.0.1', '192.0.2.2')).toBe(200);
    expect(await through('203.0.113.1', '192.0.2.3')).toBe(200);
    expect(await through('203.0.113.1', '192.0.2.4')).toBe(429);
    await service.close();
  });

  test('not at all where there is no network, as in the workbench', async () => {
    const { service } = await edgeService({ ratePerAddress: 1 });
    for (let request = 0; request < 5; request += 1) expect((await ask(service, paths.info)).status).toBe(200);
    await service.close();
  });
});

describe('a body', () => {
  const example = JSON.stringify(echoRoute.body!.example);
  const send = async (body: BodyInit, headers: Record<string, string> = {}, limit = 200) => {
    const { service, bearer } = await edgeService({ bodyLimit: limit }, [echoRoute]);
    const response = await ask(service, '/api/v1/echo/x/2024', {
      method: 'POST',
      headers: { Authorization: bearer.compiler, 'Content-Type': 'application/json', ...headers },
      body,
      // As Node wants it for a body that comes bit by bit.
      ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
    });
    await service.close();
    return response;
  };
  const inPieces = (...pieces: readonly (string | Error)[]): ReadableStream =>
    new ReadableStream({
      start(controller) {
        for (const piece of pieces) {
          if (typeof piece !== 'string') return controller.error(piece);
          controller.enqueue(new TextEncoder().encode(piece));
        }
        controller.close();
      },
    });

  test('is read, in pieces too', async () => {
    for (const body of [example, inPieces(example.slice(0, 9), example.slice(9))]) {
      const response = await send(body);
      expect(await response.json()).toMatchObject({
        body: echoRoute.body!.example,
        params: { name: 'x', year: '2024' },
      });
    }
  });

  test('may be as large as is set, and not a byte larger', async () => {
    expect((await send(example, {}, example.length)).status).toBe(200);
    for (const body of [example, inPieces(example)]) {
      const refused = await send(body, {}, example.length - 1);
      expect(refused.status).toBe(413);
      expect(await errorOf(refused)).toMatchObject({
        code: 'too-large',
        message: expect.stringMatching(/larger than \d+ bytes, which is the most/) as string,
      });
    }
  });

  test.each([
    ['no JSON', 'The body is no JSON.'],
    ['', 'The body is empty; JSON is expected.'],
    [new Uint8Array([0xff, 0xfe]), 'The body is no text in UTF-8.'],
    [inPieces('{', new Error('gone')), 'The body broke off.'],
  ])('that cannot be read is refused (%#)', async (body, message) => {
    const response = await send(body);
    expect(response.status).toBe(400);
    expect((await errorOf(response)).message).toBe(message);
  });

  test('that is something else is refused with each mistake and its place, not with what was sent', async () => {
    const response = await send('{"text":22785,"list":[{"n":1},{"n":"22785"}],"deep":{},"more":1}');
    const text = await response.clone().text();
    expect(text).not.toContain('22785');
    const { code, details } = await errorOf(response);
    expect(code).toBe('bad-body');
    expect(details!.map(({ path }) => path)).toEqual(['text', 'list.1.n', '']);
  });

  test('with very many mistakes is refused with the first hundred', async () => {
    const list = Array.from({ length: 3000 }, () => ({ n: 'x' }));
    const { details } = await errorOf(await send(JSON.stringify({ text: '', list, deep: {} }), {}, 1e6));
    expect(details).toHaveLength(100);
  });

  test.each([
    [{ 'Content-Type': 'text/csv' }, /it came as text\/csv/],
    [{ 'Content-Type': 'application/jsonp' }, /application\/json/],
    [{ 'Content-Encoding': 'gzip' }, /without a Content-Encoding/],
  ])('of another kind is refused: %j', async (headers, message) => {
    const response = await send(example, headers);
    expect(response.status).toBe(415);
    expect(await errorOf(response)).toMatchObject({
      code: 'unsupported-media-type',
      message: expect.stringMatching(message) as string,
    });
  });

  test('and an address that are wrong: the address is told', async () => {
    const { service, bearer } = await edgeService({}, [echoRoute]);
    const response = await ask(service, '/api/v1/echo/a-name-that-is-too-long/x', {
      method: 'POST',
      headers: { Authorization: bearer.compiler, 'Content-Type': 'application/json' },
      body: example,
    });
    const { code, details } = await errorOf(response);
    expect(code).toBe('bad-request');
    expect(details).toMatchObject([{ path: 'name' }, { path: 'year', message: 'must be a year, such as 2024' }]);
    await service.close();
  });
});

test('an address that is too long is refused', async () => {
  const { service } = await edgeService();
  const response = await ask(service, `${paths.mirror}?reporter=${'B'.repeat(9000)}`);
  expect(response.status).toBe(414);
  expect((await errorOf(response)).code).toBe('address-too-long');
  await service.close();
});

test('an answer that takes too long is given up, and its maker told', async () => {
  let told = false;
  const slow = defineRoute({
    method: 'GET',
    path: '/api/v1/slow',
    name: 'slow',
    summary: 'Takes its time',
    group: 'Test',
    who: 'public',
    answers: {},
    async handle({ signal }) {
      await wait(10_000, undefined, { signal }).catch(() => (told = signal.aborted));
      return new Response();
    },
  });
  const { service } = await edgeService({ requestTimeout: 20 }, [slow]);
  const response = await ask(service, slow.path);
  expect(response.status).toBe(503);
  expect(response.headers.get('retry-after')).toBe('10');
  expect((await errorOf(response)).code).toBe('unavailable');
  expect(told).toBe(true);
  await service.close();
});

test('what would cost too much is refused, with the way to ask for it', () => {
  const cost = { most: 1000, howToSplit: 'Ask for fewer years at a time.' };
  expect(() => refuseAbove({ ...cost, observations: 1000 })).not.toThrow();
  const refusing = (): void => refuseAbove({ ...cost, observations: 1001 });
  expect(refusing).toThrow(Refusal);
  expect(refusing).toThrow(
    /could have 1001 observations; 1000 are the most in one answer\. Ask for fewer years at a time\./,
  );
});

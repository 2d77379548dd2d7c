import * as fc from 'fast-check';
import { errorAnswerSchema } from '../../../src/contract/errors';
import { paths } from '../../../src/contract/paths';
import type { LogEntry } from '../../../src/service/log';
import { createApp } from '../../../src/service/http/app';
import type { Service } from '../../../src/service/service';
import { IN_MEMORY, openStore } from '../../../src/service/store/open';
import { ask, errorOf, sampleService } from '../sample-service';

let service: Service;
const log: LogEntry[] = [];
beforeAll(async () => {
  service = await sampleService((entry) => log.push(entry));
});
afterAll(() => service.close());

describe('a query that cannot be answered names each mistake and what is allowed', () => {
  test.each([
    ['', ['reporter', 'table', 'years']],
    ['reporter=BG&table=5', ['years']],
    ['reporter=XX&table=5&years=2024', ['reporter']],
    ['reporter=BG&table=1.2&years=2024', ['table']],
    ['reporter=BG&table=5&years=', ['years']],
    ['reporter=BG&table=5&years=2024,', ['years']],
    ['reporter=BG&table=5&years=9999', ['years']],
    ['reporter=BG&table=5&years=2024&year=2024', ['year']],
    ['reporter=BG&reporter=DE&table=5&years=2024', ['reporter']],
    ['reporter=bg&table=x&years=2024&sex=T', ['reporter', 'sex', 'table']],
  ])('%s', async (query, wrong) => {
    const response = await ask(service, `${paths.mirror}?${query}`);
    expect(response.status).toBe(400);
    const error = await errorOf(response);
    expect(error.code).toBe('bad-query');
    expect([...new Set(error.details?.map(({ path }) => path))].sort()).toEqual(wrong);
    for (const { message } of error.details!) expect(message).toMatch(/^(is|must|years) /);
  });

  test('says which parameters there are', async () => {
    const { details } = await errorOf(
      await ask(service, `${paths.reported}?country=BG&reporter=BG&table=5&years=2024`),
    );
    expect(details).toEqual([{ path: 'country', message: 'is no parameter here; allowed: reporter, table, years' }]);
    const none = await errorOf(await ask(service, `${paths.sources}?id=1`));
    expect(none.details).toEqual([{ path: 'id', message: 'is no parameter here; allowed: none' }]);
  });
});

describe('an address or method that there is not', () => {
  test.each([
    '/',
    '/api/v1',
    '/api/v1/',
    '/api/v1/mirrors',
    '/api/v2/mirror',
    `${paths.mirror}/`,
    '/%E0%A4%A',
    '/..%2f',
  ])('%s is not found', async (address) => {
    const response = await ask(service, address);
    expect(response.status).toBe(404);
    expect((await errorOf(response)).code).toBe('not-found');
  });

  test.each(Object.values(paths))('%s can be read only', async (path) => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      const response = await ask(service, path, { method });
      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
      expect((await errorOf(response)).code).toBe('method-not-allowed');
    }
  });
});

test('whatever is asked, the answer is 200 or an error in the one shape, never a failure of the service', async () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('BG', '5', '2024', '__proto__', "'; --"),
  );
  const parameter = fc.tuple(fc.oneof(fc.constantFrom('reporter', 'table', 'years', '__proto__'), text), text);
  log.length = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Object.values(paths)),
      fc.oneof(
        fc
          .array(parameter, { maxLength: 6 })
          .map((list) =>
            list.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&'),
          ),
        fc.string({ unit: 'grapheme-ascii' }), // stray percent signs and all
      ),
      async (path, query) => {
        const response = await ask(service, `${path}?${query.replaceAll('#', '')}`);
        expect([200, 400]).toContain(response.status);
        const body: unknown = await response.json();
        if (response.status === 400) expect(errorAnswerSchema.parse(body)).toEqual(body);
      },
    ),
    { numRuns: 400 },
  );
  expect(log).toEqual([]);
});

test('a failure of the service is told without its inside; the log has that, under the same request id', async () => {
  const store = await openStore(IN_MEMORY);
  await store.schema.dropTable('coverage').execute();
  const entries: LogEntry[] = [];
  const app = createApp({ store, origins: [], log: (entry) => entries.push(entry) });
  const response = await app.request(`${paths.mirror}?reporter=BG&table=5&years=2024`);
  expect(response.status).toBe(500);
  const text = await response.clone().text();
  expect(text).not.toMatch(/coverage|sqlite|\.ts|\bat /i);
  const requestId = response.headers.get('x-request-id')!;
  expect(await errorOf(response)).toEqual({
    code: 'internal',
    message: `The service failed. Its log says why, under the request ${requestId}.`,
  });
  expect(entries).toEqual([expect.objectContaining({ level: 'error', requestId, method: 'GET', path: paths.mirror })]);
  expect(entries[0]?.error).toMatch(/coverage/);
  await store.destroy();
});

test('without its store the service says that it is not well', async () => {
  const store = await openStore(IN_MEMORY);
  await store.schema.dropTable('store').execute();
  const app = createApp({ store, origins: [], log: () => undefined });
  const response = await app.request(paths.health);
  expect(response.status).toBe(503);
  expect((await errorOf(response)).code).toBe('unavailable');
  await store.destroy();
});

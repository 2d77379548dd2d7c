import { sql } from 'kysely';
import { paths } from '../../../src/contract/paths';
import type { LogEntry } from '../../../src/service/log';
import { defineRoute } from '../../../src/service/http/route';
import { methodsAt } from '../../../src/service/http/router';
import { allRoutes } from '../../../src/service/http/routes/all-routes';
import { StoreBusyError } from '../../../src/service/store/engines/sqlite-session';
import { DEFAULT_EDGE } from '../../../src/service/http/edge-settings';
import { serveStore, type Service } from '../../../src/service/service';
import { IN_MEMORY, openStore } from '../../../src/service/store/open';
import { ask, errorOf, sampleService } from '../sample-service';

let service: Service;
beforeAll(async () => {
  service = await sampleService();
});
afterAll(() => service.close());

describe('a query that cannot be answered names each mistake and what is allowed', () => {
  test.each([
    ['', ['reporter', 'table', 'years']],
    ['reporter=BG&table=5', ['years']],
    ['reporter=XX&table=5&years=2024', ['reporter']],
    ['reporter=BG&table=one&years=2024', ['table']],
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

  test.each([...new Set(allRoutes.map(({ path }) => path))])('%s can be asked only as it says', async (path) => {
    const allowed = methodsAt(path, allRoutes);
    for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'PROPFIND']) {
      if (allowed.includes(method)) continue;
      const response = await ask(service, path, { method });
      expect([method, response.status]).toEqual([method, 405]);
      expect(response.headers.get('allow')).toBe(allowed.join(', '));
      expect((await errorOf(response)).code).toBe('method-not-allowed');
    }
  });
});

test('a store that another process keeps locked is told to be asked again', async () => {
  const store = await openStore(IN_MEMORY);
  const entries: LogEntry[] = [];
  const busy = defineRoute({
    ...{ method: 'GET', path: '/busy', name: 'busy', summary: 'Waits', group: 'Test', who: 'public', answers: {} },
    handle: () => Promise.reject(new StoreBusyError('Locked.')),
  });
  const waiting = serveStore(store, DEFAULT_EDGE, (entry) => entries.push(entry), { routes: [busy] });
  const response = await ask(waiting, '/busy');
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '10']);
  expect((await errorOf(response)).code).toBe('unavailable');
  expect(entries.find(({ level }) => level === 'error')?.error).toMatch(/Locked/);
  await waiting.close();
});

test('a failure of the service is told without its inside; the log has that, under the same request id', async () => {
  const store = await openStore(IN_MEMORY);
  await store.schema.dropTable('coverage').execute();
  const entries: LogEntry[] = [];
  const broken = serveStore(store, DEFAULT_EDGE, (entry) => entries.push(entry));
  const response = await ask(broken, `${paths.mirror}?reporter=BG&table=5&years=2024`);
  expect(response.status).toBe(500);
  const text = await response.clone().text();
  expect(text).not.toMatch(/coverage|sqlite|\.ts|\bat /i);
  const requestId = response.headers.get('x-request-id')!;
  expect(await errorOf(response)).toEqual({
    code: 'internal',
    message: `The service failed. Its log says why, under the request ${requestId}.`,
    requestId,
  });
  expect(entries.filter(({ level }) => level === 'error')).toEqual([
    expect.objectContaining({ requestId, method: 'GET', path: paths.mirror }),
  ]);
  expect(entries[0]?.error).toMatch(/coverage/);
  await broken.close();
});

describe('without its store', () => {
  test('the service is alive but not ready', async () => {
    const store = await openStore(IN_MEMORY);
    await store.schema.dropTable('store').execute();
    const broken = serveStore(store, DEFAULT_EDGE, () => undefined);
    expect((await ask(broken, paths.health)).status).toBe(200);
    const ready = await ask(broken, paths.ready);
    expect(ready.status).toBe(503);
    expect((await errorOf(ready)).code).toBe('unavailable');
    expect(await (await ask(broken, paths.metrics)).text()).toContain('clearing_house_store_up 0');
    await broken.close();
  });

  test('of this version’s form it is not ready either', async () => {
    const store = await openStore(IN_MEMORY);
    await sql`delete from kysely_migration where name like '0003%'`.execute(store);
    const outdated = serveStore(store, DEFAULT_EDGE, () => undefined);
    expect((await errorOf(await ask(outdated, paths.ready))).message).toContain('form of this version');
    await outdated.close();
  });
});

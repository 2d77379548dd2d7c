import { newToken } from '../../../../src/service/access/access-token';
import { paths } from '../../../../src/contract/paths';
import { logLine } from '../../../../src/service/log';
import { ask, errorOf } from '../../sample-service';
import { edgeService } from '../edge-service';

describe('the log', () => {
  test('has a line for every request: who, what, how it went, and the id that the answer names', async () => {
    const { service, bearer, log } = await edgeService();
    const ids: (string | null)[] = [];
    for (const [address, authorization] of [
      [paths.info, bearer.compiler],
      [`${paths.mirror}?reporter=XX`, undefined],
      ['/nowhere', undefined],
    ] as const) {
      const headers: HeadersInit = authorization === undefined ? {} : { Authorization: authorization };
      ids.push((await ask(service, address, { headers })).headers.get('x-request-id'));
    }
    const lines = log.map(({ message, ms, ...line }) => ({ ...line, timed: message === 'Answered.' && ms! >= 0 }));
    const who = expect.stringMatching(/^token:\w{8}$/) as string;
    expect(lines).toEqual([
      { level: 'info', requestId: ids[0], method: 'GET', path: paths.info, status: 200, who, timed: true },
      {
        level: 'info',
        requestId: ids[1],
        method: 'GET',
        path: paths.mirror,
        status: 400,
        who: 'anonymous',
        timed: true,
      },
      { level: 'info', requestId: ids[2], method: 'GET', path: '/nowhere', status: 404, timed: true },
    ]);
    await service.close();
  });

  test('has nothing of a query, of a body, and no token, wherever it was put', async () => {
    const { service, bearer, log } = await edgeService();
    const secret = newToken();
    const jwt = 'eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJl';
    for (const address of [
      `${paths.info}?token=${secret}`,
      `/api/v1/${secret}`,
      `/x/${jwt}`,
      `${paths.audit}?limit=22785`,
    ]) {
      await ask(service, address, { headers: { Authorization: bearer.secretariat } });
      await ask(service, address, { method: 'POST', body: '22785', headers: { Authorization: `Bearer ${secret}` } });
    }
    const text = log.map(logLine).join('');
    for (const hidden of [secret, secret.slice(3), jwt, '22785', bearer.secretariat.slice(7)]) {
      expect(text).not.toContain(hidden);
    }
    expect(text).toContain('ch_…');
    await service.close();
  });

  test('is JSON, a line an entry, with its time', () => {
    const line = logLine({ level: 'error', message: 'a\nb "c"', error: 'Error: x\n  at y' });
    expect(line.indexOf('\n')).toBe(line.length - 1);
    const entry = JSON.parse(line) as { time: string };
    expect(entry).toMatchObject({ level: 'error', message: 'a\nb "c"' });
    expect(new Date(entry.time).toISOString()).toBe(entry.time);
  });
});

describe('the metrics', () => {
  test('count requests by route, method and status, and what was refused', async () => {
    const { service, bearer } = await edgeService({ ratePerToken: 2 });
    const get = (address: string, authorization?: string) =>
      ask(service, address, { headers: authorization === undefined ? {} : { Authorization: authorization } });
    await get(paths.info);
    await get(paths.info);
    await get('/nowhere/1');
    await get('/nowhere/2');
    await ask(service, '/x', { method: 'PROPFIND' });
    for (let request = 0; request < 3; request += 1) await get(paths.info, bearer.reader);
    await get(paths.info, 'Bearer wrong');

    const response = await get(paths.metrics);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    const lines = (await response.text()).split('\n');
    const count = (labels: string) => {
      const name = `clearing_house_request_duration_seconds_count{${labels}} `;
      return Number(lines.find((line) => line.startsWith(name))?.slice(name.length));
    };
    expect(count(`route="${paths.info}",method="GET",status="200"`)).toBe(4);
    expect(count(`route="${paths.info}",method="GET",status="429"`)).toBe(1);
    expect(count(`route="${paths.info}",method="GET",status="401"`)).toBe(1);
    expect(count('route="none",method="GET",status="404"')).toBe(2);
    expect(count('route="none",method="other",status="404"')).toBe(1);
    expect(lines).toEqual(
      expect.arrayContaining([
        'clearing_house_rate_limited_total{by="token"} 1',
        'clearing_house_authentication_failures_total{failure="invalid"} 1',
        'clearing_house_store_up 1',
        expect.stringMatching(/^clearing_house_store_revision \d+$/),
        expect.stringMatching(/^process_resident_memory_bytes \d+$/),
      ]),
    );
    await service.close();
  });

  test('are in the form that Prometheus reads, each name once', async () => {
    const { service } = await edgeService();
    await ask(service, paths.info);
    const lines = (await (await ask(service, paths.metrics)).text()).split('\n');
    for (const line of lines) {
      expect(line).toMatch(/^(# (HELP|TYPE) [\w:]+ .*|[\w:]+(\{(\w+="[^"]*",?)*\})? (\S+)|)$/);
    }
    const types = lines.filter((line) => line.startsWith('# TYPE ')).map((line) => line.split(' ')[2]);
    expect(new Set(types).size).toBe(types.length);
    await service.close();
  });

  test('may be for those only who know a token, which is no token for anything else', async () => {
    const { service } = await edgeService({ metricsToken: 'for-prometheus-only' });
    const get = (address: string, authorization?: string) =>
      ask(service, address, { headers: authorization === undefined ? {} : { Authorization: authorization } });
    for (const wrong of [undefined, 'Bearer for-prometheus', 'for-prometheus-only']) {
      const response = await get(paths.metrics, wrong);
      expect([response.status, (await errorOf(response)).code]).toEqual([401, 'unauthenticated']);
    }
    expect((await get(paths.metrics, 'Bearer for-prometheus-only')).status).toBe(200);
    expect((await get(paths.info, 'Bearer for-prometheus-only')).status).toBe(401);
    await service.close();
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countries } from '../../../../src/clearing-house/codes/countries';
import { openDownload } from '../../../../src/service/sources/open-download';
import type { DownloadOptions } from '../../../../src/service/sources/connectors/download-options';
import { EurostatService, fault, queued, statusOf } from '../support/eurostat-service';
import { allOf, briefs, told } from '../support/read-file';
import { TestClock } from '../support/test-clock';

const DIMENSIONS = {
  freq: ['A'],
  partner: ['TOTAL', 'BG', 'EL', 'UNK', 'AME', 'DE'],
  agedef: ['COMPLET', 'REACH'],
  age: ['TOTAL', 'Y_LT5', 'Y80-84'],
  unit: ['NR'],
  sex: ['T', 'M', 'F'],
  geo: ['DE', 'EL', 'EU27_2020'],
};
const YEARS = ['2022', '2023', '2024'];

const rows = ['TOTAL', 'BG', 'EL', 'AME'].flatMap((partner, index) =>
  YEARS.map((year) => `A,${partner},COMPLET,TOTAL,NR,T,DE,${year},${(index + 1) * 1000 + Number(year)},p,`),
);
const ALL = [
  '2022 3 DE TOTAL T TOTAL 3022 P',
  '2023 3 DE TOTAL T TOTAL 3023 P',
  '2024 3 DE TOTAL T TOTAL 3024 P',
  '2022 3 DE BG T TOTAL 4022 P',
  '2023 3 DE BG T TOTAL 4023 P',
  '2024 3 DE BG T TOTAL 4024 P',
  '2022 3 DE GR T TOTAL 5022 P',
  '2023 3 DE GR T TOTAL 5023 P',
  '2024 3 DE GR T TOTAL 5024 P',
];

let service: EurostatService;
let baseAddress: string;
let clock: TestClock;
const said: string[] = [];

beforeEach(async () => {
  service = new EurostatService({ id: 'migr_imm5prv', dimensions: DIMENSIONS, years: YEARS, rows });
  baseAddress = await service.start();
  clock = new TestClock();
  said.length = 0;
});

afterEach(() => service.stop());

const read = (options: Partial<DownloadOptions> = {}, dataset = 'migr_imm5prv') =>
  allOf(openDownload('eurostat', dataset, { baseAddress, clock, report: (message) => said.push(message), ...options }));

const refused = (options: Partial<DownloadOptions> = {}): Promise<string> =>
  read(options).then(
    () => 'read',
    (error: Error) => `${error.name}: ${error.message}`,
  );

test('asks for the structure first, then in its order for the codes that the tables have, and no others', async () => {
  const outcome = await read();
  expect(briefs(outcome)).toEqual(ALL);
  expect(service.calls.map(({ path }) => path.split('?')[0])).toEqual([
    '/sdmx/2.1/dataflow/ESTAT/MIGR_IMM5PRV/1.0',
    '/sdmx/2.1/contentconstraint/ESTAT/MIGR_IMM5PRV/1.0',
    '/sdmx/2.1/data/migr_imm5prv/.TOTAL+BG+EL+UNK+DE.COMPLET.TOTAL+Y_LT5...DE+EL',
  ]);
  expect(service.asked[0]).toContain('?startPeriod=2022&endPeriod=2024&format=SDMX-CSV&compressed=true');
  expect(outcome.tally.lastUpdate).toBe('2026-09-17T23:00:00+0200');
  expect(outcome.problems).toEqual([]);
});

test('another order of dimensions is no matter', async () => {
  const names = Object.keys(DIMENSIONS) as (keyof typeof DIMENSIONS)[];
  const turned = names.reverse();
  service.dataSet = {
    ...service.dataSet,
    dimensions: Object.fromEntries(turned.map((name) => [name, DIMENSIONS[name]])),
    rows: rows.map((row) => {
      const fields = row.split(',');
      return [...fields.slice(0, 7).reverse(), ...fields.slice(7)].join(',');
    }),
  };
  expect(briefs(await read())).toEqual(ALL);
  expect(service.asked[0]).toContain('/DE+EL...TOTAL+Y_LT5.COMPLET.TOTAL+BG+EL+UNK+DE.?');
});

test('years, reporters and ages that were asked for, and no more', async () => {
  const outcome = await read({ years: { from: 2023, to: 2023 }, reporters: ['DE'], ages: 'total' });
  expect(briefs(outcome)).toEqual(ALL.filter((row) => row.startsWith('2023')));
  expect(service.asked[0]).toContain('.COMPLET.TOTAL...DE?startPeriod=2023&endPeriod=2023');
  expect(await refused({ years: { from: 1990, to: 1995 } })).toContain(
    'none of the years that are asked for; it has 2022, 2023, 2024',
  );
  expect(await refused({ reporters: ['UA'] })).toContain('none of the reporters that are asked for');
});

test('a code that nobody knows is reported once and not asked for', async () => {
  service.dataSet = { ...service.dataSet, dimensions: { ...DIMENSIONS, partner: [...DIMENSIONS.partner, 'NEWGROUP'] } };
  const outcome = await read();
  expect(told(outcome)).toEqual([
    expect.stringMatching(/^the description of the data set: partner "NEWGROUP" is no country.*--ignore NEWGROUP/),
  ]);
  expect(briefs(outcome)).toEqual(ALL);
  expect((await read({ ignore: ['NEWGROUP'] })).problems).toEqual([]);
});

test('a new dimension is not guessed', async () => {
  service.dataSet = { ...service.dataSet, dimensions: { ...DIMENSIONS, duration: ['Y_LT1', 'Y_GE1'] } };
  expect(await refused()).toContain(
    'Nothing that the tables have is left of the dimension duration, which has Y_LT1, Y_GE1.',
  );
});

describe('size', () => {
  test('requests stay below half a million cells: years first, then reporters', async () => {
    const partner = ['TOTAL', ...countries.map(({ iso2 }) => iso2)];
    const geo = countries.slice(0, 44).map(({ iso2 }) => iso2);
    const years = Array.from({ length: 3 }, (_, index) => String(2022 + index));
    const age = [
      'TOTAL',
      'Y_LT5',
      'Y_GE80',
      ...Array.from({ length: 15 }, (_, index) => `Y${5 + 5 * index}-${9 + 5 * index}`),
    ];
    service.dataSet = { ...service.dataSet, years, dimensions: { ...DIMENSIONS, partner, geo, age }, rows: [] };
    service.dataSet = {
      ...service.dataSet,
      rows: years.map((year) => `A,TOTAL,COMPLET,TOTAL,NR,T,${geo[0]},${year},1,,`),
    };
    const outcome = await read();
    expect(outcome.rows).toHaveLength(3);
    expect(Math.max(...service.cells)).toBeLessThan(500_000);
    expect(service.cells).toHaveLength(6);
    expect(service.cells.reduce((sum, cells) => sum + cells, 0)).toBe(3 * partner.length * geo.length * age.length * 3);
    expect(service.asked.map((path) => /startPeriod=(\d+)&endPeriod=(\d+)/.exec(path)?.slice(1).join())).toEqual([
      '2022,2022',
      '2022,2022',
      '2023,2023',
      '2023,2023',
      '2024,2024',
      '2024,2024',
    ]);
    expect(Math.max(...service.asked.map((path) => path.length))).toBeLessThan(2_000);
  });

  test('what is refused as too big is halved until it is answered, and nothing comes twice', async () => {
    service.mostCells = 60;
    const outcome = await read();
    expect(briefs(outcome).sort()).toEqual([...ALL].sort());
    expect(service.asked.length).toBeGreaterThan(3);
  });

  test('what cannot be halved is said to be too big', async () => {
    service.mostCells = 0;
    expect(await refused()).toMatch(
      /SourceError: .*even one year of one reporter and partner too large: "413 EXTRACTION_TOO_BIG/,
    );
  });
});

describe('asynchronous answers', () => {
  test('are told by the body, polled with growing pauses, and fetched', async () => {
    let csv: Uint8Array = new Uint8Array();
    service.script.push(
      (call) => {
        csv = service.csv(call);
        return { status: 200, body: queued('98de05ea-540a'), headers: { 'content-type': 'application/gzip' } };
      },
      { status: 200, body: statusOf('98de05ea-540a', 'SUBMITTED') },
      { status: 200, body: statusOf('98de05ea-540a', 'PROCESSING') },
      { status: 200, body: statusOf('98de05ea-540a', 'AVAILABLE') },
      () => ({ status: 200, body: csv }),
    );
    expect(briefs(await read())).toEqual(ALL);
    expect(service.asked.slice(1)).toEqual([
      '/1.0/async/status/98de05ea-540a',
      '/1.0/async/status/98de05ea-540a',
      '/1.0/async/status/98de05ea-540a',
      '/1.0/async/data/98de05ea-540a?format=SDMX-CSV&compressed=true',
    ]);
    expect(clock.slept).toEqual([2_000, 3_000, 4_500]);
    expect(said).toContain('Eurostat is making an extraction (SUBMITTED); waiting 2 seconds');
  });

  test('that expire are submitted again, three times in all', async () => {
    const expired = [
      { status: 200, body: queued('a1') },
      { status: 200, body: statusOf('a1', 'EXPIRED') },
    ];
    service.script.push(...expired);
    expect(briefs(await read())).toEqual(ALL);
    service.script.push(...expired, ...expired, ...expired);
    expect(await refused()).toContain('expired 3 times');
  });

  test.each(['ERROR', 'UNKNOWN_REQUEST'])('that end in %s fail', async (status) => {
    service.script.push({ status: 200, body: queued('a1') }, { status: 200, body: statusOf('a1', status) });
    expect(await refused()).toContain(`could not make the extraction a1 (${status})`);
  });

  test('that never end are given up after two hours, none of them waited for here', async () => {
    service.script.push(
      { status: 200, body: queued('a1') },
      ...Array.from({ length: 200 }, () => ({ status: 200, body: statusOf('a1', 'PROCESSING') })),
    );
    expect(await refused()).toContain('within two hours. Ask for fewer years');
    expect(Math.max(...clock.slept)).toBe(60_000);
  });

  test('whose status cannot be read, or whose id is none, fail', async () => {
    service.script.push({ status: 200, body: queued('a1') }, { status: 200, body: '<html>maintenance</html>' });
    expect(await refused()).toContain('does not say how far the extraction a1 is: "maintenance"');
    service.script.push({ status: 200, body: queued('../../x') });
    expect(await refused()).toContain('does not say under which id');
  });

  test('that turn out too big are halved', async () => {
    service.script.push(
      { status: 200, body: queued('a1') },
      { status: 200, body: statusOf('a1', 'AVAILABLE') },
      { status: 200, body: fault('413', 'EXTRACTION_TOO_BIG: estimated 420709314 rows, max authorised is 5000000') },
    );
    expect(briefs(await read()).sort()).toEqual([...ALL].sort());
  });
});

describe('refusals', () => {
  test.each([
    [
      { status: 400, body: fault('150', 'INVALID_QUERY_DIMENSION_VALUE: GEO=EU27') },
      /does not know a code.*GEO=EU27.*try again in an hour/,
    ],
    [
      { status: 400, body: fault('140', 'INVALID_QUERY_SYNTAX') },
      /refuses the request \(400\): "140 INVALID_QUERY_SYNTAX"/,
    ],
    [
      { status: 400, body: '{"error":[{"status":400,"id":140,"label":"syntax"}]}' },
      /refuses the request \(400\): "400 140 syntax"/,
    ],
    [{ status: 404, body: '<x><faultstring>no such flow</faultstring></x>' }, /has no such data set: "no such flow"/],
    [
      { status: 200, body: '<html><body>We are <b>sorry</b></body></html>' },
      /something that is no table: "We are sorry"/,
    ],
    [{ status: 200, body: 'no figures today' }, /something that is no table: "no figures today"/],
    [{ status: 200, body: '{"id": [' }, /something that is no table/],
    [{ status: 200, body: '' }, /something that is no table: ""/],
    [{ status: 400, body: 'URI too long' }, /refuses the request \(400\): "URI too long"/],
  ])('%j', async (reply, message) => {
    service.script.push(reply);
    expect(await refused()).toMatch(message);
  });

  test('no results are no fault', async () => {
    service.script.push({ status: 404, body: '{"error":[{"status":404,"id":100,"label":"No results"}]}' });
    expect(await refused()).toBe('SourceError: The source holds no figures.');
  });

  test('a structure that is none', async () => {
    service.dataSet = { ...service.dataSet, dimensions: {} };
    expect(await refused()).toContain('describes no dimensions');
    expect(await read({}, 'migr_asy').catch((error: Error) => error.message)).toContain(
      'Eurostat has no data set "migr_asy" that is read: --dataset with one of migr_pop3ctb',
    );
  });
});

describe('on the way', () => {
  const busy = (status: number, headers: Record<string, string> = {}) => ({ status, headers, body: 'busy' });

  test('a pause is made as long as the service asks', async () => {
    service.script.push(
      busy(429, { 'retry-after': '17' }),
      busy(503, { 'retry-after': new Date(clock.now() + 17_000 + 40_000).toUTCString() }),
      busy(503),
      busy(502),
    );
    expect(briefs(await read())).toEqual(ALL);
    expect(clock.slept).toEqual([17_000, 40_000, 4_000, 8_000]);
    expect(said).toContain(`${new URL(baseAddress).host} is busy (429); waiting 17 seconds`);
  });

  test('who stays busy, or asks for too long a pause, is left alone', async () => {
    service.script.push(...Array.from({ length: 5 }, () => busy(503)));
    expect(await refused()).toMatch(/still busy after 5 calls \(503\)/);
    service.script.push(busy(429, { 'retry-after': '7200' }));
    expect(await refused()).toMatch(/asks to wait 120 minutes/);
    service.script.push(...Array.from({ length: 5 }, () => busy(500)));
    expect(await refused()).toMatch(/refuses the request \(500\)/);
  });

  test('a file that is cut off, a connection that breaks, an answer that does not come: tried again', async () => {
    let csv: Uint8Array = new Uint8Array();
    const patience = { answer: 300_000, silence: 60_000 };
    service.script.push(
      (call) => {
        csv = service.csv(call);
        return { status: 200, body: csv.subarray(0, csv.length - 12) };
      },
      () => ({ cutAfter: csv.subarray(0, 20) }),
      { stall: '', then: () => clock.elapse(patience.answer) },
      { stall: 'DATAFLOW,', then: () => clock.elapseOnTimer(patience.silence) },
    );
    expect(briefs(await read({ patience }))).toEqual(ALL);
    expect(said.map((message) => message.replace(/^127.0.0.1:\d+ /, ''))).toEqual([
      expect.stringContaining('parts to come'),
      'the gzip file that was sent is cut off or damaged; waiting 1 seconds',
      'closed the connection before the answer was complete; waiting 2 seconds',
      'did not answer within 300 seconds; waiting 4 seconds',
      'sent nothing more within 60 seconds; waiting 8 seconds',
    ]);
  });

  test('a service that cannot be reached is said to be so', async () => {
    await service.stop();
    expect(await refused()).toMatch(/SourceError: 127.0.0.1:\d+ refuses connections, 5 times in a row/);
  });

  test('can be stopped, with nothing more asked', async () => {
    const stopping = new AbortController();
    service.script.push({ stall: '', then: () => stopping.abort(new Error('stopped by hand')) });
    expect(await refused({ signal: stopping.signal })).toBe('Error: stopped by hand');
    expect(service.asked).toHaveLength(1);
  });
});

test('downloads are kept until the source changes', async () => {
  const cacheFolder = mkdtempSync(join(tmpdir(), 'clearing-house-cache-'));
  try {
    expect(briefs(await read({ cacheFolder }))).toEqual(ALL);
    expect(briefs(await read({ cacheFolder }))).toEqual(ALL);
    expect(service.asked).toHaveLength(1);
    service.dataSet = { ...service.dataSet, lastUpdate: '2026-10-01T11:00:00+0200', rows: rows.slice(0, 3) };
    expect(briefs(await read({ cacheFolder }))).toEqual(ALL.slice(0, 3));
    expect(service.asked).toHaveLength(2);
  } finally {
    rmSync(cacheFolder, { recursive: true, force: true });
  }
});

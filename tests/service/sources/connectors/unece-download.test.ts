import type { DownloadOptions } from '../../../../src/service/sources/connectors/download-options';
import { openDownload } from '../../../../src/service/sources/open-download';
import { type FakeVariable, PxWebService } from '../support/pxweb-service';
import { allOf, briefs, told } from '../support/read-file';
import { TestClock } from '../support/test-clock';

const variable = (text: string, codes: Readonly<Record<string, string>>): FakeVariable => ({
  text,
  values: Object.keys(codes),
  valueTexts: Object.values(codes),
});

// The codes of partners and years are running numbers on purpose: 8 is Albania's M49 number, and not Albania here.
const VARIABLES = [
  variable('Reporting country', { '051': 'Armenia', '417': 'Kyrgyzstan' }),
  variable('Age', { a0: 'Total', a1: '0-4', a17: '80+' }),
  variable('Country of previous residence', {
    p0: 'All Countries',
    p8: 'Russian Federation',
    p9: 'Türkiye',
    p10: 'Unknown',
    p11: 'Armenia',
  }),
  variable('Sex', { s1: 'Both sexes', s2: 'Male', s3: 'Female' }),
  variable('Year', { y0: '2001', y1: '2009', y2: '2010' }),
];

const figure = ([reporter, age, partner, sex, year]: readonly string[]): number | undefined =>
  reporter === 'Armenia' && age === 'Total' && sex === 'Both sexes' && year !== '2009'
    ? partner!.length * 100 + Number(year) - 2000
    : undefined;

const ALL = [
  '2001 3 AM TOTAL T TOTAL 1301',
  '2010 3 AM TOTAL T TOTAL 1310',
  '2001 3 AM RU T TOTAL 1801',
  '2010 3 AM RU T TOTAL 1810',
  '2001 3 AM TR T TOTAL 701',
  '2010 3 AM TR T TOTAL 710',
  '2001 3 AM UNK T TOTAL 701',
  '2010 3 AM UNK T TOTAL 710',
].sort();

let service: PxWebService;
let baseAddress: string;
let clock: TestClock;

beforeEach(async () => {
  service = new PxWebService(VARIABLES, figure);
  baseAddress = await service.start();
  clock = new TestClock();
});

afterEach(() => service.stop());

const read = (table = '3', options: Partial<DownloadOptions> = {}) =>
  allOf(openDownload('unece', table, { baseAddress, clock, ...options }));
const refused = (table = '3'): Promise<string> =>
  read(table).then(
    () => 'read',
    (error: Error) => error.message,
  );
const posts = () => service.calls.filter(({ method }) => method === 'POST');

test('limits, folder, variables, then figures, read by names', async () => {
  const outcome = await read();
  expect(briefs(outcome).sort()).toEqual(ALL);
  expect(outcome.problems).toEqual([]);
  expect(outcome.tally.lastUpdate).toBe('2019-05-21T10:00:00');
  expect(service.calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'GET /?config',
    'GET /30-GE/99-MCH_1',
    'GET /30-GE/99-MCH_1/032_en_MCH_T3_2_LTImm_r.px',
    'POST /30-GE/99-MCH_1/032_en_MCH_T3_2_LTImm_r.px',
  ]);
  expect(JSON.parse(posts()[0]!.body)).toMatchObject({ response: { format: 'json-stat2' } });
});

test('a table without a number in its title is known by its file name', async () => {
  expect(briefs(await read('6.2')).map((row) => row.split(' ')[1])).toEqual(Array.from({ length: 8 }, () => '6.2'));
  expect(await refused('5')).toMatch(
    /has no table 5 in the folder 30-GE\/99-MCH_1. It has Table 3: Long-term immigration/,
  );
});

test('years and reporters that were asked for, by their codes', async () => {
  const outcome = await read('3', { years: { from: 2010, to: 2020 }, reporters: ['AM'] });
  expect(briefs(outcome).sort()).toEqual(ALL.filter((row) => row.startsWith('2010')));
  const { query } = JSON.parse(posts()[0]!.body) as { query: { code: string; selection: { values: string[] } }[] };
  expect(query.map(({ code, selection }) => `${code}: ${selection.values.join()}`)).toEqual([
    'Reporting country: 051',
    'Age: a0,a1,a17',
    'Country of previous residence: p0,p8,p9,p10,p11',
    'Sex: s1,s2,s3',
    'Year: y2',
  ]);
});

test('requests stay below the stated number of cells, and calls below the stated pace', async () => {
  service.config = '{"maxValues":60,"maxCells":50,"maxCalls":2,"timeWindow":30}';
  service.mostCells = 50;
  expect(briefs(await read()).sort()).toEqual(ALL);
  expect(posts().length).toBeGreaterThanOrEqual(6);
  expect(clock.slept.filter((each) => each > 0).length).toBeGreaterThanOrEqual(3);
  expect(Math.max(...clock.slept)).toBe(30_000);
});

test('a service that refuses as too much although it stated more is asked for less', async () => {
  service.mostCells = 100;
  expect(briefs(await read()).sort()).toEqual(ALL);
  service.mostCells = 0;
  expect(await refused()).toMatch(/refuses .*032_en_MCH.* \(403\): "Too many values selected"/);
});

test('without a stated limit the documented one holds: 10 calls in 10 seconds', async () => {
  service.config = undefined;
  service.mostCells = 30;
  expect(briefs(await read()).sort()).toEqual(ALL);
  expect(service.calls.length).toBeGreaterThan(10);
  expect(clock.slept[0]).toBe(10_000);
});

test('names that nobody knows are reported and not asked for', async () => {
  service.variables = [
    VARIABLES[0]!,
    VARIABLES[1]!,
    variable('Country of previous residence', { p0: 'All Countries', p1: 'Atlantis' }),
    ...VARIABLES.slice(3),
  ];
  const outcome = await read();
  expect(told(outcome)).toEqual([expect.stringContaining('Country of previous residence "Atlantis" is no country')]);
  expect(briefs(outcome)).toHaveLength(2);
});

test('answers that are not those of PxWeb are refused', async () => {
  service.script.push({ status: 200, body: '{"oops": 1' });
  expect(await refused()).toMatch(/no JSON/);
  service.script.push({ status: 400, body: '{"error":"not valid"}' });
  expect(await refused()).toMatch(/\(400\): "not valid"/);
  service.entries = { nothing: true };
  expect(await refused()).toMatch(/does not answer as PxWeb does/);
  service.folder = 'elsewhere';
  expect(await refused()).toMatch(/30-GE\/99-MCH_1 \(404\)/);
  expect(await refused('9')).toMatch(/has no data set "9"/);
});

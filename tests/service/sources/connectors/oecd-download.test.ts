import type { DownloadOptions } from '../../../../src/service/sources/connectors/download-options';
import { openDownload } from '../../../../src/service/sources/open-download';
import { type FakeFlow, OecdService } from '../support/oecd-service';
import { allOf, briefs } from '../support/read-file';
import { TestClock } from '../support/test-clock';

const DIMENSIONS = {
  REF_AREA: ['DEU', 'AUT', 'OECD'],
  CITIZENSHIP: ['W', 'SYR', 'GRC', 'STLS', 'SUN_F', 'EU15', 'DEU'],
  FREQ: ['A'],
  MEASURE: ['B11', 'B12', 'B15', 'B16', 'EMP_WAP'],
  SEX: ['_T', 'F'],
  BIRTH_PLACE: ['_Z', '_T', 'NB', 'FB'],
  EDUCATION_LEV: ['_Z', '_T'],
  UNIT_MEASURE: ['PS', 'PT_POP'],
};

const MEASURES = {
  B11: 'Inflows of foreign population by nationality',
  B12: 'Outflows of foreign population by nationality',
  B15: 'Stock of foreign population by nationality',
  B16: 'Acquisition of nationality by country of former nationality',
  EMP_WAP: 'Employment rate',
};

const flow: FakeFlow = {
  id: 'DSD_MIG@DF_MIG',
  dimensions: DIMENSIONS,
  years: ['2021', '2022', '2023'],
  measures: MEASURES,
  rows: [
    'DEU,SYR,A,B11,_T,_Z,_Z,PS,2023,102930,A,0',
    'DEU,W,A,B11,_T,_Z,_Z,PS,2023,1.5,E,6',
    'DEU,SYR,A,B12,_T,_Z,_Z,PS,2023,12000,,0',
    'DEU,SYR,A,B16,F,_Z,_Z,PS,2023,75485,,0',
    'DEU,GRC,A,B15,_T,_Z,_Z,PS,2022,360000,B,0',
    'DEU,SYR,A,EMP_WAP,_T,FB,_T,PT_POP,2023,55.5,,0',
  ],
};

let service: OecdService;
let baseAddress: string;
let clock: TestClock;

beforeEach(async () => {
  service = new OecdService(flow);
  baseAddress = await service.start();
  clock = new TestClock();
});

afterEach(() => service.stop());

const read = (dataset: string, options: Partial<DownloadOptions> = {}) =>
  allOf(openDownload('oecd', dataset, { baseAddress, clock, ...options }));
const refused = (dataset: string): Promise<string> =>
  read(dataset).then(
    () => 'read',
    (error: Error) => error.message,
  );

test('the measure is looked up by its name, the breakdowns that the tables do not have are left out', async () => {
  const inflows = await read('inflows');
  expect(briefs(inflows)).toEqual(['2023 4.2 DE SY T TOTAL 102930 A', '2023 4.2 DE TOTAL T TOTAL 1500000 E']);
  expect(inflows.tally.lastUpdate).toBe('2026-06-01T00:00:00');
  expect(decodeURIComponent(service.calls[1]!.path)).toBe(
    '/data/OECD.ELS.IMD,DSD_MIG@DF_MIG,1.0/DEU+AUT.W+SYR+GRC+STLS+SUN_F+DEU..B11.._Z._Z.PS?startPeriod=2021&endPeriod=2023&dimensionAtObservation=AllDimensions&format=csvfile',
  );
  expect(briefs(await read('outflows'))).toEqual(['2023 6.2 DE SY T TOTAL 12000']);
  expect(briefs(await read('acquisitions'))).toEqual(['2023 7 DE SY F TOTAL 75485']);
  expect(briefs(await read('stock-by-citizenship'))).toEqual(['2022 2.2 DE GR T TOTAL 360000 B']);
});

test('measures with other codes or names than expected', async () => {
  service.flow = {
    ...flow,
    measures: { ...MEASURES, B11: 'Employment', B12: 'Inflows of foreign population by nationality' },
  };
  expect(briefs(await read('inflows'))).toEqual(['2023 4.2 DE SY T TOTAL 12000']);
  service.flow = { ...flow, measures: { B11: 'Arrivals' } };
  expect(await refused('inflows')).toMatch(/which code of MEASURE is meant for "Inflows.*There are B11 Arrivals, B12/);
});

test('a flow that refuses keys is fetched whole', async () => {
  service.flow = {
    ...flow,
    id: 'DSD_MIG_F@DF_MIG_POPF',
    dimensions: {
      REF_AREA: ['FRA'],
      BIRTH_COUNTRY: ['MAR', 'FRA', 'W'],
      FREQ: ['A'],
      MEASURE: ['B14'],
      SEX: ['_T', 'F'],
      UNIT_MEASURE: ['PS'],
    },
    measures: { B14: 'Stocks of foreign-born population in OECD countries' },
    rows: [
      'FRA,MAR,A,B14,_T,PS,2023,954742,,0',
      'FRA,FRA,A,B14,_T,PS,2023,60000000,,0',
      'FRA,W,A,B14,F,PS,2023,8000000,,0',
    ],
  };
  service.refusesKeys = true;
  const outcome = await read('stock-by-birth');
  expect(briefs(outcome)).toEqual(['2023 1.2 FR MA T TOTAL 954742', '2023 1.2 FR TOTAL F TOTAL 8000000']);
  expect(outcome.tally.dropped('own-country')).toBe(1);
  expect(service.calls.at(-1)!.path).toContain('/all?');
});

test('nothing found is said; refusals and other answers are told', async () => {
  service.flow = { ...flow, rows: [] };
  expect(await refused('inflows')).toBe('The source holds no figures.');
  service.script.push({ status: 422, body: 'Semantic error' });
  expect(await refused('inflows')).toBe('The OECD refuses the request (422): "Semantic error".');
  service.script.push({ status: 200, body: '<html>login</html>' });
  expect(await refused('inflows')).toContain('something that is no SDMX-CSV: "<html>login</html>"');
  expect(await refused('b11')).toContain('--dataset with one of stock-by-birth');
});

test('what is too large is halved', async () => {
  service.script.push({ status: 413, body: '' });
  expect(briefs(await read('inflows'))).toHaveLength(2);
  expect(service.calls.map(({ path }) => /startPeriod=\d+&endPeriod=\d+/.exec(path)?.[0]).slice(1)).toEqual([
    'startPeriod=2021&endPeriod=2023',
    'startPeriod=2021&endPeriod=2022',
    'startPeriod=2023&endPeriod=2023',
  ]);
});

test('no more than 60 calls an hour', async () => {
  service.mostYears = 1;
  const many = Array.from({ length: 64 }, (_, index) => String(1950 + index));
  service.flow = { ...flow, years: many, rows: [] };
  expect(await refused('inflows')).toBe('The source holds no figures.');
  expect(service.calls.length).toBeGreaterThan(120);
  expect(clock.slept.reduce((sum, each) => sum + each, 0)).toBeGreaterThanOrEqual(2 * 60 * 60_000);
});

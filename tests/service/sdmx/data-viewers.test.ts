import { paths } from '../../../src/contract/paths';
import { observation, recordVintage } from '../store/store-data';
import {
  askFor,
  CSV_1,
  CSV_2,
  type DataService,
  dataService,
  JSON_1,
  JSON_2,
  SDMX_2_1,
  SDMX_3,
  XML,
} from './data-service';

// Figures that not everybody may see have numbers and comments here that occur nowhere else, so that any trace is found.

const SECRET = ['777771', '777772', '777773', 'hush'];

let data: DataService;
beforeAll(async () => {
  data = await dataService();
  const at = (year: number, parts: Parameters<typeof observation>[0]) => observation({ year, ...parts });
  await recordVintage(data.store, 'office', [
    at(2023, { partner: 'BG', value: 777771, confidentiality: 'C', comment: 'hush' }),
    at(2023, { partner: 'RO', value: 100 }),
    at(2024, { partner: 'BG', value: 50 }),
    at(2024, { partner: 'RO', value: 100 }),
    at(2024, { partner: 'PL', value: 777772, confidentiality: 'N' }),
    at(2024, { partner: 'TOTAL', value: 777773 + 0 }),
    at(2024, { reporter: 'FR', partner: 'BG', value: 60 }),
  ]);
  // The total of 2024 tells Poland's figure; that of an earlier vintage is withheld alike.
  await recordVintage(data.store, 'office', [at(2024, { partner: 'PL', value: 777772, confidentiality: 'C' })], {
    covers: 'figures',
  });
});
afterAll(() => data.close());

const QUERIES_3 = [
  '',
  '?includeHistory=true',
  '?updatedAfter=2000-01-01',
  '?sort=OBS_VALUE:desc',
  '?c[CONF_STATUS]=C,N',
  '?c[OBS_VALUE]=ge:1000',
  '?c[COMMENT_OBS]=co:hush',
  '?dimensionAtObservation=AllDimensions',
  '?dimensionAtObservation=REF_AREA',
  '?lastNObservations=1',
  '/dataflow/UNECE_CHM/T3/1.0.0/A.DE.PL',
  '/datastructure/*/DSD_T3',
];
const QUERIES_21 = ['T3', 'T3/A.DE.BG', 'T3?includeHistory=true', 'T3?dimensionAtObservation=SEX'];
const asked: [address: string, accept: string][] = [
  ...QUERIES_3.flatMap((query) =>
    [JSON_2, CSV_2, `${CSV_2};labels=both`].map((accept): [string, string] => [SDMX_3 + query, accept]),
  ),
  ...QUERIES_21.flatMap((query) =>
    [XML, JSON_1, CSV_1].map((accept): [string, string] => [`${SDMX_2_1}/${query}`, accept]),
  ),
  [paths.figuresCsv, 'text/csv'],
  [`${paths.figuresCsv}?reporter=DE&year=2024`, 'text/csv'],
  [`${paths.jsonStat}?table=3`, 'application/json'],
  [`${paths.jsonStat}?table=3&reporter=DE&year=2023`, 'application/json'],
];

describe.each(asked)('%s as %s', (address, accept) => {
  const textFor = async (headers?: Record<string, string>): Promise<string> =>
    (await askFor(data.service, address, accept, headers)).text();

  test('tells others nothing that is not for them', async () => {
    const text = await textFor();
    for (const secret of SECRET) expect(text).not.toContain(secret);
  });
});

test('the country itself and the secretariat see all of it, and have tags of their own', async () => {
  const tags: (string | null)[] = [];
  for (const authorization of [undefined, data.compiler, data.secretariat]) {
    const headers: Record<string, string> = authorization === undefined ? {} : { Authorization: authorization };
    for (const [address, accept] of [
      [SDMX_3, CSV_2],
      [`${SDMX_2_1}/T3`, XML],
      [paths.figuresCsv, 'text/csv'],
    ] as const) {
      const response = await askFor(data.service, address, accept, headers);
      const text = await response.text();
      for (const secret of SECRET)
        expect([address, text.includes(secret)]).toEqual([address, authorization !== undefined]);
      tags.push(response.headers.get('etag'));
    }
  }
  expect(new Set(tags).size).toBe(tags.length);
});

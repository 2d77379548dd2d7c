import { createService } from '../../../src/service/service';
import { observation, recordVintage } from '../store/store-data';
import { errorOf } from '../sample-service';
import {
  askFor,
  CSV_1,
  CSV_2,
  type DataService,
  dataService,
  fill,
  JSON_1,
  JSON_2,
  SDMX_2_1,
  SDMX_3,
  XML,
} from './data-service';
import { messageProblems } from './data-message-rules';
import { readCsv, readJson, readXml } from './message-readers';

let data: DataService;
beforeAll(async () => {
  data = await dataService();
  await fill(data.store);
});
afterAll(() => data.close());

const get = (address: string, accept?: string, headers?: Record<string, string>) =>
  askFor(data.service, address, accept, headers);
/** The rows of SDMX-CSV that an address gives. */
async function rows(query: string): Promise<string[]> {
  const response = await get(`${SDMX_3}${query}`, CSV_2);
  return response.status === 204 ? [] : readCsv(await response.text());
}

describe('what a query selects', () => {
  test('a key', async () => {
    expect(await rows('/dataflow/UNECE_CHM/T3/1.0.0/A.DE.BG.T.TOTAL.first?c[TIME_PERIOD]=ge:2023')).toEqual([
      'DE BG T TOTAL first 2023 = 1103',
      'DE BG T TOTAL first 2024 = 1104',
    ]);
  });

  test.each([
    [
      'several keys',
      '/*/*/T3/*/A.DE.UNK.T,A.FR.BG.T?c[TIME_PERIOD]=2024',
      ['DE UNK T TOTAL first 2024 = 134', 'FR BG T TOTAL first 2024 = 504'],
    ],
    ['what is left open in a key', '/*/*/T3/~/A.*.BG..TOTAL.second', ['DE BG T TOTAL second 2024 = 999']],
    [
      'several dataflows',
      '/*/*/T3,T1_2/+/*.DE.BG.T.*.*?c[TIME_PERIOD]=2024&c[AGE]=TOTAL&c[SOURCE]=first',
      ['DE BG T TOTAL first 2024 = 400000', 'DE BG T TOTAL first 2024 = 1104'],
    ],
    ['a data structure', '/datastructure/*/DSD_T1_2', ['DE BG T TOTAL first 2024 = 400000']],
    ['open ages', '/*/*/T3?c[AGE]=Y_GE80', ['DE BG T Y_GE80 first 2024 = 5 EP']],
    [
      'codes that contain',
      '/*/*/T3?c[AGE]=co:-,sw:Y_',
      ['DE BG T Y0-4 first 2024 = 0 U', 'DE BG T Y_GE80 first 2024 = 5 EP'],
    ],
    [
      'years that are none',
      '/*/*/T3/*/A.FR.BG.T?c[TIME_PERIOD]=ne:2020+ne:2021+ne:2022',
      ['FR BG T TOTAL first 2023 = 503', 'FR BG T TOTAL first 2024 = 504'],
    ],
    [
      'or',
      '/*/*/T3/*/A.FR.BG.T?c[TIME_PERIOD]=le:2020,gt:2023',
      ['FR BG T TOTAL first 2020 = 500', 'FR BG T TOTAL first 2024 = 504'],
    ],
    [
      'years within',
      '/*/*/T3/*/A.FR.BG.T?c[TIME_PERIOD]=ge:2022-06-01+lt:2024-01-01',
      ['FR BG T TOTAL first 2023 = 503'],
    ],
    ['figures', '/*/*/T3?c[OBS_VALUE]=ge:2104', ['DE RO T TOTAL first 2024 = 2104']],
    [
      'missing figures',
      '/*/*/T3?c[OBS_VALUE]=NaN',
      ['FR PL T TOTAL first 2024 = missing', 'FR RO T TOTAL first 2024 = missing O'],
    ],
    ['a status among several', '/*/*/T3?c[OBS_STATUS]=P', ['DE BG T Y_GE80 first 2024 = 5 EP']],
    ['both of two statuses', '/*/*/T3?c[OBS_STATUS]=E+P', ['DE BG T Y_GE80 first 2024 = 5 EP']],
    ['a comment', '/*/*/T3?c[COMMENT_OBS]=co:so', ['DE BG T Y0-4 first 2024 = 0 U']],
    ['when it was recorded', '/*/*/T3?c[RECORDED]=gt:2025-01-15', ['DE BG T TOTAL second 2024 = 999']],
    [
      'the first and the last',
      '/*/*/T3/*/A.FR.BG.T?firstNObservations=1&lastNObservations=1',
      ['FR BG T TOTAL first 2020 = 500', 'FR BG T TOTAL first 2024 = 504'],
    ],
    [
      'more than there are',
      '/*/*/T3/*/A.FR.BG.T?c[TIME_PERIOD]=ge:2023&firstNObservations=5&lastNObservations=5',
      ['FR BG T TOTAL first 2023 = 503', 'FR BG T TOTAL first 2024 = 504'],
    ],
    ['a part', '/*/*/T3/*/A.FR.BG.T?offset=3&limit=1', ['FR BG T TOTAL first 2023 = 503']],
    [
      'an order',
      '/*/*/T3/*/A.*.BG.T.TOTAL.first?c[TIME_PERIOD]=ge:2023&sort=TIME_PERIOD:desc+REF_AREA:desc',
      [
        'FR BG T TOTAL first 2024 = 504',
        'DE BG T TOTAL first 2024 = 1104',
        'FR BG T TOTAL first 2023 = 503',
        'DE BG T TOTAL first 2023 = 1103',
      ],
    ],
    [
      'the largest',
      '/*/*/T3?sort=OBS_VALUE:desc&limit=2',
      ['DE RO T TOTAL first 2024 = 2104', 'DE RO T TOTAL first 2023 = 2103'],
    ],
    [
      'keys of series',
      '/*/*/T3/*/A.FR?attributes=none&measures=none&c[SEX]=T',
      ['FR BG T TOTAL first', 'FR PL T TOTAL first', 'FR RO T TOTAL first'],
    ],
    ['no figures', '/*/*/T3/*/A.FR.RO?measures=none', ['FR RO T TOTAL first 2024 O']],
    [
      'what was known then',
      '/*/*/T3/*/A.DE.BG.T.TOTAL?c[TIME_PERIOD]=2024&asOf=2025-01-15',
      ['DE BG T TOTAL first 2024 = 1104'],
    ],
    ['what came since', '/*/*/T3?updatedAfter=2025-01-15', ['DE BG T TOTAL second 2024 = 999']],
  ])('%s', async (_, query, expected) => {
    const found = (await rows(query)).map((row) => row.replace(/ = undefined/, '').trim());
    expect(found).toEqual(expected);
  });

  test.each([
    '/*/*/T3/*/A.XX',
    '/*/*/T3/*/M',
    '/*/*/T3/*/A.DE.BG.T.TOTAL.no.such'.replace('.no.such', '.nosuch'),
    '/*/*/T3?c[SEX]=X',
    '/*/*/T7',
    '/*/*/T3?c[TIME_PERIOD]=2100',
    '/*/*/T3?asOf=2000-01-01',
    '/*/*/T3?offset=100000',
  ])('%s finds nothing, which is no mistake', async (query) => {
    const response = await get(`${SDMX_3}${query}`);
    expect([response.status, await response.text()]).toEqual([204, '']);
  });
});

describe('what cannot be answered', () => {
  test.each([
    ['/dataflow/UNECE_CHM/T99', 404, /T1_1/],
    ['/dataflow/ESTAT/T3', 404, /UNECE_CHM/],
    ['/dataflow/UNECE_CHM/T3/2.0.0', 404, /T3\/2\.0\.0/],
    ['/provisionagreement', 404, /dataflows/],
    ['/nothing', 400, /context/],
    ['/*/*/T3/*/A.DE.BG.T.TOTAL.first.2024', 400, /TIME_PERIOD/],
    ['?c[SEXES]=T', 400, /c\[SEXES\]/],
    ['?c[SEX]=T&c[SEX]=M', 400, /more than once/],
    ['?c[TIME_PERIOD]=ge:soon', 400, /2010-Q2/],
    ['?dimensionAtObservation=PARTNER', 400, /COUNTERPART_AREA/],
    ['?attributes=TITLE', 400, /OBS_STATUS/],
    ['?measures=PERSONS', 400, /OBS_VALUE/],
    ['?sort=PARTNER', 400, /series_key/],
    ['?nosuch=1', 400, /allowed/],
    ['?format=xlsx', 406, /csv/],
  ])('%s: %d', async (query, status, message) => {
    const response = await get(`${SDMX_3}${query}`);
    const error = await errorOf(response);
    expect([response.status, `${error.message} ${JSON.stringify(error.details)}`]).toEqual([
      status,
      expect.stringMatching(message),
    ]);
  });

  test('a format that there is not', async () => {
    const response = await get(SDMX_3, 'application/pdf');
    expect(response.status).toBe(406);
    expect((await errorOf(response)).message).toContain(CSV_2);
    expect((await get(SDMX_3, `${CSV_2};labels=emoji`)).status).toBe(406);
  });

  test('codes with dots and commas in them break nothing', async () => {
    for (const key of ['A.D%2EE', 'A.D%2CE', 'A.%2E%2E', 'A.....', '.', ',', '%2C', 'A.DE.B+G']) {
      expect([200, 204, 400]).toContain((await get(`${SDMX_3}/*/*/T3/*/${key}`)).status);
    }
  });

  test('too much is told how to be asked in parts', async () => {
    const large = await dataService();
    try {
      const rowsOf = Array.from({ length: 3 }, (_, index) => observation({ year: 2020 + index }));
      await recordVintage(large.store, 'first', rowsOf);
      await large.store.updateTable('coverage').set({ figures: 1_000_000 }).execute();
      const response = await askFor(large.service, SDMX_3, undefined);
      expect(response.status).toBe(413);
      expect((await errorOf(response)).message).toMatch(/3000000 observations.*fewer dataflows/);
      for (const narrower of ['?c[TIME_PERIOD]=2020', '?limit=100', '?c[COUNTERPART_AREA]=BG']) {
        expect([narrower, (await askFor(large.service, SDMX_3 + narrower, undefined)).status]).toEqual([narrower, 200]);
      }
    } finally {
      await large.close();
    }
  });
});

const SHAPES = ['TIME_PERIOD', 'AllDimensions', 'SEX', 'REF_AREA', 'COUNTERPART_AREA', 'AGE', 'SOURCE', 'FREQ'];
describe.each(SHAPES)('with %s at the observation', (dimension) => {
  const query = `T3?dimensionAtObservation=${dimension}`;
  let expected: string[];
  beforeAll(async () => {
    expected = (await rows('/*/*/T3')).sort();
    expect(expected.length).toBeGreaterThan(60);
  });

  test('SDMX-JSON 2.0.0 says the same, by its rules', async () => {
    const text = await (await get(`${SDMX_3}/*/*/${query}`, JSON_2)).text();
    expect(messageProblems('SDMX-JSON 2.0.0', JSON.parse(text))).toEqual([]);
    expect(
      readJson(text)
        .flatMap((set) => set.rows)
        .sort(),
    ).toEqual(expected);
    expect(repeatedKeys(text)).toEqual([]);
  });

  test('SDMX-JSON 1.0.0 says the same, by its rules', async () => {
    const text = await (await get(`${SDMX_2_1}/${query}`, JSON_1)).text();
    expect(messageProblems('SDMX-JSON 1.0', JSON.parse(text))).toEqual([]);
    expect(
      readJson(text)
        .flatMap((set) => set.rows)
        .sort(),
    ).toEqual(expected);
    expect(repeatedKeys(text)).toEqual([]);
  });

  test('SDMX-ML 2.1 says the same', async () => {
    const text = await (await get(`${SDMX_2_1}/${query}`)).text();
    expect(readXml(text).sort()).toEqual(expected);
  });

  test('SDMX-CSV 1.0.0 says the same', async () => {
    const text = await (await get(`${SDMX_2_1}/${query}`, CSV_1)).text();
    expect(readCsv(text).sort()).toEqual(expected);
  });
});

/** Members of one object with the same name, which readers of JSON take for one. */
function repeatedKeys(text: string): string[] {
  const series = [...text.matchAll(/"([\d:]+)":\{"observations"/g)].map(([, key]) => key!);
  return series.filter((key, index) => series.indexOf(key) !== index);
}

test('keys of series alone are valid, too', async () => {
  const query = '?attributes=none&measures=none';
  const json = await (await get(`${SDMX_3}/*/*/T3${query}`)).text();
  expect(messageProblems('SDMX-JSON 2.0.0', JSON.parse(json))).toEqual([]);
  expect(readJson(json)[0]!.rows).toContain('A FR BG T TOTAL first');
  const old = await (await get(`${SDMX_2_1}/T3?detail=serieskeysonly`, JSON_1)).text();
  expect(messageProblems('SDMX-JSON 1.0', JSON.parse(old))).toEqual([]);
  const xml = await (await get(`${SDMX_2_1}/T3?detail=nodata`)).text();
  expect(xml.match(/<generic:SeriesKey>/g)?.length).toBe(readJson(json)[0]!.rows.length);
  expect(xml).not.toContain('<generic:Obs>');
});

test('the past: a data set for each vintage, and one for what it withdrew', async () => {
  const past = await dataService();
  try {
    const figure = (year: number, value: number) => observation({ year, value });
    await recordVintage(past.store, 'first', [figure(2020, 1), figure(2021, 2)], {
      recorded: new Date('2025-01-01T00:00:00Z'),
    });
    await recordVintage(past.store, 'first', [figure(2020, 10), figure(2021, 2)], {
      recorded: new Date('2025-02-01T00:00:00Z'),
    });
    const covers = { tables: ['3'], reporters: ['DE'] };
    await recordVintage(past.store, 'first', [figure(2021, 3)], { recorded: new Date('2025-03-01T00:00:00Z'), covers });
    const json = await (await askFor(past.service, `${SDMX_3}/*/*/T3?includeHistory=true`, JSON_2)).text();
    expect(messageProblems('SDMX-JSON 2.0.0', JSON.parse(json))).toEqual([]);
    expect(readJson(json)).toEqual([
      { action: 'Information', rows: ['DE BG T TOTAL first 2020 = 1', 'DE BG T TOTAL first 2021 = 2'] },
      { action: 'Information', rows: ['DE BG T TOTAL first 2020 = 10'] },
      { action: 'Information', rows: ['DE BG T TOTAL first 2021 = 3'] },
      { action: 'Delete', rows: ['DE BG T TOTAL first 2020 = missing'] },
    ]);
    const csv = await (await askFor(past.service, `${SDMX_3}/*/*/T3?updatedAfter=2025-02-15`, CSV_2)).text();
    expect(readCsv(csv)).toEqual([
      'DE BG T TOTAL first 2021 = 3',
      expect.stringMatching(/^deleted DE BG T TOTAL first 2020/),
    ]);
    const xml = await (await askFor(past.service, `${SDMX_2_1}/T3?includeHistory=true`, XML)).text();
    expect(
      [...xml.matchAll(/action="(\w+)" validFromDate="([^"]+)"/g)].map(([, action, from]) => `${action} ${from}`),
    ).toEqual([
      'Information 2025-01-01T00:00:00.000Z',
      'Information 2025-02-01T00:00:00.000Z',
      'Information 2025-03-01T00:00:00.000Z',
      'Delete 2025-03-01T00:00:00.000Z',
    ]);
    const old = await (await askFor(past.service, `${SDMX_2_1}/T3?includeHistory=true`, JSON_1)).text();
    expect(messageProblems('SDMX-JSON 1.0', JSON.parse(old))).toEqual([]);
  } finally {
    await past.close();
  }
});

describe('SDMX-CSV', () => {
  const lines = async (accept: string, query = '/*/*/T3/*/A.DE.BG.T.Y_GE80') =>
    (await (await get(`${SDMX_3}${query}`, accept, { 'Accept-Language': 'fr' })).text()).split('\n');

  test('codes', async () => {
    expect(await lines(CSV_2)).toEqual([
      'STRUCTURE[;],STRUCTURE_ID,ACTION,FREQ,REF_AREA,COUNTERPART_AREA,SEX,AGE,SOURCE,TIME_PERIOD,OBS_VALUE,OBS_STATUS[],'
        + 'CONF_STATUS,COMMENT_OBS,VINTAGE,RECORDED,UNIT_MEASURE',
      'dataflow,UNECE_CHM:T3(1.0.0),I,A,DE,BG,T,Y_GE80,first,2024,5,E;P,,,1,2025-01-01T00:00:00.000Z,PS',
      '',
    ]);
  });

  test('codes and labels, in the language asked for', async () => {
    const [head, row] = await lines(`${CSV_2};labels=both;timeFormat=normalized;keys=both`);
    expect(head).toMatch(
      /^STRUCTURE\[\|\],STRUCTURE_ID,ACTION,SERIES_KEY,OBS_KEY,FREQ: Fréquence,REF_AREA: Pays déclarant,/,
    );
    expect(row).toMatch(
      /,I,A\.DE\.BG\.T\.Y_GE80\.first,A\.DE\.BG\.T\.Y_GE80\.first\.2024,A: Annuelle,DE: Allemagne,BG: Bulgarie,/,
    );
    expect(row).toContain(',2024-01-01,5,E: Valeur estimée|P: Valeur provisoire,');
  });

  test('labels in columns of their own', async () => {
    const [head, row] = await lines(`${CSV_2};labels=name;keys=series`);
    expect(head).toMatch(
      /^STRUCTURE\[\|\],STRUCTURE_ID,STRUCTURE_NAME,ACTION,SERIES_KEY,FREQ,Fréquence,REF_AREA,Pays déclarant,/,
    );
    expect(row).toMatch(/,A,Annuelle,DE,Allemagne,BG,Bulgarie,/);
    expect(head!.split(',')).toHaveLength(5 + 14 * 2);
  });

  test('no cell is a formula', async () => {
    const [, row] = await lines(CSV_2, '/*/*/T3/*/A.DE.BG.T.Y0-4');
    expect(row).toContain(',U,,"\'=1+1, ""so""",1,');
  });
});

test('what XML has signs for is written by their names', async () => {
  const text = await (await get(`${SDMX_2_1}/T3/A.FR.PL`)).text();
  expect(text).toContain('value="line&#10;end &amp; &lt;more&gt;"');
});

describe('answers of SDMX', () => {
  test('say what they depend on, and are not sent again', async () => {
    for (const accept of [JSON_2, CSV_2]) {
      const response = await get(`${SDMX_3}/*/*/T3`, accept);
      expect(response.headers.get('content-type')).toBe(accept);
      expect(response.headers.get('vary')).toMatch(/Accept-Language.*Accept.*Authorization/);
      const tag = response.headers.get('etag')!;
      const again = await get(`${SDMX_3}/*/*/T3`, accept, { 'If-None-Match': tag });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    }
    const tags = [JSON_2, CSV_2, `${CSV_2};labels=both`].map(async (accept) =>
      (await get(`${SDMX_3}/*/*/T3`, accept)).headers.get('etag'),
    );
    expect(new Set(await Promise.all(tags)).size).toBe(3);
  });

  test('are packed, whatever the format', async () => {
    for (const [root, accept] of [
      [`${SDMX_3}/*/*/`, JSON_2],
      [`${SDMX_3}/*/*/`, CSV_2],
      [`${SDMX_2_1}/`, XML],
      [`${SDMX_2_1}/`, CSV_1],
    ] as const) {
      const response = await get(`${root}T3`, accept, { 'Accept-Encoding': 'gzip' });
      expect([accept, response.headers.get('content-encoding')]).toEqual([accept, 'gzip']);
      const plain = new Response(response.body!.pipeThrough(new DecompressionStream('gzip')));
      expect((await plain.text()).length).toBeGreaterThan(5_000);
    }
  });

  test('1.x: of other providers there is nothing; its words for any', async () => {
    expect((await get(`${SDMX_2_1}/T3/all/ECB`)).status).toBe(204);
    for (const path of [
      'T3',
      'UNECE_CHM,T3',
      'UNECE_CHM,T3,1.0.0',
      'all,T3,latest',
      'T3/all',
      'T3/all/all',
      'T3/A.../UNECE_CHM',
    ]) {
      expect([path, (await get(`${SDMX_2_1}/${path}`)).status]).toEqual([path, 200]);
    }
    expect(
      (await get(`${SDMX_2_1}/T3?startPeriod=2023&endPeriod=2023`, CSV_1).then((response) => response.text())).match(
        /,2023,/g,
      ),
    ).toHaveLength(12);
  });
});

test('the shipped figures', async () => {
  const { SAMPLE_FIGURES } = await import('../temporary-folder');
  const service = await createService({ database: ':memory:', figuresFolder: SAMPLE_FIGURES });
  try {
    const response = await askFor(service, `${SDMX_3}/dataflow/UNECE_CHM/T3/+/A.DE.BG`, CSV_2);
    expect(readCsv(await response.text())).toEqual(['DE BG T TOTAL eurostat-migr_imm5prv 2024 = 22785']);
  } finally {
    await service.close();
  }
});

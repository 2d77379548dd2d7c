import * as fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import type { Role } from '../../../src/contract/access';
import { type EdgeService, edgeService } from '../http/edge-service';
import { ask, errorOf } from '../sample-service';
import { observation, recordVintage } from '../store/store-data';
import { structureMessageProblems } from './structure/structure-message-rules';

let edge: EdgeService;
beforeAll(async () => {
  edge = await edgeService();
  await recordVintage(edge.store, 'a', [
    observation({ reporter: 'DE', partner: 'BG', year: 2023, sex: 'M' }),
    observation({ reporter: 'DE', partner: 'RO', year: 2024, sex: 'F', statuses: 'EP' }),
    observation({ reporter: 'FR', partner: 'BG', year: 2024, sex: 'T', age: 'Y80+' }),
    observation({ reporter: 'FR', partner: 'IT', year: 2024, value: null, statuses: 'M' }),
    observation({ table: '1.2', reporter: 'AT', partner: '810', year: 2020 }),
  ]);
  await recordVintage(edge.store, 'secret-source', [
    observation({ reporter: 'BG', partner: 'GR', year: 1999, sex: 'F', age: 'Y0-4', confidentiality: 'C' }),
    observation({ table: '5', reporter: 'BG', partner: 'GR', year: 1999, confidentiality: 'E' }),
  ]);
});
afterAll(() => edge.service.close());

const get = (address: string, { role, accept }: { role?: Role; accept?: string } = {}): Promise<Response> =>
  ask(edge.service, `/api/sdmx/${address}`, {
    headers: { ...(role && { Authorization: edge.bearer[role] }), ...(accept && { Accept: accept }) },
  });

interface Message {
  readonly data: {
    readonly dataConstraints: readonly {
      readonly id: string;
      readonly constraintAttachment: object;
      readonly cubeRegions: readonly { readonly keyValues: readonly { id: string; values: string[] }[] }[];
    }[];
    readonly codelists?: readonly {
      readonly id: string;
      readonly isPartial: boolean;
      readonly codes: { id: string }[];
    }[];
    readonly [collection: string]: unknown;
  };
}

const message = async (address: string, role?: Role): Promise<Message> => {
  const response = await get(`3.0/availability/${address}`, role && { role });
  expect([address, response.status]).toEqual([address, 200]);
  const body = (await response.json()) as Message;
  expect(structureMessageProblems(body, '2.0.0')).toEqual([]);
  return body;
};
/** The codes of each dimension, of the first dataflow. */
async function codes(address: string, role?: Role): Promise<Record<string, string[]>> {
  const { data } = await message(address, role);
  return Object.fromEntries(data.dataConstraints[0]!.cubeRegions[0]!.keyValues.map(({ id, values }) => [id, values]));
}
const T3 = 'dataflow/UNECE_CHM/T3';

describe('which codes there are', () => {
  test('in all figures of a table; what is missing is none', async () => {
    expect(await codes(T3)).toEqual({
      FREQ: ['A'],
      REF_AREA: ['DE', 'FR'],
      COUNTERPART_AREA: ['BG', 'RO'],
      SEX: ['F', 'M', 'T'],
      AGE: ['TOTAL', 'Y_GE80'],
      SOURCE: ['a'],
      TIME_PERIOD: ['2023', '2024'],
    });
  });

  test.each([
    ['a key', `${T3}/*/A.DE`, ['BG', 'RO'], ['2023', '2024']],
    ['several keys', `${T3}/*/A.DE.BG,A.FR.BG`, ['BG'], ['2023', '2024']],
    ['a code in a filter', `${T3}?c[SEX]=F`, ['RO'], ['2024']],
    ['years', `${T3}?c[TIME_PERIOD]=ge:2024`, ['BG', 'RO'], ['2024']],
    ['a comparison', `${T3}?c[COUNTERPART_AREA]=sw:B`, ['BG'], ['2023', '2024']],
    ['an attribute', `${T3}?c[OBS_STATUS]=P`, ['RO'], ['2024']],
    ['the figure', `${T3}/*/A.FR?c[OBS_VALUE]=ge:100`, ['BG'], ['2024']],
  ])('that fit %s', async (_, address, partners, years) => {
    expect(await codes(address)).toMatchObject({ COUNTERPART_AREA: partners, TIME_PERIOD: years });
  });

  test('that could be asked for besides', async () => {
    const asked = `${T3}/*/A.DE.RO.F`;
    expect(await codes(asked)).toMatchObject({ REF_AREA: ['DE'], COUNTERPART_AREA: ['RO'], SEX: ['F'] });
    expect(await codes(`${asked}?mode=available`)).toMatchObject({
      REF_AREA: ['DE'],
      COUNTERPART_AREA: ['RO'],
      SEX: ['F'],
    });
    expect(await codes(`${T3}/*/A.DE?c[SEX]=M&mode=available`)).toMatchObject({
      REF_AREA: ['DE'],
      COUNTERPART_AREA: ['BG'],
      SEX: ['F', 'M'],
      TIME_PERIOD: ['2023'],
    });
  });

  test('of some dimensions only', async () => {
    expect(await codes(`${T3}/1.0.0/*/REF_AREA`)).toEqual({ REF_AREA: ['DE', 'FR'] });
    expect(Object.keys(await codes(`${T3}/+/*/SEX,TIME_PERIOD`))).toEqual(['SEX', 'TIME_PERIOD']);
  });

  test('of every dataflow that has any, or of data structures', async () => {
    const { data } = await message('');
    expect(data.dataConstraints.map(({ id }) => id)).toEqual(['CR_T1_2', 'CR_T3']);
    expect((await message('datastructure/*/DSD_T3')).data.dataConstraints[0]!.constraintAttachment).toEqual({
      dataStructures: ['urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=UNECE_CHM:DSD_T3(1.0.0)'],
    });
  });

  test('nothing is 204, whatever is asked along', async () => {
    for (const address of [
      `${T3}/*/A.AD`,
      `${T3}?c[SEX]=X`,
      `${T3}?updatedAfter=2100-01-01`,
      'dataflow/*/T7?references=all',
    ]) {
      const response = await get(`3.0/availability/${address}`);
      expect([address, response.status, await response.text()]).toEqual([address, 204, '']);
    }
  });
});

describe('structures that go along', () => {
  test('code lists have the codes that there are', async () => {
    const { data } = await message(`${T3}?references=all`);
    const lists = new Map(
      data.codelists!.map(({ id, isPartial, codes: own }) => [id, [isPartial, own.map((code) => code.id)]]),
    );
    expect(lists.get('CL_COUNTERPART_AREA_T3')).toEqual([true, ['BG', 'RO']]);
    expect(lists.get('CL_SEX')).toEqual([false, ['T', 'M', 'F']]);
    expect(lists.get('CL_SOURCE')).toEqual([true, ['a']]);
    expect(lists.has('CL_OBS_STATUS')).toBe(false);
    expect(Object.keys(data)).toEqual([
      'dataflows',
      'codelists',
      'conceptSchemes',
      'dataStructures',
      'dataConstraints',
    ]);
  });

  test('or only some of them', async () => {
    const { data } = await message(`${T3}/*/*/SEX?references=codelist,dataflow`);
    expect(Object.keys(data)).toEqual(['dataflows', 'codelists', 'dataConstraints']);
    expect(data.codelists!.map(({ id }) => id)).toEqual(['CL_SEX']);
  });
});

test('clients of SDMX 2.1 are told the same', async () => {
  const response = await get(
    '2.1/availableconstraint/UNECE_CHM,T3,1.0.0/A.DE+FR../all/REF_AREA+TIME_PERIOD?startPeriod=2024',
  );
  expect(response.headers.get('Content-Type')).toBe('application/vnd.sdmx.structure+xml;version=2.1');
  const parser = new XMLParser({ ignoreAttributes: false, removeNSPrefix: true, parseTagValue: false });
  const { Structure } = parser.parse(await response.text()) as Record<string, Record<string, Record<string, object>>>;
  expect(Structure!.Structures!.Constraints).toMatchObject({
    ContentConstraint: {
      '@_id': 'CR_T3',
      '@_type': 'Actual',
      ConstraintAttachment: { Dataflow: { Ref: { '@_id': 'T3', '@_agencyID': 'UNECE_CHM' } } },
      CubeRegion: {
        KeyValue: [
          { '@_id': 'REF_AREA', Value: ['DE', 'FR'] },
          { '@_id': 'TIME_PERIOD', Value: '2024' },
        ],
      },
    },
  });
  const json = await get('2.1/availableconstraint/T3?references=all', { accept: 'application/json' });
  expect(structureMessageProblems(await json.json(), '1.0.0')).toEqual([]);
  expect((await get('2.1/availableconstraint/T3/all/ECB')).status).toBe(204);
});

describe('what only some may see', () => {
  const addresses = [
    '3.0/availability/dataflow/*/T3,T5',
    '3.0/availability/dataflow/*/T3,T5?mode=available',
    '3.0/availability/dataflow/*/T3,T5?references=all',
    '3.0/availability/datastructure/*/DSD_T5',
    '3.0/availability/dataflow/*/T3/*/A.BG',
    '3.0/availability/dataflow/*/T3/*/A.BG?mode=available',
    '3.0/availability/dataflow/*/T3/*/*.*.GR',
    '3.0/availability/dataflow/*/T3?c[SOURCE]=secret-source',
    '3.0/availability/dataflow/*/T3?c[REF_AREA]=sw:B',
    '3.0/availability/dataflow/*/T3?c[CONF_STATUS]=C',
    '3.0/availability/dataflow/*/T3?c[OBS_VALUE]=gt:0',
    '3.0/availability/dataflow/*/T3/*/*/AGE?c[COUNTERPART_AREA]=ne:RO',
    '2.1/availableconstraint/T3',
    '2.1/availableconstraint/T3/.BG....',
    '2.1/availableconstraint/T5?mode=available&format=json',
  ];
  // Codes that nothing but the confidential figures have; as values, since concepts and names have letters, too.
  const secret = /"(GR|1999|Y0-4|secret-source)"|>(GR|1999|Y0-4|secret-source)</;

  test.each(addresses)('is not told by %s', async (address) => {
    for (const role of [undefined, 'reader'] as const) {
      const text = await (await get(address, role && { role })).text();
      expect([role, secret.exec(text)?.[0]]).toEqual([role, undefined]);
    }
  });

  test('is told to the country’s compilers and the secretariat', async () => {
    for (const role of ['compiler', 'secretariat'] as const) {
      expect(await codes('dataflow/*/T5', role)).toMatchObject({ REF_AREA: ['BG'], TIME_PERIOD: ['1999'] });
      expect((await codes(T3, role)).SOURCE).toEqual(['a', 'secret-source']);
    }
  });

  test('an answer that one may know is not confirmed to others', async () => {
    const address = '3.0/availability/dataflow/*/T3';
    const tag = (await get(address, { role: 'compiler' })).headers.get('ETag')!;
    const response = await ask(edge.service, `/api/sdmx/${address}`, { headers: { 'If-None-Match': tag } });
    expect(response.status).toBe(200);
  });
});

test('what is available is what the data have', async () => {
  const part = (...own: string[]) => fc.constantFrom('*', '*', ...own);
  const key = fc
    .tuple(part('DE', 'FR', 'BG'), part('BG', 'RO', 'IT'), part('T', 'M', 'F'), part('TOTAL', 'Y_GE80'))
    .map((parts) => `A.${parts.join('.')}`);
  const filter = fc.constantFrom('', 'c[TIME_PERIOD]=le:2023', 'c[REF_AREA]=ne:DE', 'c[OBS_STATUS]=E', 'c[SEX]=M,F');
  await fc.assert(
    fc.asyncProperty(fc.array(key, { minLength: 1, maxLength: 2 }), filter, async (keys, condition) => {
      const asked = `${T3}/*/${keys.join(',')}?${condition}`;
      const csv = await (await get(`3.0/data/${asked}`, { accept: 'application/vnd.sdmx.data+csv' })).text();
      const [head = '', ...lines] = csv.split(/\r?\n/).filter((line) => line !== '');
      const columns = head.split(',');
      const cell = (row: readonly string[], name: string): string => row[columns.indexOf(name)]!;
      const rows = lines.map((line) => line.split(',')).filter((row) => /^\d+$/.test(cell(row, 'OBS_VALUE')));
      const response = await get(`3.0/availability/${asked}`);
      expect([asked, response.status]).toEqual([asked, rows.length === 0 ? 204 : 200]);
      if (rows.length === 0) return;
      for (const [id, values] of Object.entries(await codes(asked))) {
        expect([asked, id, values]).toEqual([asked, id, [...new Set(rows.map((row) => cell(row, id)))].sort()]);
      }
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['3.0/availability/dataflow/*/T99', 404],
  ['3.0/availability/dataflow/ECB', 404],
  [`3.0/availability/${T3}/*/*/SIZE`, 400],
  [`3.0/availability/${T3}?mode=some`, 400],
  [`3.0/availability/${T3}?references=cousins`, 400],
  [`3.0/availability/${T3}?c[SIZE]=1`, 400],
  [`3.0/availability/${T3}?c[TIME_PERIOD]=soon`, 400],
  [`3.0/availability/${T3}?format=csvdata`, 406],
])('%s is answered with %d', async (address, status) => {
  const response = await get(address);
  expect(response.status).toBe(status);
  await errorOf(response);
});

import { XMLValidator } from 'fast-xml-parser';
import { sdmxStructure } from '../../../../src/service/sources/connectors/sdmx-structure';
import { tables } from '../../../../src/clearing-house/tables/catalogue';
import type { Service } from '../../../../src/service/service';
import { ask, errorOf, sampleService } from '../../sample-service';
import { structureMessageProblems } from './structure-message-rules';

interface Message {
  readonly data: Readonly<Record<string, readonly { id: string; [more: string]: unknown }[] | undefined>>;
}

let service: Service;
beforeAll(async () => {
  service = await sampleService();
});
afterAll(() => service.close());

const get = (address: string, accept?: string): Promise<Response> =>
  ask(service, `/api/sdmx/${address}`, accept === undefined ? {} : { headers: { Accept: accept } });
const messageOf = async (address: string): Promise<Message> => {
  const response = await get(address);
  expect([address, response.status]).toEqual([address, 200]);
  return (await response.json()) as Message;
};
/** The ids of what a message has, by the name of their collection. */
async function idsOf(address: string): Promise<Record<string, string[]>> {
  const { data } = await messageOf(address);
  return Object.fromEntries(Object.entries(data).map(([name, list]) => [name, list!.map(({ id }) => id)]));
}
const flows = tables.map(({ id }) => `T${id.replace('.', '_')}`);
const LISTS_OF_3 = [
  ...['CL_FREQ', 'CL_REF_AREA', 'CL_SEX', 'CL_AGE', 'CL_OBS_STATUS', 'CL_CONF_STATUS', 'CL_UNIT_MEASURE'],
  ...['CL_SOURCE', 'CL_COUNTERPART_AREA_T3'],
];

describe('SDMX REST 2.x', () => {
  test('every message is as its schema asks, in every extent', async () => {
    for (const detail of ['full', 'allstubs', 'referencestubs', 'referencepartial', 'allcompletestubs', 'raw']) {
      for (const path of ['structure', 'structure/dataflow/UNECE_CHM/T3', 'structure/codelist/*/CL_SEX/~/M']) {
        const address = `3.0/${path}?detail=${detail}&references=all`;
        expect([address, structureMessageProblems(await messageOf(address), '2.0.0')]).toEqual([address, []]);
      }
    }
  });

  test('the rules would find what is wrong', async () => {
    const message = await messageOf('3.0/structure/dataflow/*/T3');
    const [flow] = message.data.dataflows!;
    expect(
      structureMessageProblems({ ...message, data: { dataflows: [{ ...flow, structure: 'DSD_T3' }] } }, '2.0.0'),
    ).toEqual([expect.stringContaining('/data/dataflows/0/structure')]);
    expect(structureMessageProblems({ ...message, data: { dataflow: [flow] } }, '2.0.0')).toHaveLength(1);
  });

  test('a dataflow for each table, with all forms of its address', async () => {
    for (const path of [
      '',
      '/',
      '/*',
      '/UNECE_CHM',
      '/UNECE_CHM/',
      '/*/*/+',
      '/UNECE_CHM/*/1.0.0',
      '/*/*/1+.0.0',
      '/*/*/*',
    ]) {
      expect([path, await idsOf(`3.0/structure/dataflow${path}`)]).toEqual([path, { dataflows: flows }]);
    }
    expect(await idsOf('3.0/structure/dataflow/UNECE_CHM,X/T3,T5,T99')).toEqual({ dataflows: ['T3', 'T5'] });
    expect(Object.keys((await messageOf('3.0/structure')).data)).toEqual([
      ...['agencySchemes', 'dataflows', 'codelists', 'conceptSchemes', 'dataStructures'],
    ]);
    expect(Object.keys((await messageOf('3.0/structure/all/UNECE_CHM?detail=allstubs')).data)).toHaveLength(4);
  });

  test.each([
    ['none', {}],
    ['children', { dataStructures: ['DSD_T3'], agencySchemes: ['AGENCIES'] }],
    [
      'descendants',
      { dataStructures: ['DSD_T3'], agencySchemes: ['AGENCIES'], conceptSchemes: ['CS_CHM'], codelists: LISTS_OF_3 },
    ],
    ['codelist', { codelists: LISTS_OF_3 }],
    ['datastructure,conceptscheme', { dataStructures: ['DSD_T3'], conceptSchemes: ['CS_CHM'] }],
    ['parents', {}],
    ['categorisation', {}],
  ])('with a dataflow go its %s', async (references, along) => {
    expect(await idsOf(`3.0/structure/dataflow/*/T3?references=${references}`)).toEqual({
      dataflows: ['T3'],
      ...along,
    });
  });

  test('with a code list go what uses it', async () => {
    const list = '3.0/structure/codelist/*/CL_COUNTERPART_AREA_T3';
    const codelists = ['CL_COUNTERPART_AREA_T3'];
    expect(await idsOf(`${list}?references=parents`)).toEqual({ codelists, dataStructures: ['DSD_T3'] });
    expect(await idsOf(`${list}?references=ancestors`)).toEqual({
      codelists,
      dataStructures: ['DSD_T3'],
      dataflows: ['T3'],
    });
    expect(await idsOf(`${list}?references=dataflow`)).toEqual({ codelists, dataflows: ['T3'] });
    const siblings = await idsOf(`${list}?references=parentsandsiblings`);
    expect(siblings).toMatchObject({ dataStructures: ['DSD_T3'], conceptSchemes: ['CS_CHM'] });
    expect(siblings.codelists!.sort()).toEqual([...LISTS_OF_3].sort());
  });

  test('single items, and that others are left out', async () => {
    const { data } = await messageOf('3.0/structure/codelist/UNECE_CHM/CL_SEX/~/F,M,X');
    expect(data.codelists).toMatchObject([{ id: 'CL_SEX', isPartial: true, codes: [{ id: 'M' }, { id: 'F' }] }]);
    expect((await messageOf('3.0/structure/codelist/*/CL_SEX')).data.codelists).toMatchObject([{ isPartial: false }]);
    expect(await idsOf('3.0/structure/*/*/*/~/FREQ')).toEqual({ conceptSchemes: ['CS_CHM'] });
    expect((await get('3.0/structure/codelist/*/CL_SEX/~/X')).status).toBe(404);
  });

  test('stubs say what they are, and no more', async () => {
    const { data } = await messageOf('3.0/structure/dataflow/*/T3?references=datastructure&detail=referencestubs');
    expect(data.dataflows).toMatchObject([{ structure: expect.stringContaining('DSD_T3') as string }]);
    expect(data.dataStructures).toMatchObject([{ isExternalReference: true, name: expect.any(String) as string }]);
    expect(data.dataStructures![0]).not.toHaveProperty('dataStructureComponents');
  });

  test('several observation statuses may stand together', async () => {
    const { data } = await messageOf('3.0/structure/datastructure/*/DSD_T3');
    const { attributeList } = data.dataStructures![0]!.dataStructureComponents as {
      attributeList: { attributes: { id: string; localRepresentation: object }[] };
    };
    const status = attributeList.attributes.find(({ id }) => id === 'OBS_STATUS');
    expect(status?.localRepresentation).toMatchObject({ maxOccurs: 'unbounded' });
  });
});

describe('SDMX REST 1.x', () => {
  test('XML comes first; our own reader of SDMX 2.1 understands it', async () => {
    const response = await get('2.1/datastructure/UNECE_CHM/DSD_T3/1.0.0?references=children');
    expect(response.headers.get('Content-Type')).toBe('application/vnd.sdmx.structure+xml;version=2.1');
    const xml = await response.text();
    expect(XMLValidator.validate(xml)).toBe(true);
    const { dimensions, codeLists } = sdmxStructure([xml]);
    expect(dimensions).toEqual([
      { id: 'FREQ', codeList: 'CL_FREQ' },
      { id: 'REF_AREA', codeList: 'CL_REF_AREA' },
      { id: 'COUNTERPART_AREA', codeList: 'CL_COUNTERPART_AREA_T3' },
      { id: 'SEX', codeList: 'CL_SEX' },
      { id: 'AGE', codeList: 'CL_AGE' },
      { id: 'SOURCE', codeList: 'CL_SOURCE' },
    ]);
    expect(codeLists.get('CL_COUNTERPART_AREA_T3')?.get('BG')).toBe('Bulgaria');
    expect(codeLists.get('CL_AGE')?.get('Y_GE80')).toBe('80+');
  });

  test('elements are in the order of the schema', async () => {
    const xml = await (await get('2.1/structure/all/all/all')).text();
    expect(XMLValidator.validate(xml)).toBe(true);
    const places = ['OrganisationSchemes', 'Dataflows', 'Codelists', 'Concepts', 'DataStructures'].map((name) =>
      xml.indexOf(`<str:${name}>`),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    const inStructure = ['DimensionList', 'AttributeList', 'MeasureList'].map((name) => xml.indexOf(`<str:${name} `));
    expect(inStructure).toEqual([...inStructure].sort((a, b) => a - b));
  });

  test('JSON as its field guide asks', async () => {
    for (const path of [
      'structure/all/all',
      'dataflow/UNECE_CHM/T3/latest?references=all',
      'codelist?detail=allstubs',
    ]) {
      const response = await get(`2.1/${path}`, 'application/vnd.sdmx.structure+json;version=1.0.0');
      expect(response.headers.get('Content-Type')).toBe('application/vnd.sdmx.structure+json;version=1.0.0');
      expect([path, structureMessageProblems(await response.json(), '1.0.0')]).toEqual([path, []]);
    }
  });

  test('its own words: all, latest, +, structure, organisationscheme', async () => {
    const ids = async (path: string): Promise<Record<string, string[]>> => idsOf(`2.1/${path}?format=json`);
    expect(await ids('dataflow/all/all/latest')).toEqual({ dataflows: flows });
    expect(await ids('dataflow/UNECE_CHM+X/T3+T5/all')).toEqual({ dataflows: ['T3', 'T5'] });
    expect(await ids('organisationscheme/SDMX/AGENCIES')).toEqual({ agencySchemes: ['AGENCIES'] });
    expect(await ids('conceptscheme/all/all/latest/FREQ+SEX')).toEqual({ conceptSchemes: ['CS_CHM'] });
    expect(Object.keys(await ids('structure/all'))).toHaveLength(5);
  });
});

describe('what is refused', () => {
  test.each([
    ['3.0/structure/codelist/*/CL_X', 404, 'not-found'],
    ['3.0/structure/dataflow/ECB', 404, 'not-found'],
    ['3.0/structure/dataflow/*/*/2.0.0', 404, 'not-found'],
    ['3.0/structure/thing', 400, 'bad-request'],
    ['3.0/structure/dataflow/*/*/latest', 400, 'bad-request'],
    ['3.0/structure/dataflow/*/T3/*/A', 400, 'bad-request'],
    ['3.0/structure/dataflow/*/T 3', 400, 'bad-request'],
    ['3.0/structure/dataflow?detail=some', 400, 'bad-query'],
    ['3.0/structure/dataflow?references=cousins', 400, 'bad-query'],
    ['3.0/structure/dataflow?no=1', 400, 'bad-query'],
    ['3.0/structure/categoryscheme', 501, 'not-implemented'],
    ['3.0/structure/dataconstraint/UNECE_CHM', 501, 'not-implemented'],
    ['3.0/structure/dataflow?format=structurespecificdata', 406, 'not-acceptable'],
    ['3.0/schema/dataflow/UNECE_CHM/T3', 501, 'not-implemented'],
    ['3.0/metadata/structure/dataflow/UNECE_CHM/T3', 501, 'not-implemented'],
    ['2.1/categoryscheme', 501, 'not-implemented'],
    ['2.1/schema/dataflow/UNECE_CHM/T3', 501, 'not-implemented'],
    ['2.1/thing/all', 400, 'bad-request'],
  ])('%s is answered with %d', async (address, status, code) => {
    const response = await get(address);
    expect([response.status, (await errorOf(response)).code]).toEqual([status, code]);
  });

  test('formats that are not spoken', async () => {
    const response = await get('3.0/structure/dataflow', 'application/vnd.sdmx.structure+xml;version=3.0.0');
    expect(response.status).toBe(406);
    expect(response.headers.get('Vary')).toMatch(/accept\b/i);
    expect((await errorOf(response)).message).toContain('application/vnd.sdmx.structure+json;version=2.0.0');
  });
});

describe('an answer that is known', () => {
  test('is not sent again, to who takes the same format', async () => {
    const response = await get('3.0/structure/dataflow');
    const tag = response.headers.get('ETag')!;
    expect(response.headers.get('Vary')).toMatch(/accept\b/i);
    const again = (accept: string): Promise<Response> =>
      ask(service, '/api/sdmx/3.0/structure/dataflow', { headers: { 'If-None-Match': tag, Accept: accept } });
    const same = await again('*/*');
    expect([same.status, await same.text()]).toEqual([304, '']);
    expect(same.headers.get('Vary')).toMatch(/accept\b/i);
    expect((await again('application/xml')).status).toBe(200);
  });
});

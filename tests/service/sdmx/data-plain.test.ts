import { paths } from '../../../src/contract/paths';
import { errorOf } from '../sample-service';
import { observation, recordVintage } from '../store/store-data';
import { parseJsonStat, observations } from '../../../src/service/sources/files/json-stat-data';
import { askFor, type DataService, dataService, fill } from './data-service';
import { messageProblems } from './data-message-rules';

let data: DataService;
beforeAll(async () => {
  data = await dataService();
  await fill(data.store);
});
afterAll(() => data.close());
const get = (address: string, headers?: Record<string, string>) => askFor(data.service, address, undefined, headers);

describe('plain CSV', () => {
  const lines = async (query: string): Promise<string[]> =>
    (await (await get(`${paths.figuresCsv}?${query}`)).text()).trimEnd().split('\n');
  const HEADER = 'year,table,reporter,partner,sex,age,value,status,confidentiality,comment,source,vintage';

  test('figures, series by series', async () => {
    const response = await get(`${paths.figuresCsv}?table=3&reporter=FR&partner=BG&sex=T&year=2020-2021`);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(await response.text()).toBe(
      `${HEADER}\n2020,3,FR,BG,T,TOTAL,500,,,,first,1\n2021,3,FR,BG,T,TOTAL,501,,,,first,1\n`,
    );
  });

  test.each([
    ['table=1.2', ['2024,1.2,DE,BG,T,TOTAL,400000,,,,first,1']],
    ['age=Y80+', ['2024,3,DE,BG,T,Y80+,5,EP,,,first,1']],
    ['age=Y80%2B', ['2024,3,DE,BG,T,Y80+,5,EP,,,first,1']],
    ['age=Y0-4', ['2024,3,DE,BG,T,Y0-4,0,U,,"\'=1+1, ""so""",first,1']],
    ['source=second', ['2024,3,DE,BG,T,TOTAL,999,,,,second,1']],
    ['partner=RO&reporter=FR', ['2024,3,FR,RO,T,TOTAL,,O,,,first,1']],
    ['table=7', []],
    ['reporter=AD', []],
  ])('%s', async (query, expected) => expect(await lines(query)).toEqual([HEADER, ...expected]));

  test.each([
    ['table=99', 'table'],
    ['reporter=XX', 'reporter'],
    ['year=2024-2020', 'year'],
    ['year=24', 'year'],
    ['sex=X', 'sex'],
    ['age=old', 'age'],
    ['partner=b%20g', 'partner'],
    ['country=DE', 'country'],
  ])('%s is refused', async (query, path) => {
    const response = await get(`${paths.figuresCsv}?${query}`);
    expect([response.status, (await errorOf(response)).details?.[0]?.path]).toEqual([400, path]);
  });

  test('is not sent again to who has it', async () => {
    const tag = (await get(`${paths.figuresCsv}?table=3`)).headers.get('etag')!;
    expect((await get(`${paths.figuresCsv}?table=3`, { 'If-None-Match': tag })).status).toBe(304);
  });
});

describe('JSON-stat', () => {
  test('is valid, and has each figure in its place', async () => {
    const text = await (await get(`${paths.jsonStat}?table=3`, { 'Accept-Language': 'ru' })).text();
    expect(messageProblems('JSON-stat 2.0', JSON.parse(text))).toEqual([]);
    const read = parseJsonStat(text);
    const { id, size, dimension } = read;
    const told = [...observations(read)].map(([place, value, status]) => {
      let rest = place;
      const codes = [...id.keys()].reverse().map((index) => {
        const codesOf = dimension[id[index]!]!.category.index as string[];
        const code = codesOf[rest % size[index]!]!;
        rest = Math.floor(rest / size[index]!);
        return code;
      });
      return `${codes.reverse().join(' ')} = ${value} ${status}`.trim();
    });
    expect(told).toContain('DE BG T TOTAL first 2024 = 1104');
    expect(told).toContain('DE BG T Y80+ first 2024 = 5 EP');
    expect(told.some((line) => line.startsWith('FR RO T TOTAL first 2024'))).toBe(true);
    expect(dimension.reporter!.category.label).toEqual({ DE: 'Германия', FR: 'Франция' });
    expect(dimension.age!.category.index).toEqual(['TOTAL', 'Y0-4', 'Y80+']);
  });

  test('of nothing is empty', async () => {
    const answer = (await (await get(`${paths.jsonStat}?table=7`)).json()) as { size: number[]; value: object };
    expect(messageProblems('JSON-stat 2.0', answer)).toEqual([]);
    expect([answer.size, answer.value]).toEqual([[0, 0, 0, 0, 0, 0], {}]);
  });

  test('needs a table that there is, and not too much of it', async () => {
    expect((await get(paths.jsonStat)).status).toBe(400);
    expect((await get(`${paths.jsonStat}?table=9.9`)).status).toBe(404);
    const large = await dataService();
    try {
      await recordVintage(large.store, 'first', [observation({})]);
      await large.store.updateTable('coverage').set({ figures: 3_000_000 }).execute();
      for (const address of [`${paths.jsonStat}?table=3`, paths.figuresCsv]) {
        const response = await askFor(large.service, address, undefined);
        expect([response.status, (await errorOf(response)).message]).toEqual([
          413,
          expect.stringContaining('at a time'),
        ]);
      }
    } finally {
      await large.close();
    }
  });
});

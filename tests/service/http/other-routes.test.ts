import { paths } from '../../../src/contract/paths';
import { reportedAddress, reportedAnswerSchema } from '../../../src/contract/reported';
import { CONTRACT_VERSION, healthSchema, serviceInfoSchema } from '../../../src/contract/service-info';
import { sourcesAnswerSchema } from '../../../src/contract/sources';
import type { Service } from '../../../src/service/service';
import { ask, bodyOf, sampleService } from '../sample-service';

let service: Service;
beforeAll(async () => {
  service = await sampleService();
});
afterAll(() => service.close());

describe('what a country has reported itself', () => {
  test('Bulgarian emigration 2024: all its figures with their source', async () => {
    const response = await ask(service, reportedAddress({ reporter: 'BG', table: '5', years: [2024] }));
    const answer = await bodyOf(response, reportedAnswerSchema);
    const german = answer.figures.find(({ partner }) => partner === 'DE');
    expect(german).toEqual({
      partner: 'DE',
      year: 2024,
      sex: 'T',
      value: 2191,
      statuses: [],
      source: 'eurostat-migr_emi3nxt',
      vintage: 1,
    });
    const partners = answer.figures.map(({ partner }) => partner);
    expect(partners).toEqual([...partners].sort());
    expect(answer.definitions).toMatchObject([{ country: 'BG', direction: 'emigration', months: 12 }]);
    expect(answer.sources.map(({ id }) => id)).toEqual(['eurostat-migr_emi3nxt', 'undercount-migration-scores']);
  });

  test.each([
    ['a country that does not report', 'PL', '5'],
    ['a table of which there are no figures', 'BG', '1.2'],
  ])('%s: none, and that is no error', async (_, reporter, table) => {
    const response = await ask(service, reportedAddress({ reporter, table, years: [2024] }));
    expect(response.status).toBe(200);
    expect((await bodyOf(response, reportedAnswerSchema)).figures).toEqual([]);
  });
});

test('the sources: all of them, with licence and vintages', async () => {
  const { sources } = await bodyOf(await ask(service, paths.sources), sourcesAnswerSchema);
  expect(sources.map(({ id, kind }) => [id, kind])).toEqual([
    ['eurostat-migr_emi3nxt', 'figures'],
    ['eurostat-migr_imm5prv', 'figures'],
    ['undercount-migration-scores', 'definitions'],
  ]);
});

test('what the service is and holds', async () => {
  const info = await bodyOf(await ask(service, paths.info), serviceInfoSchema);
  expect(info.contractVersion).toBe(CONTRACT_VERSION);
  expect(info.version).toMatch(/^\d+\.\d+\.\d+/);
  expect(info.figures.map(({ table, year, reporters }) => [table, year, reporters.length])).toEqual([
    ['3', 2024, 19],
    ['5', 2024, 17],
  ]);
});

test.each([paths.health, paths.ready])('its health at %s, whatever else is asked there', async (address) => {
  const response = await ask(service, `${address}?now=1`);
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await bodyOf(response, healthSchema)).toEqual({ status: 'ok' });
});

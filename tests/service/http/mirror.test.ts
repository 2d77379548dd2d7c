import { durationInYear } from '../../../src/contract/duration';
import { mirrorAddress, type MirrorAnswer, mirrorAnswerSchema } from '../../../src/contract/mirror';
import { mirrorFinding, ownEntries, reportingPartners } from '../../../src/contract/mirror-state';
import { partnerSeries } from '../../../src/contract/side-series';
import type { Service } from '../../../src/service/service';
import { ask, bodyOf, sampleService } from '../sample-service';

let service: Service;
beforeAll(async () => {
  service = await sampleService();
});
afterAll(() => service.close());

const mirrorOf = async (reporter: string, table: string, years = [2024]): Promise<MirrorAnswer> => {
  const response = await ask(service, mirrorAddress({ reporter, table, years }));
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/json');
  return bodyOf(response, mirrorAnswerSchema);
};

const partnersOf = ({ partners }: MirrorAnswer) => partners[0]!;

describe('the mirror of Bulgarian emigration (table 5) in 2024', () => {
  let answer: MirrorAnswer;
  beforeAll(async () => {
    answer = await mirrorOf('BG', '5');
  });
  const find = (partner: string, sex: 'T' | 'M' | 'F' = 'T') => mirrorFinding(answer, partner, 2024, sex);

  test('is immigration as the partners report it (table 3)', () => {
    expect(answer).toMatchObject({ reporter: 'BG', table: '5', years: [2024], comparable: 'mirror' });
    expect(answer.partners).toMatchObject([{ kind: 'mirror', table: '3', row: 'reporter' }]);
  });

  test('Germany counts 22,785 arrivals', () => {
    expect(find('DE')).toEqual({
      state: 'value',
      entry: {
        source: 'eurostat-migr_imm5prv',
        provider: 'eurostat',
        number: 1,
        vintage: '2026',
        value: 22785,
        statuses: [],
        copied: false,
      },
      others: [],
      nearest: undefined,
    });
  });

  test('France reports immigration from Bulgaria', () => {
    expect(find('FR')).toMatchObject({ state: 'value', entry: { value: 693 } });
  });

  test('Poland does not report', () => {
    expect(find('PL')).toMatchObject({ state: 'partner-does-not-report' });
  });

  test('Slovakia reports, but names no arrivals from Bulgaria: they may be fewer than 50', () => {
    expect(find('SK')).toMatchObject({ state: 'partner-reports-but-not-this-country', entry: { value: undefined } });
    const source = answer.sources.find(({ id }) => id === 'eurostat-migr_imm5prv');
    expect(source?.omissions).toEqual([{ table: '3', below: 50 }]);
  });

  test('nobody reports by sex in these figures', () => {
    expect(find('DE', 'F')).toMatchObject({ state: 'partner-does-not-report' });
  });

  test('every partner that reports has an entry, Bulgaria itself has none', () => {
    const reporting = [
      'AT',
      'BE',
      'CZ',
      'DE',
      'EE',
      'ES',
      'FI',
      'FR',
      'HR',
      'IS',
      'IT',
      'LT',
      'NL',
      'NO',
      'RO',
      'SE',
      'SI',
      'SK',
    ];
    expect(reportingPartners(answer, 2024)).toEqual(reporting);
    expect(partnerSeries(partnersOf(answer).blocks, answer.years)).toHaveLength(reporting.length);
    const [filled, blank] = partnersOf(answer).blocks;
    expect([filled?.partners.length, blank?.partners.length]).toEqual([14, reporting.length - 14]);
    expect(blank?.figures).toEqual({ T: ':' });
  });

  test('what is published of Bulgaria’s own table stands beside it', () => {
    expect(ownEntries(answer, 'DE', 2024, 'T')).toMatchObject([
      { source: 'eurostat-migr_emi3nxt', provider: 'eurostat', value: 2191 },
    ]);
  });

  test('says from which stay on either side counts, and until when that is known', () => {
    const german = durationInYear(partnersOf(answer).definitions, 'DE', 2024);
    expect(german).toMatchObject({ direction: 'immigration', months: 1.25, fromYear: 2002, toYear: 2021 });
    const bulgarian = durationInYear(answer.own.definitions, 'BG', 2024);
    expect(bulgarian).toMatchObject({ direction: 'emigration', months: 12, fromYear: 2009, toYear: 2021 });
    expect(durationInYear(partnersOf(answer).definitions, 'SK', 2024)?.months).toBe('permanent');
    // Only what explains these years, of countries that have a figure to explain.
    expect(answer.own.definitions).toHaveLength(1);
    expect(durationInYear(partnersOf(answer).definitions, 'PL', 2024)).toBeUndefined();
  });

  test('describes the sources it draws on, and no others', () => {
    expect(answer.sources.map(({ id }) => id)).toEqual([
      'eurostat-migr_emi3nxt',
      'eurostat-migr_imm5prv',
      'undercount-migration-scores',
    ]);
    expect(answer.sources[1]).toMatchObject({
      publisher: 'Eurostat',
      dataset: 'migr_imm5prv',
      licence: 'Reuse with acknowledgement (Commission Decision 2011/833/EU)',
      vintages: [
        { vintage: 1, retrieved: '2026', retrievedNote: 'as published in mid-2026; the day was not recorded' },
      ],
    });
  });
});

describe('the mirror of other tables', () => {
  test('German immigration (table 3): Bulgaria counts 2,191 departures to Germany', async () => {
    const answer = await mirrorOf('DE', '3');
    expect(mirrorFinding(answer, 'BG', 2024, 'T')).toMatchObject({
      state: 'value',
      entry: { value: 2191, source: 'eurostat-migr_emi3nxt' },
    });
    expect(durationInYear(answer.own.definitions, 'DE', 2024)).toMatchObject({ months: 1.25 });
    expect(durationInYear(partnersOf(answer).definitions, 'BG', 2024)).toMatchObject({
      direction: 'emigration',
      months: 12,
    });
  });

  test('Czechia and France report no emigration, so they are no mirror of immigration', async () => {
    const answer = await mirrorOf('BG', '3');
    expect(mirrorFinding(answer, 'CZ', 2024, 'T')).toMatchObject({ state: 'partner-does-not-report' });
    expect(mirrorFinding(answer, 'FR', 2024, 'T')).toMatchObject({ state: 'partner-does-not-report' });
  });

  test.each(['3', '5'])('Spain reports, but not Austria (table %s), and its source says so', async (table) => {
    const answer = await mirrorOf('AT', table);
    const finding = mirrorFinding(answer, 'ES', 2024, 'T');
    expect(finding.state).toBe('partner-reports-but-not-this-country');
    const notes = answer.sources
      .flatMap((source) => source.coverage)
      .filter((coverage) => coverage.reporter === 'ES' && coverage.table === partnersOf(answer).table)
      .map((coverage) => coverage.note);
    expect(notes).toEqual([expect.stringContaining('Austria')]);
  });

  test('Slovakia counted departures to Estonia, and there were none', async () => {
    const finding = mirrorFinding(await mirrorOf('EE', '3'), 'SK', 2024, 'T');
    expect(finding).toMatchObject({ state: 'zero', entry: { value: 0, source: 'eurostat-migr_emi3nxt' } });
  });

  test('a year without figures: nobody reports, no sources of figures', async () => {
    const answer = await mirrorOf('BG', '5', [2024, 2010]);
    expect(answer.years).toEqual([2010, 2024]);
    expect(mirrorFinding(answer, 'DE', 2010, 'T')).toMatchObject({ state: 'partner-does-not-report' });
    expect(mirrorFinding(answer, 'DE', 2024, 'T').state).toBe('value');
  });

  test('short-term migration has a mirror of which nothing is known yet', async () => {
    const answer = await mirrorOf('BG', 'S5');
    expect(answer).toMatchObject({ comparable: 'mirror', partners: [{ table: 'S3', blocks: [] }], sources: [] });
  });
});

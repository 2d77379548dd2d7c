import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../../../src/service/figures/figures-folder';
import { durationsOf } from '../../../src/service/store/durations';
import { figuresOfPartner, figuresOfReporter } from '../../../src/service/store/observations';
import { IN_MEMORY, openStore, type Store } from '../../../src/service/store/open';
import { currentRevision } from '../../../src/service/store/revision';
import { seedStore } from '../../../src/service/store/seed';
import { sourcesOf } from '../../../src/service/store/sources';
import { ANYONE } from '../../../src/service/store/viewer';
import { copyOfSampleFigures, removeTemporaryFolders, SAMPLE_FIGURES, temporaryFolder } from '../temporary-folder';

let store: Store;
beforeEach(async () => {
  store = await openStore(IN_MEMORY);
});
afterEach(() => store.destroy());
afterAll(removeTemporaryFolders);

const germanArrivals = async (): Promise<(number | null)[]> =>
  (await figuresOfPartner(store, ANYONE, '3', 'BG', [2024]))
    .filter(({ reporter }) => reporter === 'DE')
    .map(({ value }) => value);

/** Puts a text in the place of another in one of the files. */
function spoil(file: string, before: string | RegExp, after: string): void {
  const text = readFileSync(file, 'utf8');
  const spoilt = text.replace(before, after);
  expect(spoilt).not.toBe(text);
  writeFileSync(file, spoilt);
}

describe('filling a store from the shipped figures', () => {
  test('takes in every figure and definition, with where they come from', async () => {
    const now = new Date('2026-11-22T12:00:00Z');
    expect(await seedStore(store, SAMPLE_FIGURES, now)).toEqual({ figures: 820, definitions: 97 });
    expect(await germanArrivals()).toEqual([22785]);
    expect(await figuresOfReporter(store, ANYONE, '5', 'BG', [2024])).toContainEqual(
      expect.objectContaining({ partner: 'DE', value: 2191, source: 'eurostat-migr_emi3nxt', vintage: 1 }),
    );
    const [danish] = await durationsOf(store, ['DK'], 'immigration', 2024);
    expect(danish?.definition).toMatchObject({ months: 3, otherMonths: 6, toYear: 2007 });
    const lines = await store.selectFrom('audit').select(['who', 'action', 'subject']).execute();
    expect(lines).toContainEqual({
      ...{ who: 'service', action: 'figures.seed' },
      subject: '{"source":"eurostat-migr_emi3nxt","vintage":1}',
    });
    const sources = await sourcesOf(store);
    expect(sources.map(({ id }) => id)).toEqual([
      'eurostat-migr_emi3nxt',
      'eurostat-migr_imm5prv',
      'undercount-migration-scores',
    ]);
    expect(sources[1]?.vintages).toEqual([
      {
        vintage: 1,
        recorded: '2026-11-22T12:00:00.000Z',
        retrieved: '2026',
        retrievedNote: 'as published in mid-2026; the day was not recorded',
      },
    ]);
  });

  test('a second time does nothing, and neither does a copy of the same files elsewhere', async () => {
    await seedStore(store, SAMPLE_FIGURES);
    const filled = await currentRevision(store);
    expect(await seedStore(store, SAMPLE_FIGURES)).toBeUndefined();
    expect(await seedStore(store, copyOfSampleFigures())).toBeUndefined();
    expect(await currentRevision(store)).toEqual(filled);
    expect((await sourcesOf(store)).every(({ vintages }) => vintages.length === 1)).toBe(true);
  });

  test('two at once take the figures in once', async () => {
    const results = await Promise.all([seedStore(store, SAMPLE_FIGURES), seedStore(store, SAMPLE_FIGURES)]);
    expect(results.filter((result) => result !== undefined)).toHaveLength(1);
    expect((await sourcesOf(store)).every(({ vintages }) => vintages.length === 1)).toBe(true);
  });

  test('figures that have changed since become a new vintage; the old one is kept', async () => {
    await seedStore(store, SAMPLE_FIGURES);
    const folder = copyOfSampleFigures();
    spoil(filesOf(folder).flows, '2024,3,DE,BG,T,22785,', '2024,3,DE,BG,T,22786,P');
    expect(await seedStore(store, folder)).toEqual({ figures: 820, definitions: 97 });
    expect(await germanArrivals()).toEqual([22786]);
    expect((await sourcesOf(store))[1]?.vintages.map(({ vintage }) => vintage)).toEqual([1, 2]);
    const kept = await store
      .selectFrom('observation')
      .where('reporter', '=', 'DE')
      .where('partner', '=', 'BG')
      .where('table_id', '=', '3')
      .orderBy('since')
      .select(['value', 'statuses', 'since', 'until'])
      .execute();
    expect(kept).toEqual([
      { value: 22785, statuses: '', since: 1, until: 4 },
      { value: 22786, statuses: 'P', since: 4, until: null },
    ]);
  });
});

describe('a file that is wrong is refused as a whole, with what to mend', () => {
  const lineOf = (text: string, file: string): number =>
    readFileSync(file, 'utf8')
      .split('\n')
      .findIndex((line) => line.startsWith(text)) + 1;

  const flow = '2024,3,DE,BG,T,22785,';
  test.each([
    ['a value that is no number', '2024,3,DE,BG,T,22 785,', 'value must be a whole number of persons'],
    ['a negative value', '2024,3,DE,BG,T,-1,', 'value must be a whole number of persons'],
    ['a code of Eurostat', '2024,3,DE,EL,T,22785,', 'partner must be an ISO 3166-1 alpha-2 code'],
    ['the reporter as its own partner', '2024,3,DE,DE,T,22785,', 'partner DE is the reporter itself'],
    ['a status without meaning', '2024,3,DE,BG,T,22785,Z', 'status must be letters of CL_OBS_STATUS'],
    ['a sex without meaning', '2024,3,DE,BG,X,22785,', 'sex '],
    ['a year that is none', '24,3,DE,BG,T,22785,', 'year must be a year of four digits'],
    ['the same flow twice', '2024,3,DE,AT,T,22785,', 'has the same table, reporter, partner, year and sex as line'],
    ['a cell too many', '2024,3,DE,BG,T,22785,,', 'Invalid Record Length'],
  ])('%s', async (_, spoilt, message) => {
    const folder = copyOfSampleFigures();
    const { flows } = filesOf(folder);
    const line = lineOf(flow, flows);
    const before = await currentRevision(store);
    spoil(flows, flow, spoilt);
    const seeding = seedStore(store, folder);
    await expect(seeding).rejects.toThrow(`line ${line}: ${message}`);
    await expect(seeding).rejects.toThrow(/^flows-2024\.csv was not loaded\./);
    expect(await currentRevision(store)).toEqual(before);
    expect(await sourcesOf(store)).toEqual([]);
    expect(await figuresOfPartner(store, ANYONE, '3', 'BG', [2024])).toEqual([]);
  });

  test('a wrong line after more rows than one statement takes', async () => {
    const folder = copyOfSampleFigures();
    appendFileSync(filesOf(folder).flows, '2024,3,DE,JP,T,many,,eurostat-migr_imm5prv\n');
    await expect(seedStore(store, folder)).rejects.toThrow('line 822: value must be');
    expect(await figuresOfPartner(store, ANYONE, '3', 'BG', [2024])).toEqual([]);
  });

  test('a source that is not described', async () => {
    const folder = copyOfSampleFigures();
    const { flows } = filesOf(folder);
    const line = lineOf(flow, flows);
    spoil(flows, `${flow},eurostat-migr_imm5prv`, `${flow},hearsay`);
    await expect(seedStore(store, folder)).rejects.toThrow(`line ${line}: source hearsay is no source of figures`);
  });

  test.each([
    ['DE,immigration,2002,2021,1.25,', 'DE,immigration,2002,2021,about 1,', 'months must be a number of months'],
    ['DE,immigration,2002,2021,1.25,', 'DE,inward,2002,2021,1.25,', 'direction '],
    ['DE,immigration,2002,2021,1.25,', 'DE,immigration,2021,2002,1.25,', 'from_year 2021 comes after to_year 2002'],
    ['BG,emigration,2009,2021,12,', 'BG,emigration,2008,2021,12,', 'its years overlap those of an earlier line'],
  ])('a definition: %s as %s', async (before, after, message) => {
    const folder = copyOfSampleFigures();
    const { durations } = filesOf(folder);
    const line = lineOf(before, durations);
    spoil(durations, before, after);
    await expect(seedStore(store, folder)).rejects.toThrow(`line ${line}: ${message}`);
    expect(await sourcesOf(store)).toEqual([]);
  });

  test.each([
    [/\[/, '', 'this is not JSON'],
    ['"publisher": "Eurostat"', '"publisher": ""', '0.publisher'],
    ['"retrieved": "2026"', '"retrieved": "mid-2026"', '0.retrieved: must be a year, a month or a day'],
    ['eurostat-migr_emi3nxt', 'eurostat-migr_imm5prv', 'two sources have the same id'],
  ])('the sources: %s as %p', async (before, after, message) => {
    const folder = copyOfSampleFigures();
    spoil(filesOf(folder).sources, before, after);
    await expect(seedStore(store, folder)).rejects.toThrow(message);
  });

  test('a folder without figures', async () => {
    const empty = temporaryFolder();
    await expect(seedStore(store, empty)).rejects.toThrow(join(empty, 'sources.json'));
  });
});

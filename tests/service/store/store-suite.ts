import { figuresKnown, reportersOf } from '../../../src/service/store/coverage';
import { durationsOf, recordDurations } from '../../../src/service/store/durations';
import { migrateTo, migrateToLatest } from '../../../src/service/store/migrate';
import { figuresOfPartner, figuresOfReporter } from '../../../src/service/store/observations';
import type { Store } from '../../../src/service/store/open';
import { change, currentRevision, read, type StoreTransaction } from '../../../src/service/store/revision';
import { describeSource, sourcesOf } from '../../../src/service/store/sources';
import { ANYONE } from '../../../src/service/store/viewer';
import { beginVintage } from '../../../src/service/store/vintages';
import { observation, recordVintage, sourceDescription } from './store-data';

const reading = { recorded: new Date('2026-07-01T00:00:00.000Z'), digest: 'd' };

/**
 * What any engine must do to hold the store.
 *
 * @param open gives a new, empty store of this version's form each time
 */
export function storeSuite(engine: string, open: () => Promise<Store>): void {
  describe(`the store on ${engine}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.destroy());

    const mirrored = async (partner = 'BG', years = [2024]): Promise<unknown[]> =>
      (await figuresOfPartner(store, ANYONE, '3', partner, years)).map(
        ({ reporter, year, sex, value, source, vintage }) => [reporter, year, sex, value, source, vintage],
      );

    test('can be taken back to nothing and built again', async () => {
      await recordVintage(store, 'a', [observation({})]);
      await migrateTo(store, undefined);
      await expect(currentRevision(store)).rejects.toThrow();
      await migrateToLatest(store);
      expect(await figuresOfPartner(store, ANYONE, '3', 'BG', [2024])).toEqual([]);
      expect(await sourcesOf(store)).toEqual([]);
      expect((await currentRevision(store)).revision).toBe(0);
    });

    test('migrating twice changes nothing', async () => {
      await recordVintage(store, 'a', [observation({})]);
      await migrateToLatest(store);
      expect(await mirrored()).toHaveLength(1);
    });

    test('gives figures back as they were recorded', async () => {
      await recordVintage(store, 'a', [
        observation({ reporter: 'DE', value: 22785, statuses: 'EP' }),
        observation({ reporter: 'IS', value: 0 }),
        observation({ reporter: 'ES', value: null, statuses: 'Q', asSent: ':Q' }),
      ]);
      const rows = await figuresOfPartner(store, ANYONE, '3', 'BG', [2024]);
      expect(rows.map(({ reporter, value, statuses }) => [reporter, value, statuses]).sort()).toEqual([
        ['DE', 22785, 'EP'],
        ['ES', null, 'Q'],
        ['IS', 0, ''],
      ]);
    });

    test('finds by table, partner and years, all ages together only', async () => {
      await recordVintage(store, 'a', [
        observation({ value: 1 }),
        observation({ value: 2, year: 2023 }),
        observation({ value: 3, year: 2022 }),
        observation({ value: 4, table: '5' }),
        observation({ value: 5, partner: 'FR' }),
        observation({ value: 6, age: 'Y0-4' }),
      ]);
      expect(await mirrored('BG', [2023, 2024])).toEqual([
        ['DE', 2023, 'T', 2, 'a', 1],
        ['DE', 2024, 'T', 1, 'a', 1],
      ]);
      expect(await figuresOfReporter(store, ANYONE, '3', 'DE', [2024])).toMatchObject([
        { partner: 'BG', value: 1 },
        { partner: 'FR', value: 5 },
      ]);
      expect(await mirrored('BG', [1999])).toEqual([]);
    });

    test('a later vintage stands in for a reporter, table and year as a whole and leaves others alone', async () => {
      await recordVintage(store, 'a', [
        observation({ reporter: 'DE', partner: 'BG', value: 1 }),
        observation({ reporter: 'DE', partner: 'FR', value: 2 }),
        observation({ reporter: 'DE', partner: 'BG', value: 3, year: 2023 }),
        observation({ reporter: 'AT', partner: 'BG', value: 4 }),
      ]);
      await recordVintage(store, 'a', [observation({ reporter: 'DE', partner: 'FR', value: 20 })]);
      expect(await mirrored('FR')).toEqual([['DE', 2024, 'T', 20, 'a', 2]]);
      // Withdrawn: the new vintage of Germany's year no longer names Bulgaria.
      expect(await mirrored('BG')).toEqual([['AT', 2024, 'T', 4, 'a', 1]]);
      expect(await mirrored('BG', [2023])).toEqual([['DE', 2023, 'T', 3, 'a', 1]]);
    });

    test('sources stand side by side', async () => {
      await recordVintage(store, 'b', [observation({ value: 2 })]);
      await recordVintage(store, 'a', [observation({ value: 1 })]);
      expect(await mirrored()).toEqual([
        ['DE', 2024, 'T', 1, 'a', 1],
        ['DE', 2024, 'T', 2, 'b', 1],
      ]);
    });

    test('knows who reports by which sex: figures that others may see, not empty or confidential ones', async () => {
      await recordVintage(store, 'a', [
        observation({ reporter: 'DE', value: 0 }),
        observation({ reporter: 'DE', value: null, sex: 'M' }),
        observation({ reporter: 'AT', value: 7, confidentiality: 'C' }),
        observation({ reporter: 'FR', value: 7, confidentiality: 'F', sex: 'F' }),
        observation({ reporter: 'IT', value: 7, age: 'Y0-4' }),
      ]);
      expect(await reportersOf(store, ANYONE, '3', [2024])).toEqual([
        { reporter: 'DE', year: 2024, sex: 'T', source: 'a', vintage: 1 },
        { reporter: 'FR', year: 2024, sex: 'F', source: 'a', vintage: 1 },
      ]);
      expect(await reportersOf(store, ANYONE, '5', [2024])).toEqual([]);
      expect(await figuresKnown(store, ANYONE)).toEqual([
        { table: '3', year: 2024, reporter: 'DE' },
        { table: '3', year: 2024, reporter: 'FR' },
        { table: '3', year: 2024, reporter: 'IT' },
      ]);
    });

    test('never gives a confidential figure', async () => {
      await recordVintage(store, 'a', [
        observation({ partner: 'BG', value: 7, confidentiality: 'C' }),
        observation({ partner: 'FR', value: 8, confidentiality: 'N' }),
        observation({ partner: 'IT', value: 9, confidentiality: 'F' }),
      ]);
      expect(await mirrored('BG')).toEqual([]);
      expect((await figuresOfReporter(store, ANYONE, '3', 'DE', [2024])).map(({ partner }) => partner)).toEqual(['IT']);
    });

    test('refuses the same observation twice in a vintage, and takes in nothing of it', async () => {
      await expect(recordVintage(store, 'a', [observation({ value: 1 }), observation({ value: 2 })])).rejects.toThrow();
      expect(await mirrored()).toEqual([]);
      expect(await sourcesOf(store)).toEqual([]);
    });

    test('records more rows than fit in one statement', async () => {
      const years = Array.from({ length: 1234 }, (_, index) => index);
      await recordVintage(
        store,
        'a',
        years.map((year) => observation({ year, value: year })),
      );
      expect(await mirrored('BG', [0, 499, 500, 1233])).toHaveLength(4);
    });

    test('a change is done whole or not at all, and raises the revision once', async () => {
      const before = await currentRevision(store);
      const failing = change(store, async (transaction: StoreTransaction) => {
        await describeSource(transaction, sourceDescription('a'));
        throw new Error('midway');
      });
      await expect(failing).rejects.toThrow('midway');
      expect(await currentRevision(store)).toEqual(before);
      await recordVintage(store, 'a', [observation({})]);
      expect(await currentRevision(store)).toEqual({ store: before.store, revision: before.revision + 1 });
    });

    test('a reading sees one revision throughout', async () => {
      await read(store, async (transaction) => {
        const first = await currentRevision(transaction);
        const writing = recordVintage(store, 'a', [observation({})]);
        expect(await figuresOfPartner(transaction, ANYONE, '3', 'BG', [2024])).toEqual([]);
        expect(await currentRevision(transaction)).toEqual(first);
        return { writing };
      }).then(({ writing }) => writing);
      expect(await mirrored()).toHaveLength(1);
    });

    test('two stores are never taken for one another', async () => {
      const other = await open();
      try {
        expect((await currentRevision(other)).store).not.toBe((await currentRevision(store)).store);
      } finally {
        await other.destroy();
      }
    });

    test('keeps what a source says of itself, and every vintage', async () => {
      const description = sourceDescription('a');
      await change(store, async (transaction) => {
        await describeSource(transaction, { ...description, title: 'Before' });
        await beginVintage(transaction, { source: 'a', ...reading, retrieved: '2026', retrievedNote: 'mid-2026' });
        await describeSource(transaction, description);
        await beginVintage(transaction, { source: 'a', ...reading, recorded: new Date('2026-08-01T00:00:00.000Z') });
        await describeSource(transaction, sourceDescription('b'));
        await beginVintage(transaction, { source: 'b', ...reading });
      });
      const first = {
        vintage: 1,
        recorded: reading.recorded.toISOString(),
        retrieved: '2026',
        retrievedNote: 'mid-2026',
      };
      const second = { vintage: 2, recorded: '2026-08-01T00:00:00.000Z' };
      expect(await sourcesOf(store, [{ source: 'a', vintage: 2 }])).toEqual([{ ...description, vintages: [second] }]);
      expect(await sourcesOf(store, [])).toEqual([]);
      const [a, b] = await sourcesOf(store);
      expect(a).toEqual({ ...description, vintages: [first, second] });
      expect(b?.id).toBe('b');
    });

    test('gives the definitions of the latest vintage that began by a year', async () => {
      const base = { country: 'DK', direction: 'immigration', source: 'd' } as const;
      const old = { ...base, fromYear: 2002, toYear: 2007, months: 3, otherMonths: 6 };
      const changed = { ...base, fromYear: 2008, toYear: 2021, months: 12 };
      const permanent = { ...base, country: 'SK', fromYear: 2002, toYear: 2021, months: 'permanent' as const };
      const german = { ...base, country: 'DE', fromYear: 2002, toYear: 2021, months: 1.25 };
      await change(store, async (transaction) => {
        await describeSource(transaction, sourceDescription('d'));
        const first = await beginVintage(transaction, { source: 'd', ...reading });
        await recordDurations(transaction, first, [{ ...old, months: 99 }]);
        const vintage = await beginVintage(transaction, { source: 'd', ...reading });
        await recordDurations(transaction, vintage, [old, changed, permanent, german]);
      });
      const countries = ['DE', 'DK', 'SK', 'XX'];
      const definitionsIn = async (year: number) =>
        (await durationsOf(store, countries, 'immigration', year)).map(({ definition }) => definition);
      expect(await definitionsIn(2007)).toEqual([german, old, permanent]);
      expect(await definitionsIn(2024)).toEqual([german, old, changed, permanent]);
      expect(await durationsOf(store, countries, 'emigration', 2024)).toEqual([]);
      expect(await durationsOf(store, [], 'immigration', 2024)).toEqual([]);
    });
  });
}

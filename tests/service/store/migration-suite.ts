import { type Kysely, sql } from 'kysely';
import { durationsOf } from '../../../src/service/store/durations';
import { isMigrated, migrateTo, migrateToLatest, STEPS } from '../../../src/service/store/migrate';
import { observations } from '../../../src/service/store/observations';
import type { Store } from '../../../src/service/store/open';
import { SECRETARIAT } from '../../../src/service/store/viewer';
import { observation, recordVintage } from './store-data';

/** The first form of the store, with two vintages of a source and one of another. */
async function fillFirstForm(store: Store): Promise<void> {
  const db = store as unknown as Kysely<Record<string, Record<string, unknown>>>;
  const source = { kind: 'figures', title: 't', publisher: 'p', dataset: 'd', address: 'a', licence: 'l' };
  const lists = { notes: '[]', omissions: '[]', coverage: '[]' };
  const inserts: Record<string, Record<string, unknown>[]> = {
    source: ['b', 'a'].map((id) => ({ id, ...source, ...lists })),
    vintage: [
      {
        source: 'a',
        vintage: 1,
        recorded: '2026-01-01T00:00:00.000Z',
        digest: '1',
        retrieved: '2025',
        retrieved_note: 'n',
      },
      {
        source: 'b',
        vintage: 1,
        recorded: '2026-02-01T00:00:00.000Z',
        digest: '2',
        retrieved: null,
        retrieved_note: null,
      },
      {
        source: 'a',
        vintage: 2,
        recorded: '2026-03-01T00:00:00.000Z',
        digest: '3',
        retrieved: null,
        retrieved_note: null,
      },
    ],
    observation: [
      figure({ partner: 'BG', value: 1, as_sent: '1' }),
      figure({ partner: 'FR', value: 2, as_sent: '2 e', statuses: 'E', comment: 'kept' }),
      figure({ partner: 'BG', year: 2023, value: 3_000_000_000, as_sent: '3000000000' }),
      figure({ partner: 'BG', value: 4, source: 'b', as_sent: '4', confidentiality: 'C' }),
      figure({ partner: 'FR', vintage: 2, value: 20, as_sent: '20' }),
      figure({ partner: 'IT', vintage: 2, value: null, as_sent: ':' }),
    ],
    coverage: [
      covered({ figures: 2 }),
      covered({ figures: 1, year: 2023 }),
      covered({ figures: 0, source: 'b' }),
      covered({ figures: 1, vintage: 2 }),
    ],
    duration: [1, 2].map((vintage) => ({
      ...{ country: 'DK', direction: 'immigration', from_year: 2002, to_year: 2007 },
      ...{ months: 3, other_months: 6.5, source: 'a', vintage },
    })),
  };
  for (const [table, rows] of Object.entries(inserts)) await db.insertInto(table).values(rows).execute();
}

const key = { table_id: '3', reporter: 'DE', year: 2024, sex: 'T', age: 'TOTAL', source: 'a', vintage: 1 };
const figure = (parts: Record<string, unknown>) => ({
  ...key,
  statuses: '',
  confidentiality: null,
  comment: null,
  ...parts,
});
const covered = (parts: Record<string, unknown>) => ({ ...key, ...parts });

/** Everything in the tables of the store, whatever their form, but the bookkeeping of the migrations. */
async function dump(store: Store): Promise<Record<string, unknown>> {
  const tables = (await store.introspection.getTables()).map(({ name }) => name).sort();
  const rows = await Promise.all(
    tables.map(async (table) => {
      const all = (await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(store)).rows;
      return [table, all.map((row) => JSON.stringify(Object.entries(row).sort())).sort()];
    }),
  );
  return Object.fromEntries(rows) as Record<string, unknown>;
}

const known = async (store: Store, asOf?: Date) =>
  (await observations(store, SECRETARIAT, {}, { asOf })).map(({ partner, year, value, source, vintage }) =>
    [partner, year, value, source, vintage].join(' '),
  );

/**
 * What the steps from one form of the store to the next must do on any engine.
 *
 * @param open gives a new store each time in which no step was taken yet
 */
export function migrationSuite(engine: string, open: () => Promise<Store>): void {
  describe(`migrations on ${engine}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.destroy());

    test('from the first form: every vintage is still known as it was, then and now', async () => {
      await migrateTo(store, STEPS[0]);
      await fillFirstForm(store);
      const before = await dump(store);
      await migrateToLatest(store);
      expect(await known(store)).toEqual(['BG 2023 3000000000 a 1', 'BG 2024 4 b 1', 'FR 2024 20 a 2', 'IT 2024  a 2']);
      expect(await known(store, new Date('2026-01-15T00:00:00Z'))).toEqual([
        'BG 2023 3000000000 a 1',
        'BG 2024 1 a 1',
        'FR 2024 2 a 1',
      ]);
      const [kept] = await observations(store, SECRETARIAT, { partners: ['FR'] }, { asOf: 1 });
      expect(kept).toMatchObject({ asSent: '2 e', statuses: 'E', comment: 'kept' });
      expect(await durationsOf(store, ['DK'], 'immigration', 2024)).toMatchObject([
        { vintage: 2, definition: { months: 3, otherMonths: 6.5 } },
      ]);
      await recordVintage(store, 'a', [observation({ partner: 'FR', value: 21 })]);
      expect(await known(store)).toContain('FR 2024 21 a 3');

      await migrateTo(store, STEPS[0]);
      await sql`delete from observation where source = 'a' and vintage = 3`.execute(store);
      await sql`delete from coverage where source = 'a' and vintage = 3`.execute(store);
      await sql`delete from vintage where source = 'a' and vintage = 3`.execute(store);
      await sql`update store set revision = 0`.execute(store);
      await sql`update source set title = 't', publisher = 'p', dataset = 'd', address = 'a', licence = 'l',
        notes = '[]', omissions = '[]', coverage = '[]'`.execute(store);
      expect(await dump(store)).toEqual(before);
    });

    test.each(STEPS.slice(1))('from the form after step %s and back, with figures in it', async (step) => {
      await migrateTo(store, step);
      await recordVintage(store, 'a', [observation({ value: 1 }), observation({ partner: 'FR', value: 2 })]);
      await recordVintage(store, 'a', [observation({ value: 3 })]);
      const before = await dump(store);
      const figures = await known(store);
      await migrateToLatest(store);
      expect(await isMigrated(store)).toBe(true);
      expect(await known(store)).toEqual(figures);
      await migrateTo(store, step);
      expect(await dump(store)).toEqual(before);
    });

    test.each(STEPS)('step %s can be taken, taken back and taken again', async (step) => {
      const earlier = STEPS[STEPS.indexOf(step) - 1];
      await migrateTo(store, earlier);
      const before = await dump(store);
      await migrateTo(store, step);
      const after = await dump(store);
      await migrateTo(store, earlier);
      expect(await dump(store)).toEqual(before);
      await migrateTo(store, step);
      expect(Object.keys(await dump(store))).toEqual(Object.keys(after));
    });

    test('a step that fails leaves the store as it was', async () => {
      await migrateTo(store, STEPS[0]);
      await fillFirstForm(store);
      await sql`create table edition (id integer)`.execute(store); // in the way of a step
      const before = await dump(store);
      await expect(migrateToLatest(store)).rejects.toThrow(
        /could not be brought to the form of this version, step 0002/,
      );
      expect(await dump(store)).toEqual(before);
    });
  });
}

import { editionOf, listEditions, publishEdition } from '../../../src/service/store/editions';
import { metadataOf, recordMetadata, type Metadata } from '../../../src/service/store/metadata';
import type { Store } from '../../../src/service/store/open';
import { change } from '../../../src/service/store/revision';
import { describeSource } from '../../../src/service/store/sources';
import { beginVintage } from '../../../src/service/store/vintages';
import { sourceDescription } from './store-data';

const said = (field: string, value: string, parts: Partial<Metadata> = {}): Metadata => ({
  ...{ table: '3', reporter: 'DE', year: 2024, field, value },
  ...parts,
});

/** What is said about figures and tables, on any engine. */
export function statementSuite(engine: string, open: () => Promise<Store>): void {
  describe(`metadata and editions on ${engine}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.destroy());

    const record = (source: string, metadata: Metadata[], cells?: Parameters<typeof recordMetadata>[3]) =>
      change(store, async (transaction) => {
        await describeSource(transaction, sourceDescription(source));
        const vintage = await beginVintage(transaction, { source, digest: 'd' });
        await recordMetadata(transaction, vintage, metadata, cells);
      });
    const known = async (moments = {}): Promise<string[]> =>
      (await metadataOf(store, '3', ['DE', 'AT'], [2023, 2024], moments)).map(
        ({ reporter, year, field, value, source, vintage }) =>
          [reporter, year, field, value, source, vintage].join(' '),
      );

    test('metadata replace those of the same table, reporter and year; every vintage is kept', async () => {
      const earlier = said('DURATION', '3', { year: 2023 });
      await record('a', [said('DURATION', '12'), said('NOTE', 'Без Крыма'), earlier]);
      await record('a', [said('DURATION', '6'), said('NOTE', 'Без Крыма')]);
      await record('b', [said('DURATION', '12', { reporter: 'AT' })]);
      expect(await known()).toEqual([
        'AT 2024 DURATION 12 b 1',
        'DE 2023 DURATION 3 a 1',
        'DE 2024 DURATION 6 a 2',
        'DE 2024 NOTE Без Крыма a 1',
      ]);
      expect(await known({ asOf: 1 })).toEqual([
        'DE 2023 DURATION 3 a 1',
        'DE 2024 DURATION 12 a 1',
        'DE 2024 NOTE Без Крыма a 1',
      ]);
      await record('a', [], [{ table: '3', reporter: 'DE', year: 2024 }]);
      expect(await known()).toEqual(['AT 2024 DURATION 12 b 1', 'DE 2023 DURATION 3 a 1']);
      expect(await metadataOf(store, '5', ['DE'], [2024])).toEqual([]);
      expect(await metadataOf(store, '3', [], [2024])).toEqual([]);
    });

    test('a question is not answered twice', async () => {
      await expect(record('a', [said('NOTE', 'one'), said('NOTE', 'two')])).rejects.toThrow('answered twice');
      expect(await known()).toEqual([]);
    });

    test('an edition is kept in every version that was published', async () => {
      const publish = (round: number, content: unknown) =>
        change(store, (transaction) =>
          publishEdition(transaction, round, content, new Date('2026-01-01T00:00:00.000Z')),
        );
      const first = await publish(2025, { tables: [{ id: '3', title: 'Заголовок' }] });
      expect(first).toMatchObject({ round: 2025, version: 1, published: '2026-01-01T00:00:00.000Z' });
      expect(await publish(2025, { tables: [{ id: '3', title: 'Заголовок' }] })).toEqual(first);
      expect(await publish(2025, { tables: [] })).toMatchObject({ version: 2 });
      await publish(2023, { tables: [] });
      expect((await listEditions(store)).map(({ round, version }) => [round, version])).toEqual([
        [2025, 2],
        [2025, 1],
        [2023, 1],
      ]);
      expect((await editionOf(store, 2025))?.content).toEqual({ tables: [] });
      expect((await editionOf(store, 2025, 1))?.content).toEqual({ tables: [{ id: '3', title: 'Заголовок' }] });
      expect(await editionOf(store, 2025, 3)).toBeUndefined();
      expect(await editionOf(store, 2021)).toBeUndefined();
    });
  });
}

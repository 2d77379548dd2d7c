import { mostFigures } from '../../../src/service/store/coverage';
import { vintagesTouching } from '../../../src/service/store/history';
import type { Store } from '../../../src/service/store/open';
import { ANYONE, SECRETARIAT } from '../../../src/service/store/viewer';
import { observation, recordVintage } from './store-data';

/** How much a selection may have, and which vintages had a hand in it. */
export function extentSuite(engine: string, open: () => Promise<Store>): void {
  describe(`${engine}: the extent of a selection`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
      const rows = ['BG', 'RO', 'PL'].map((partner) => observation({ partner }));
      await recordVintage(store, 'a', [...rows, observation({ partner: 'IT', confidentiality: 'C' })]);
      await recordVintage(store, 'b', [observation({ table: '5' })]);
      await recordVintage(store, 'a', [observation({ partner: 'BG', value: 1 })]);
      await recordVintage(store, 'a', [], { covers: { tables: ['3'] } });
    });
    afterEach(() => store.destroy());

    test('the most figures that it may have', async () => {
      const most = (...[viewer, selection, moments]: [typeof ANYONE, object, object?]) =>
        mostFigures(store, viewer, selection, moments);
      expect(await most(ANYONE, {}, {})).toBe(1);
      expect(await most(ANYONE, { tables: ['3'] }, { asOf: 1 })).toBe(3);
      expect(await most(SECRETARIAT, { tables: ['3'] }, { asOf: 1 })).toBe(4);
      expect(await most(ANYONE, { partners: ['BG'] }, { asOf: 2 })).toBe(2);
      expect(await most(ANYONE, { reporters: ['FR'] }, {})).toBe(0);
      expect(await most(ANYONE, {})).toBe(5);
      expect(await most(ANYONE, { tables: ['3'] }, { asOf: 3, updatedAfter: 1 })).toBe(1);
    });

    test('the vintages that brought, changed or withdrew something', async () => {
      const ids = async (...[selection, moments]: [object, object?]): Promise<number[]> =>
        (await vintagesTouching(store, selection, moments)).map(({ id }) => id);
      expect(await ids({})).toEqual([1, 2, 3, 4]);
      expect(await ids({ tables: ['3'] })).toEqual([1, 3, 4]);
      expect(await ids({ tables: ['3'] }, { asOf: 3, updatedAfter: 1 })).toEqual([3]);
      expect(await ids({ reporters: ['FR'] })).toEqual([]);
    });
  });
}

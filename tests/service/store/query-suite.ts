import { availableKeys } from '../../../src/service/store/available';
import { coverageOf } from '../../../src/service/store/coverage';
import { flowMatrix } from '../../../src/service/store/matrix';
import { countObservations, observations } from '../../../src/service/store/observations';
import type { Store } from '../../../src/service/store/open';
import { observationPieces } from '../../../src/service/store/series';
import { ANYONE } from '../../../src/service/store/viewer';
import { collect, observation, recordVintage } from './store-data';

/** What can be asked of the figures, on any engine. */
export function querySuite(engine: string, open: () => Promise<Store>): void {
  describe(`queries on ${engine}`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
      await recordVintage(store, 'a', [
        observation({ value: 1, statuses: 'E', comment: 'A comment.', asSent: '1 e' }),
        observation({ value: 2, year: 2023 }),
        observation({ value: 3, sex: 'M' }),
        observation({ value: 4, age: 'Y0-4' }),
        observation({ value: 5, partner: 'FR' }),
        observation({ value: 6, partner: 'TOTAL' }),
        observation({ value: 7, reporter: 'BG', partner: 'DE', table: '5' }),
        observation({ value: null, reporter: 'BG', partner: 'IT', table: '5' }),
        observation({ value: 8, reporter: 'at', partner: 'DE', table: '5' }), // sorted after all capitals
      ]);
      await recordVintage(store, 'b', [observation({ value: 9 })]);
    });
    afterAll(() => store.destroy());

    const values = async (selection: Parameters<typeof observations>[2]): Promise<(number | null)[]> =>
      (await observations(store, ANYONE, selection)).map(({ value }) => value);

    test('an observation comes with all that is known of it', async () => {
      const [first] = await observations(store, ANYONE, {
        sources: ['a'],
        partners: ['BG'],
        years: [2024],
        sexes: ['T'],
      });
      expect(first).toEqual({
        ...{ table: '3', reporter: 'DE', partner: 'BG', year: 2024, sex: 'T', age: 'TOTAL', source: 'a', vintage: 1 },
        ...{ value: 1, statuses: 'E', confidentiality: null, comment: 'A comment.', asSent: '1 e' },
        recorded: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string,
      });
    });

    test.each<[Parameters<typeof observations>[2], (number | null)[]]>([
      [{}, [3, 2, 1, 9, 4, 5, 6, 7, null, 8]],
      [{ tables: ['5'] }, [7, null, 8]],
      [{ reporters: ['BG', 'at'] }, [7, null, 8]],
      [{ partners: ['FR', 'TOTAL'] }, [5, 6]],
      [{ years: [2023] }, [2]],
      [{ toYear: 2023 }, [2]],
      [{ fromYear: 2024, tables: ['3'], partners: ['BG'] }, [3, 1, 9, 4]],
      [{ sexes: ['M'] }, [3]],
      [{ ages: ['Y0-4'] }, [4]],
      [{ sources: ['b'] }, [9]],
      [{ sources: ['nobody'] }, []],
      [{ sources: [] }, []],
      [{ partners: [] }, []],
      [{ years: [] }, []],
    ])('a selection %j has its observations, series by series', async (selection, expected) => {
      expect(await values(selection)).toEqual(expected);
      expect(await countObservations(store, ANYONE, selection)).toBe(expected.length);
      const pieces = (await collect(observationPieces(store, ANYONE, selection))).flat();
      expect(pieces.map(({ value }) => value).sort()).toEqual([...expected].sort());
    });

    test('pieces are those of a reporter’s table and an age, or of a table for a few partners', async () => {
      const pieces = async (selection: Parameters<typeof observations>[2]) =>
        (await collect(observationPieces(store, ANYONE, selection))).map((piece) => piece.map(({ value }) => value));
      expect(await pieces({})).toEqual([[3, 2, 1, 9, 5, 6], [4], [7, null], [8]]);
      expect(await pieces({ partners: ['DE', 'FR'] })).toEqual([[5], [7, 8]]);
    });

    test('pieces are all of the moment at which the first was asked for', async () => {
      const other = await open();
      try {
        await recordVintage(other, 'a', [observation({ value: 1 }), observation({ reporter: 'FR', value: 2 })]);
        const pieces = observationPieces(other, ANYONE, {});
        const first = await pieces.next();
        expect(first.value).toMatchObject([{ reporter: 'DE', value: 1 }]);
        await recordVintage(other, 'a', [observation({ reporter: 'FR', value: 20 })]);
        expect((await pieces.next()).value).toMatchObject([{ reporter: 'FR', value: 2 }]);
      } finally {
        await other.destroy();
      }
    });

    test('coverage counts figures by everything but the partner', async () => {
      const covered = await coverageOf(store, ANYONE, { tables: ['3'], reporters: ['DE'] });
      expect(covered.map(({ year, sex, age, source, figures }) => [year, sex, age, source, figures])).toEqual([
        [2023, 'T', 'TOTAL', 'a', 1],
        [2024, 'M', 'TOTAL', 'a', 1],
        [2024, 'T', 'TOTAL', 'a', 3],
        [2024, 'T', 'TOTAL', 'b', 1],
        [2024, 'T', 'Y0-4', 'a', 1],
      ]);
      expect(await coverageOf(store, ANYONE, { reporters: ['BG'] })).toMatchObject([{ table: '5', figures: 1 }]);
    });

    test('available keys are those of the selection’s figures', async () => {
      expect(await availableKeys(store, ANYONE)).toEqual({
        tables: ['3', '5'],
        reporters: ['BG', 'DE', 'at'],
        partners: ['BG', 'DE', 'FR', 'TOTAL'],
        years: [2023, 2024],
        sexes: ['M', 'T'],
        ages: ['TOTAL', 'Y0-4'],
        sources: ['a', 'b'],
      });
      expect(await availableKeys(store, ANYONE, { reporters: ['BG'] })).toMatchObject({
        tables: ['5'],
        partners: ['DE'], // of Italy it has no figure
      });
      expect(await availableKeys(store, ANYONE, { partners: ['FR'] })).toMatchObject({
        reporters: ['DE'],
        partners: ['FR'],
        years: [2024],
      });
      expect(await availableKeys(store, ANYONE, { years: [1900] })).toMatchObject({ tables: [], partners: [] });
    });

    test('the matrix puts the two counts of a flow side by side', async () => {
      const flows = await flowMatrix(store, ANYONE, { immigration: '3', emigration: '5', year: 2024 });
      const sides = flows.map(({ origin, destination, immigration, emigration }) => [
        `${origin} > ${destination}`,
        immigration.map(({ value, source }) => `${value} ${source}`),
        emigration.map(({ value }) => value),
      ]);
      expect(sides).toEqual([
        ['BG > DE', ['1 a', '9 b'], [7]],
        ['BG > IT', [], [null]],
        ['FR > DE', ['5 a'], []],
        ['TOTAL > DE', ['6 a'], []],
        ['at > DE', [], [8]],
      ]);
      const query = { immigration: '3', emigration: '5', year: 2024, sources: ['b'] };
      expect(await flowMatrix(store, ANYONE, query)).toMatchObject([{ origin: 'BG', immigration: [{ value: 9 }] }]);
      expect(await flowMatrix(store, ANYONE, { ...query, year: 1999 })).toEqual([]);
    });
  });
}

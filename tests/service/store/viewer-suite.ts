import { availableKeys } from '../../../src/service/store/available';
import { changesBetween } from '../../../src/service/store/changes';
import { coverageOf, figuresKnown, reportersOf } from '../../../src/service/store/coverage';
import { flowMatrix } from '../../../src/service/store/matrix';
import {
  countObservations,
  figuresOfPartner,
  figuresOfReporter,
  observations,
} from '../../../src/service/store/observations';
import type { Store } from '../../../src/service/store/open';
import { observationPieces } from '../../../src/service/store/series';
import { ANYONE, compilerOf, SECRETARIAT, type Viewer } from '../../../src/service/store/viewer';
import { collect, observation, recordVintage } from './store-data';

const GERMANY = compilerOf(['AT', 'DE']);
const BULGARIA = compilerOf(['BG']);

/** Every query of figures, as the values that it lets a viewer see. */
const queries: Record<string, (store: Store, viewer: Viewer) => Promise<unknown>> = {
  figuresOfPartner: (store, viewer) => figuresOfPartner(store, viewer, '3', 'BG', [2024]),
  figuresOfReporter: (store, viewer) => figuresOfReporter(store, viewer, '3', 'DE', [2024]),
  observations: (store, viewer) => observations(store, viewer, {}),
  'observations as of then': (store, viewer) => observations(store, viewer, {}, { asOf: new Date() }),
  observationPieces: (store, viewer) => collect(observationPieces(store, viewer, {})),
  changesBetween: (store, viewer) => collect(changesBetween(store, viewer, { from: 0 })),
  flowMatrix: (store, viewer) => flowMatrix(store, viewer, { immigration: '3', emigration: '5', year: 2024 }),
};

/** Who sees what, on any engine. */
export function viewerSuite(engine: string, open: () => Promise<Store>): void {
  describe(`viewers on ${engine}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.destroy());

    test.each(['C', 'N', 'E', 'D', 'A'])(
      'a figure marked %s is seen by its compilers and the secretariat',
      async (letter) => {
        await recordVintage(store, 'a', [observation({ value: 777_777, confidentiality: letter })]);
        for (const [name, ask] of Object.entries(queries)) {
          const sees = async (viewer: Viewer): Promise<[string, boolean]> => [
            name,
            JSON.stringify(await ask(store, viewer)).includes('777777'),
          ];
          expect(await sees(ANYONE)).toEqual([name, false]);
          expect(await sees(BULGARIA)).toEqual([name, false]);
          expect(await sees(GERMANY)).toEqual([name, true]);
          expect(await sees(SECRETARIAT)).toEqual([name, true]);
        }
      },
    );

    test('what is known of it besides its value is not told either', async () => {
      await recordVintage(store, 'a', [observation({ confidentiality: 'C' })]);
      for (const viewer of [ANYONE, BULGARIA]) {
        expect(await countObservations(store, viewer, {})).toBe(0);
        expect(await coverageOf(store, viewer)).toEqual([]);
        expect(await reportersOf(store, viewer, '3', [2024])).toEqual([]);
        expect(await figuresKnown(store, viewer)).toEqual([]);
        expect(await availableKeys(store, viewer)).toMatchObject({ tables: [], partners: [] });
      }
      expect(await coverageOf(store, GERMANY)).toMatchObject([{ reporter: 'DE', figures: 1 }]);
      expect(await availableKeys(store, GERMANY)).toMatchObject({ tables: ['3'], partners: ['BG'] });
      expect(await reportersOf(store, SECRETARIAT, '3', [2024])).toHaveLength(1);
    });

    const seen = async (viewer = ANYONE, moments = {}): Promise<string[]> =>
      (await observations(store, viewer, {}, moments)).map(({ partner, sex, value }) => `${partner} ${sex} ${value}`);

    const table = (letter: string | null, total = 12) => [
      observation({ partner: 'BG', value: 5, confidentiality: letter }),
      observation({ partner: 'FR', value: 7 }),
      observation({ partner: 'TOTAL', value: total }),
    ];

    test('a total that would tell it is withheld with it, and given when it becomes free', async () => {
      await recordVintage(store, 'a', table('E'));
      expect(await seen()).toEqual(['FR T 7']);
      expect(await seen(GERMANY)).toEqual(['BG T 5', 'FR T 7', 'TOTAL T 12']);
      expect(await coverageOf(store, ANYONE)).toMatchObject([{ figures: 1 }]);
      await recordVintage(store, 'a', table(null));
      expect(await seen()).toEqual(['BG T 5', 'FR T 7', 'TOTAL T 12']);
      expect(await coverageOf(store, ANYONE)).toMatchObject([{ figures: 3 }]);
      // As long as it was not free, it was not known to others.
      expect(await seen(ANYONE, { asOf: 1 })).toEqual(['FR T 7']);
      expect(await seen(GERMANY, { asOf: 1 })).toHaveLength(3);
      const news = (await collect(changesBetween(store, ANYONE, { from: 1 }))).flat();
      expect(news.map(({ kind, partner }) => `${kind} ${partner}`)).toEqual(['added BG', 'added TOTAL']);
    });

    test('a figure that becomes confidential is withheld as it was before, too, and so is the total', async () => {
      await recordVintage(store, 'a', table(null));
      await recordVintage(store, 'a', table('C'));
      for (const moments of [{}, { asOf: 1 }]) expect(await seen(ANYONE, moments)).toEqual(['FR T 7']);
      expect(await seen(GERMANY, { asOf: 1 })).toHaveLength(3);
    });

    test('the total stays withheld when the figure is withdrawn, since it would still tell it', async () => {
      await recordVintage(store, 'a', table('C'));
      await recordVintage(store, 'a', table('C').slice(1));
      expect(await seen()).toEqual(['FR T 7']);
      await recordVintage(store, 'a', table('C', 7).slice(1));
      expect(await seen()).toEqual(['FR T 7', 'TOTAL T 7']);
    });

    test('other reporters, years and sources are left alone', async () => {
      const others = [
        ...table(null).map((row) => ({ ...row, year: 2023 })),
        ...table(null).map((row) => ({ ...row, reporter: 'AT' })),
      ];
      await recordVintage(store, 'a', [...table('C'), ...others]);
      await recordVintage(store, 'b', table(null));
      expect(await seen()).toHaveLength(1 + 3 + 3 + 3);
    });
  });
}

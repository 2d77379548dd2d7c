import * as fc from 'fast-check';
import { reportingOf } from '../../../src/service/answers/reporting';
import { reportersOf } from '../../../src/service/store/coverage';
import { IN_MEMORY, openStore } from '../../../src/service/store/open';
import { currentRevision, read } from '../../../src/service/store/revision';
import { anyVintage, recordAny, VIEWERS } from './any-vintage';

test('whoever asks is told of the tables that they may know of, though what is kept is not theirs alone', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyVintage, { minLength: 1, maxLength: 4 }),
      fc.shuffledSubarray(VIEWERS),
      async (vintages, viewers) => {
        const store = await openStore(IN_MEMORY);
        try {
          for (const vintage of vintages) await recordAny(store, vintage);
          for (const viewer of viewers) {
            await read(store, async (transaction) => {
              const { all, of } = await reportingOf(transaction, viewer, await currentRevision(transaction), '3');
              const told = all.flatMap(({ reporter, source, years }) =>
                [...years].flatMap(([year, { vintage, sexes }]) =>
                  sexes.map((sex) => ({ reporter, year, sex, source, vintage })),
                ),
              );
              const known = await reportersOf(transaction, viewer, '3');
              expect(new Set(told.map((each) => JSON.stringify(each)))).toEqual(
                new Set(known.map((each) => JSON.stringify(each))),
              );
              expect(told).toHaveLength(known.length);
              expect([...of.values()].flat()).toEqual(all);
              const order = all.map(({ reporter, source }) => `${reporter} ${source}`);
              expect(order).toEqual([...order].sort());
            });
          }
        } finally {
          await store.destroy();
        }
      },
    ),
    { numRuns: 15 },
  );
});

import * as fc from 'fast-check';
import { sexes } from '../../../src/clearing-house/codes/sex';
import { durationInYear } from '../../../src/contract/duration';
import type { FigureSide } from '../../../src/contract/figure-series';
import { type MirrorAnswer, mirrorAnswerSchema } from '../../../src/contract/mirror';
import { type FigureSeries, ownSeries, partnerSeries } from '../../../src/contract/side-series';
import { mirrorText } from '../../../src/service/answers/mirror-answer';
import { IN_MEMORY, openStore, type Store } from '../../../src/service/store/open';
import { currentRevision, read } from '../../../src/service/store/revision';
import type { Viewer } from '../../../src/service/store/viewer';
import { anyVintage, COUNTRIES, recordAny, VIEWERS, YEARS } from './any-vintage';

const ask = (store: Store, viewer: Viewer, table: string, years: number[]): Promise<MirrorAnswer> =>
  read(store, async (transaction) => {
    const query = { reporter: 'BG', table, years };
    return mirrorAnswerSchema.parse(
      JSON.parse(await mirrorText(transaction, viewer, query, await currentRevision(transaction))),
    );
  });

/** All that an answer says of single years, a sentence each. */
function sentences(answer: MirrorAnswer): Set<string> {
  const { reporter, years, own, partners } = answer;
  const side = partners[0]!;
  const said = new Set<string>();
  const tell = (
    name: string,
    series: readonly FigureSeries[],
    { metadata, definitions }: FigureSide,
    countries?: 'those that report',
  ) => {
    const reported = new Set<string>();
    for (const { partner: country, source, vintages, figures, statuses, copied } of series) {
      for (const [at, year] of years.entries()) {
        for (const { code } of sexes) {
          const cell = figures[code]?.[at] ?? null;
          const key = `${year}|${code}`;
          if (cell !== null) reported.add(`${country} ${year}`);
          // An own series is there for a figure of any of the years: elsewhere nothing tells of the partner.
          if (cell === null || (!countries && cell === ':' && !(key in statuses))) continue;
          const marks = `${statuses[key] ?? ''} ${copied.includes(key) ? 'copied' : ''}`;
          said.add(`${name} ${country} ${source} ${vintages[at]} ${key} ${cell} ${marks}`);
        }
      }
    }
    // What partners say is told of those that have the table in any of the years.
    const isTold = (country: string, year: number): boolean => !countries || reported.has(`${country} ${year}`);
    for (const { country, source, answers } of metadata) {
      for (const [field, answer] of Object.entries(answers)) {
        for (const [at, year] of years.entries()) {
          const value = typeof answer === 'string' ? answer : answer[at];
          if (value !== null && isTold(country, year))
            said.add(`${name} ${country} ${source} ${field} ${year} ${value}`);
        }
      }
    }
    for (const country of countries ? COUNTRIES : [reporter]) {
      for (const year of years) {
        const definition = isTold(country, year) && durationInYear(definitions, country, year);
        if (definition) said.add(`${name} ${year} ${JSON.stringify(definition)}`);
      }
    }
  };
  tell('own', ownSeries(answer), own);
  tell('partner', partnerSeries(side.blocks, years), side, 'those that report');
  return said;
}

test('years asked for together are answered as each would be by itself, whoever asks', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyVintage, { minLength: 1, maxLength: 4 }),
      fc.array(fc.subarray(YEARS, { minLength: 1 }), { minLength: 1, maxLength: 3 }),
      fc.constantFrom('3', '5'),
      async (vintages, combinations, table) => {
        const store = await openStore(IN_MEMORY);
        try {
          for (const vintage of vintages) await recordAny(store, vintage);
          for (const viewer of VIEWERS) {
            for (const years of combinations) {
              const together = sentences(await ask(store, viewer, table, years));
              const apart = new Set<string>();
              for (const year of years)
                for (const each of sentences(await ask(store, viewer, table, [year]))) apart.add(each);
              expect([...together].sort()).toEqual([...apart].sort());
            }
          }
        } finally {
          await store.destroy();
        }
      },
    ),
    { numRuns: 20 },
  );
});

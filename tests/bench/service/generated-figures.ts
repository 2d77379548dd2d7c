import { uneceMembers, countries } from '../../../src/clearing-house/codes/countries';
import { tables } from '../../../src/clearing-house/tables/catalogue';
import { hasCountries } from '../../../src/clearing-house/tables/definition';
import type { SourceDescription } from '../../../src/contract/sources';
import type { Metadata } from '../../../src/service/store/metadata';
import type { Observation } from '../../../src/service/store/record/observation';
import { randomFrom } from '../../support/round/random';

/** The years that the generated sources have figures of. */
export const YEARS: readonly number[] = Array.from({ length: 27 }, (_, index) => 1998 + index);
export const REPORTERS: readonly string[] = uneceMembers().map(({ iso2 }) => iso2);
/** One of them names every country, and has what the others count of all these. */
export const NAMES_ALL = 'DE';
/** The standard tables with a row for each country. */
const TABLES = tables.filter(hasCountries).map(({ id }) => id);
const SEXES = 3;

/** What a source of the public statistics of some fifty countries holds, all ages together. */
const ROWS_OF_A_SOURCE = 1_500_000;
/** Of the partners that a reporter names, half are among the 56 members of UNECE and half among the other 194. */
const NEIGHBOUR = 0.5 / 55;
const STRANGER = 0.5 / 194;
/** How many of the years a reporter names a partner in that it names at all. */
const YEARS_FILLED = 0.85;

/** How many sources so many figures are spread over: several speak of the same flow. */
export const sourcesFor = (rows: number): number => Math.max(2, Math.round(rows / ROWS_OF_A_SOURCE));

export const sourceId = (source: number): string => `generated-${source}`;

export const generatedSource = (source: number): SourceDescription => ({
  id: sourceId(source),
  kind: 'figures',
  title: `Generated figures, ${source}`,
  publisher: 'A generator',
  dataset: sourceId(source),
  address: 'https://example.org/generated',
  licence: 'free',
  notes: [],
  omissions: [],
  coverage: [],
});

/**
 * Figures of one of the sources that share so many rows, reporter by reporter: sparse as real ones are (every reporter names
 * its few main partners in most years and the others hardly ever), heavy-tailed, males and females adding up, some
 * provisional, missing or confidential. The same for the same arguments.
 */
export function* generatedFigures(source: number, rows: number): Generator<Observation> {
  const random = randomFrom(source + 1);
  const age = 'TOTAL';
  const cells = TABLES.length * REPORTERS.length * YEARS.length * SEXES * YEARS_FILLED;
  const partnersNamed = rows / sourcesFor(rows) / cells;
  for (const table of TABLES) {
    for (const reporter of REPORTERS) {
      for (const { iso2: partner, unece } of countries) {
        if (partner === reporter) continue;
        const named = random.next() < partnersNamed * (unece ? NEIGHBOUR : STRANGER);
        if (!named && reporter !== NAMES_ALL) continue;
        const size = Math.exp(12 * random.next() ** 2);
        for (const year of YEARS) {
          if (random.next() >= YEARS_FILLED) continue;
          const total = Math.round(size * (0.8 + 0.4 * random.next()));
          const males = Math.round(total * (0.4 + 0.2 * random.next()));
          const fate = random.next();
          const missing = fate < 0.01;
          const statuses = missing ? 'O' : fate < 0.05 ? 'P' : '';
          const confidentiality = fate > 0.9995 ? 'C' : null;
          for (const [sex, count] of [
            ['T', total],
            ['M', males],
            ['F', total - males],
          ] as const) {
            const value = missing ? null : count;
            const asSent = missing ? ':' : String(count);
            // Put together in one place: an import takes figures of one and the same make, too.
            yield { table, reporter, partner, year, sex, age, value, statuses, confidentiality, comment: null, asSent };
          }
        }
      }
    }
  }
}

/** What reporters say about the tables of flows by residence in the last ten years. */
export const generatedMetadata = (): Metadata[] =>
  ['3', '5'].flatMap((table) =>
    REPORTERS.flatMap((reporter) =>
      YEARS.slice(-10).flatMap((year) =>
        Object.entries({
          SOURCE: 'REGISTER',
          AGENCY: 'Statistical office',
          DURATION: '12',
          STAY: 'ACTUAL',
          CITIZENS: 'YES',
          FOREIGNERS: 'YES',
          STUDENTS: 'YES',
          ASYLUM: 'NO',
        }).map(([field, value]) => ({ table, reporter, year, field, value })),
      ),
    ),
  );

import * as fc from 'fast-check';
import { recordDurations } from '../../../src/service/store/durations';
import { recordMetadata } from '../../../src/service/store/metadata';
import type { Store } from '../../../src/service/store/open';
import { change } from '../../../src/service/store/revision';
import { describeSource } from '../../../src/service/store/sources';
import { ANYONE, compilerOf, SECRETARIAT } from '../../../src/service/store/viewer';
import { beginVintage } from '../../../src/service/store/vintages';
import { observation, recordVintage, sourceDescription } from '../store/store-data';

export const YEARS = [2019, 2020, 2021, 2022, 2023, 2024];
export const COUNTRIES = ['AT', 'BG', 'DE', 'ES'];
/** Those who see differently much of it. */
export const VIEWERS = [ANYONE, SECRETARIAT, compilerOf(['DE']), compilerOf(['BG', 'ES'])];

const anyYear = fc.constantFrom(...YEARS);
const anyCountry = fc.constantFrom(...COUNTRIES);
const anyFigure = fc
  .record({
    table: fc.constantFrom('3', '5'),
    reporter: anyCountry,
    partner: fc.constantFrom(...COUNTRIES, 'FR'),
    year: anyYear,
    sex: fc.constantFrom('T', 'M', 'F'),
    value: fc.constantFrom(null, 0, 150, 150, 7000),
    statuses: fc.constantFrom('', '', 'P'),
    confidentiality: fc.constantFrom(null, null, null, 'C'),
  })
  .filter(({ reporter, partner }) => reporter !== partner);
const figureKey = ({ table, reporter, partner, year, sex }: Parameters<typeof observation>[0]): string =>
  [table, reporter, partner, year, sex].join(' ');
const anySaid = fc.record({
  table: fc.constantFrom('3', '5'),
  reporter: anyCountry,
  year: anyYear,
  field: fc.constantFrom('AGENCY', 'CONTACT', 'DURATION', 'STUDENTS'),
  value: fc.constantFrom('1', '2'),
});
/** What two sources say of flows and two others about them, some of it confidential. */
export const anyVintage = fc.record({
  source: fc.constantFrom('a', 'b'),
  figures: fc.uniqueArray(anyFigure, { selector: figureKey, maxLength: 25 }),
  said: fc.uniqueArray(anySaid, {
    selector: ({ table, reporter, year, field }) => [table, reporter, year, field].join(' '),
    maxLength: 12,
  }),
  durations: fc.uniqueArray(fc.record({ country: anyCountry, fromYear: anyYear, months: fc.constantFrom(3, 12) }), {
    selector: ({ country, fromYear }) => `${country} ${fromYear}`,
    maxLength: 4,
  }),
});
export type AnyVintage = (typeof anyVintage extends fc.Arbitrary<infer Value> ? Value : never) & object;

/** Records it as vintages of the sources. */
export async function recordAny(store: Store, { source, figures, said, durations }: AnyVintage): Promise<void> {
  await recordVintage(store, source, figures.map(observation));
  await change(store, async (transaction) => {
    await describeSource(transaction, sourceDescription(`${source}-says`));
    const vintage = await beginVintage(transaction, { source: `${source}-says`, digest: 'd' });
    await recordMetadata(transaction, vintage, said);
    const known = { direction: 'immigration' as const, toYear: 2030, source: vintage.source };
    await recordDurations(
      transaction,
      vintage,
      durations.map((duration) => ({ ...known, ...duration })),
    );
  });
}

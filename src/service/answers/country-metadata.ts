import type { CountryMetadata } from '../../contract/figure-series';
import { metadataOf, type StoredMetadata } from '../store/metadata';
import type { Revision, StoreTransaction } from '../store/revision';
import type { Viewer } from '../store/viewer';
import type { VintagesUsed } from './known-sources';
import { remembered } from './remembered';

/** Names of persons: not for everybody. */
const PERSONAL = 'CONTACT';

/** What countries say about their figures in a table and years, a source at a time, in the order of the countries. */
export async function countryMetadata(
  transaction: StoreTransaction,
  viewer: Viewer,
  revision: Revision,
  { table, countries, years }: { table: string; countries: readonly string[]; years: readonly number[] },
  used: VintagesUsed,
): Promise<CountryMetadata[]> {
  const all = await remembered(revision, ['metadata', table, years, viewer.seesAllOf], async () =>
    byCountry(
      (await metadataOf(transaction, table, undefined, years)).filter(
        ({ field, reporter }) => field !== PERSONAL || seesAllOf(viewer, reporter),
      ),
      years,
    ),
  );
  const found = countries.flatMap((country) => all.get(country) ?? []);
  for (const { source, vintage } of found) used.add(source, vintage);
  return found;
}

const seesAllOf = ({ seesAllOf: countries }: Viewer, country: string): boolean =>
  countries === 'everybody' || countries.includes(country);

/** What is said by country; of each source the answers side by side in the order of the years. */
function byCountry(metadata: readonly StoredMetadata[], years: readonly number[]): Map<string, CountryMetadata[]> {
  const found = new Map<string, CountryMetadata & { answers: Record<string, (string | null)[]> }>();
  for (const { reporter: country, year, field, value, source, vintage } of metadata) {
    const key = `${country} ${source}`;
    const known = found.get(key) ?? { country, source, vintage, answers: {} };
    const answers = (known.answers[field] ??= years.map(() => null));
    answers[years.indexOf(year)] = value;
    found.set(key, { ...known, vintage: Math.max(known.vintage, vintage) });
  }
  const countries = new Map<string, CountryMetadata[]>();
  for (const { answers, ...entry } of found.values()) {
    const told = Object.entries(answers).map(([field, values]) => [field, brief(values)] as const);
    const own = countries.get(entry.country) ?? [];
    countries.set(entry.country, [...own, { ...entry, answers: Object.fromEntries(told) }]);
  }
  return countries;
}

/** One text for what is the same in all years. */
const brief = (values: readonly (string | null)[]): string | (string | null)[] => {
  const [first] = values;
  return typeof first === 'string' && values.every((value) => value === first) ? first : [...values];
};

import type { CountryMetadata } from '../../contract/figure-series';
import { metadataOf } from '../store/metadata';
import type { StoreTransaction } from '../store/revision';
import type { Viewer } from '../store/viewer';
import type { VintagesUsed } from './known-sources';

/** Names of persons: not for everybody. */
const PERSONAL = 'CONTACT';

/** What countries say about their figures in a table and years, a source at a time, by country. */
export async function countryMetadata(
  transaction: StoreTransaction,
  viewer: Viewer,
  { table, countries, years }: { table: string; countries: readonly string[]; years: readonly number[] },
  used: VintagesUsed,
): Promise<CountryMetadata[]> {
  const found = new Map<string, CountryMetadata & { answers: Record<string, (string | null)[]> }>();
  for (const said of await metadataOf(transaction, table, countries, years)) {
    const { reporter: country, year, field, value, source, vintage } = said;
    if (field === PERSONAL && !seesAllOf(viewer, country)) continue;
    used.add(source, vintage);
    const key = `${country} ${source}`;
    const known = found.get(key) ?? { country, source, vintage, answers: {} };
    const answers = (known.answers[field] ??= years.map(() => null));
    answers[years.indexOf(year)] = value;
    found.set(key, { ...known, vintage: Math.max(known.vintage, vintage) });
  }
  return [...found.values()].map(({ answers, ...entry }) => ({
    ...entry,
    answers: Object.fromEntries(Object.entries(answers).map(([field, values]) => [field, brief(values)])),
  }));
}

/** One text for what is the same in all years. */
const brief = (values: readonly (string | null)[]): string | (string | null)[] => {
  const [first] = values;
  return typeof first === 'string' && values.every((value) => value === first) ? first : [...values];
};

const seesAllOf = ({ seesAllOf: countries }: Viewer, country: string): boolean =>
  countries === 'everybody' || countries.includes(country);

import type { CountryMetadata } from '../../contract/figure-series';
import { metadataOf } from '../store/metadata';
import type { Revision, StoreTransaction } from '../store/revision';
import type { Viewer } from '../store/viewer';
import { remembered } from './remembered';
import { writtenOnce } from './written-once';

/** Names of persons: not for everybody. */
const PERSONAL = 'CONTACT';

/** What a source has of what a country says: by question and year, the answer and the vintage that it is from. */
interface Said {
  readonly country: string;
  readonly source: string;
  readonly answers: Answers;
  /** The years with any answer. */
  readonly years: ReadonlySet<number>;
}
type Answers = Map<string, ByYear>;
type ByYear = Map<number, { readonly value: string; readonly vintage: number }>;

/** What countries say about their figures in a table and years: by country, a source at a time. */
export async function metadataInYears(
  transaction: StoreTransaction,
  viewer: Viewer,
  revision: Revision,
  table: string,
  years: readonly number[],
): Promise<ReadonlyMap<string, readonly CountryMetadata[]>> {
  const found = new Map<string, CountryMetadata[]>();
  for (const [country, said] of await saidOf(transaction, revision, table)) {
    const personal = seesAllOf(viewer, country);
    const told = said.flatMap((each) => inYears(each, years, personal) ?? []);
    if (told.length > 0) found.set(country, told.map(writtenOnce));
  }
  return found;
}

const seesAllOf = ({ seesAllOf: countries }: Viewer, country: string): boolean =>
  countries === 'everybody' || countries.includes(country);

/** The answers of some years side by side; undefined if there are none. Plain loops: there are many of them. */
function inYears(
  { country, source, answers: all, years: said }: Said,
  years: readonly number[],
  personal: boolean,
): CountryMetadata | undefined {
  if (!years.some((year) => said.has(year))) return undefined;
  const answers: CountryMetadata['answers'] = {};
  let vintage = 0;
  for (const [field, byYear] of all) {
    if (field === PERSONAL && !personal) continue;
    const values: (string | null)[] = [];
    let isSame = true;
    let latest = 0;
    for (const year of years) {
      const answer = byYear.get(year);
      const value = answer?.value ?? null;
      isSame &&= value !== null && (values.length === 0 || value === values[0]);
      latest = Math.max(latest, answer?.vintage ?? 0);
      values.push(value);
    }
    if (latest === 0) continue;
    vintage = Math.max(vintage, latest);
    answers[field] = isSame ? values[0]! : values; // of the same text there is one at least
  }
  return vintage === 0 ? undefined : { country, source, vintage, answers };
}

/** All that is said about a table, by country; read once for a revision. */
const saidOf = (
  transaction: StoreTransaction,
  revision: Revision,
  table: string,
): Promise<ReadonlyMap<string, readonly Said[]>> =>
  remembered(revision, ['metadata', table], async () => {
    const found = new Map<string, Map<string, Answers>>();
    const metadata = await metadataOf(transaction, table, undefined, undefined);
    for (const { reporter, year, field, value, source, vintage } of metadata) {
      const sources = found.get(reporter) ?? new Map<string, Answers>();
      const answers: Answers = sources.get(source) ?? new Map<string, ByYear>();
      const byYear = answers.get(field) ?? (new Map() as ByYear);
      found.set(reporter, sources.set(source, answers.set(field, byYear.set(year, { value, vintage }))));
    }
    return new Map(
      [...found].map(([country, sources]) => [
        country,
        [...sources].map(([source, answers]) => ({
          ...{ country, source, answers },
          years: new Set([...answers.values()].flatMap((byYear) => [...byYear.keys()])),
        })),
      ]),
    );
  });

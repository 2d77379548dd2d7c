import type { CountryMetadata } from '../../contract/figure-series';
import { metadataOf } from '../store/metadata';
import type { Revision, StoreTransaction } from '../store/revision';
import type { Viewer } from '../store/viewer';
import { AlikeYears, keysIn } from './alike-years';
import { prepared } from './prepared-text';
import { remembered } from './remembered';

/** Names of persons: not for everybody. */
const PERSONAL = 'CONTACT';

/** What a source has of what a country says about a table. */
interface Said {
  readonly country: string;
  readonly source: string;
  /** The questions that are answered for any year. */
  readonly fields: readonly string[];
  /** One and the same object for all countries that have said the same in all years. */
  readonly years: ReadonlyMap<number, SaidOfYear>;
  /** What was told of years, by what is said of each: many answers tell it in the same words. */
  readonly told: Map<string, CountryMetadata | undefined>;
}

/** More of it is not kept: all of it is forgotten then, and what is still asked for soon there again. */
const MOST_TOLD = 16;

/**
 * The answers to the questions, in their order, for a year, each with the vintage that it is from: one and the same object for
 * all years and countries that are alike.
 */
type SaidOfYear = readonly ({ readonly value: string; readonly vintage: number } | undefined)[];

/** What countries say about their figures in a table and years: country by country, a source at a time. */
export async function metadataInYears(
  transaction: StoreTransaction,
  viewer: Viewer,
  revision: Revision,
  table: string,
  years: readonly number[],
  countries: Iterable<string>,
): Promise<CountryMetadata[]> {
  const all = await saidOf(transaction, revision, table);
  const found: CountryMetadata[] = [];
  const keyOf = keysIn(years);
  for (const country of countries) {
    for (const said of all.get(country) ?? []) {
      const told = inYears(said, years, keyOf(said.years), seesAllOf(viewer, country));
      if (told) found.push(told);
    }
  }
  return found;
}

const seesAllOf = ({ seesAllOf: countries }: Viewer, country: string): boolean =>
  countries === 'everybody' || countries.includes(country);

/** @param ofYears stands for what is said of each of the years */
function inYears(
  said: Said,
  years: readonly number[],
  ofYears: string,
  personal: boolean,
): CountryMetadata | undefined {
  const { told } = said;
  const key = personal ? `personal ${ofYears}` : ofYears;
  if (!told.has(key)) {
    if (told.size >= MOST_TOLD) told.clear();
    const byYear = years.map((year) => said.years.get(year));
    const words = sideBySide(said, byYear, personal);
    told.set(key, words && prepared(words));
  }
  return told.get(key);
}

/** The answers of some years side by side; undefined if there are none. Plain loops: there are many of them. */
function sideBySide(
  { country, source, fields }: Said,
  byYear: readonly (SaidOfYear | undefined)[],
  personal: boolean,
): CountryMetadata | undefined {
  const answers: CountryMetadata['answers'] = {};
  let vintage = 0;
  for (let at = 0; at < fields.length; at++) {
    const field = fields[at]!; // the index lies within the list
    if (field === PERSONAL && !personal) continue;
    const first = byYear[0]?.[at]?.value;
    let isSame = true;
    let latest = 0;
    for (const each of byYear) {
      const answer = each?.[at];
      isSame &&= answer !== undefined && answer.value === first;
      if (answer !== undefined && answer.vintage > latest) latest = answer.vintage;
    }
    if (latest === 0) continue;
    if (latest > vintage) vintage = latest;
    answers[field] = isSame ? first! : byYear.map((each) => each?.[at]?.value ?? null); // the same text is there at least once
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
    interface Gathered {
      country: string;
      source: string;
      fields: string[];
      years: Map<number, SaidOfYear[number][]>;
    }
    const found = new Map<string, Map<string, Gathered>>();
    const metadata = await metadataOf(transaction, table, undefined, undefined);
    for (const { reporter: country, year, field, value, source, vintage } of metadata) {
      const sources = found.get(country) ?? new Map<string, Gathered>();
      const said: Gathered = sources.get(source) ?? { country, source, fields: [], years: new Map() };
      if (!said.fields.includes(field)) said.fields.push(field);
      const ofYear = said.years.get(year) ?? [];
      ofYear[said.fields.indexOf(field)] = { value, vintage };
      said.years.set(year, ofYear);
      found.set(country, sources.set(source, said));
    }
    const share = sharedAnswers();
    return new Map(
      [...found].map(([country, sources]) => [
        country,
        [...sources.values()].map(({ years, ...said }) => ({ ...said, years: share(years), told: new Map() })),
      ]),
    );
  });

/** Lets years and countries of which the same is said share it. */
function sharedAnswers(): (years: Said['years']) => Said['years'] {
  const alike = new Map<string, SaidOfYear>();
  const alikeYears = new AlikeYears<SaidOfYear>();
  const shared = (answers: SaidOfYear): SaidOfYear => {
    const key = JSON.stringify(answers);
    const ofYear = alike.get(key) ?? answers;
    alike.set(key, ofYear);
    return ofYear;
  };
  return (years) => alikeYears.share(new Map([...years].map(([year, answers]) => [year, shared(answers)])));
}

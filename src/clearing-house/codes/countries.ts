import type { Language, Localized } from '../messages/language';
import { africa } from './countries/africa';
import { americas } from './countries/americas';
import { antarctica } from './countries/antarctica';
import { asia } from './countries/asia';
import type { Country } from './countries/country';
import { europe } from './countries/europe';
import { kosovo } from './countries/kosovo';
import { oceania } from './countries/oceania';

export type { Country } from './countries/country';

/**
 * The 249 countries and areas of ISO 3166-1, and Kosovo, in no particular order (see `sortedByName`).
 * Names are the short names of the United Nations: its terminology for States, its standard M49 for other areas.
 * Where the Russian M49 prints an area inflected or inverted ("Аландских островов", "Кайман острова"), the nominative in
 * natural order stands here. Apostrophes are typographic throughout.
 */
export const countries: readonly Country[] = [
  ...africa,
  ...americas,
  ...antarctica,
  ...asia,
  ...europe,
  ...oceania,
  kosovo,
];

const byIso2: ReadonlyMap<string, Country> = new Map(countries.map((country) => [country.iso2, country]));

/** Where Eurostat departs from ISO 3166-1: its code, and the code of the list. */
export const eurostatSpellings: ReadonlyMap<string, string> = new Map([
  ['EL', 'GR'],
  ['UK', 'GB'],
]);

/**
 * The country of a two-letter code as people and sources write it: upper or lower case, with spaces around it, Eurostat's
 * EL and UK for Greece and the United Kingdom. `undefined` if the code is no country's.
 */
export function countryByCode(code: string): Country | undefined {
  const upper = code.trim().toUpperCase();
  return byIso2.get(eurostatSpellings.get(upper) ?? upper);
}

/** The codes, in upper case, that `countryByCode` understands as the country of a code of the list; its own comes first. */
export const spellings = (iso2: string): string[] => [
  iso2,
  ...[...eurostatSpellings].flatMap(([eurostat, own]) => (own === iso2 ? [eurostat] : [])),
];

/** Whether a code is one of the list, written exactly as in the list. */
export const isCountryCode = (code: string): boolean => byIso2.has(code);

/** The 56 member States of UNECE. */
export const uneceMembers = (): Country[] => countries.filter((country) => country.unece);

/** The 12 countries of Eastern Europe, Caucasus and Central Asia; all are members of UNECE. */
export const eeccaMembers = (): Country[] => countries.filter((country) => country.eecca);

/** The 193 countries and areas of ISO 3166-1 outside UNECE. Kosovo is not among them: a table names it if it wants it. */
export const restOfWorld = (): Country[] => countries.filter((country) => country.iso && !country.unece);

/** The name of the country of a code that `countryByCode` understands; `undefined` if the code is no country's. */
export const countryName = (code: string, language: Language): string | undefined =>
  countryByCode(code)?.names[language];

/** A sorted copy of the list, by name as readers of the language expect it. */
export function sortedByName<T extends { readonly names: Localized }>(list: readonly T[], language: Language): T[] {
  const { compare } = new Intl.Collator(language);
  return [...list].sort((a, b) => compare(a.names[language], b.names[language]));
}

import { categories, categoryByCode } from '../../codes/categories';
import { countries, countryByCode, eurostatSpellings } from '../../codes/countries';
import { formerStateByM49 } from '../../codes/former-states';
import type { KnownParty, PartyReading } from './party';

const iso3: ReadonlyMap<string, string> = new Map(countries.map((country) => [country.iso3, country.iso2]));
const m49: ReadonlyMap<string, string> = new Map(countries.map((country) => [country.m49, country.iso2]));

/** Codes of Eurostat and SDMX for categories; where Eurostat has one code for two, the first. */
const categoryCodes: ReadonlyMap<string, string> = new Map(
  [...categories]
    .reverse()
    .flatMap(({ code, eurostat, sdmx }) => [
      ...(eurostat === undefined ? [] : [[eurostat, code] as const]),
      ...(sdmx === undefined ? [] : [[sdmx, code] as const]),
    ]),
);

/** M49 numbers that are no country's: the world, areas not specified, areas not elsewhere specified and unknown. */
const residualNumbers: ReadonlyMap<string, string> = new Map([
  ['001', 'TOTAL'],
  ['898', 'UNK'],
  ['899', 'UNK'],
]);

/** Codes of former States in ISO 3166-1 as it was, and in ISO 3166-3, which lists what was withdrawn. */
const formerCodes: ReadonlyMap<string, string> = new Map([
  ['SU', '810'],
  ['SUN', '810'],
  ['SUHH', '810'],
  ['DD', '278'],
  ['DDR', '278'],
  ['DDDE', '278'],
  ['CSK', '200'],
  ['CSHH', '200'],
  ['SCG', '891'],
  ['CSXX', '891'],
]);

/** Codes that ISO 3166 gave to one State and later to another. */
const twoLives: ReadonlyMap<string, readonly string[]> = new Map([
  ['CS', ['200', '891']],
  ['YU', ['890', '891']],
  ['YUG', ['890', '891']],
  ['YUCS', ['890', '891']],
]);

/** The party of an M49 number, with or without leading zeros; undefined if it is none's. */
export function partyOfNumber(number: number): KnownParty | undefined {
  if (!Number.isInteger(number) || number < 1 || number > 999) return undefined;
  const digits = String(number).padStart(3, '0');
  const country = m49.get(digits);
  if (country) return { code: country, how: 'm49', exact: true };
  if (formerStateByM49(digits)) return { code: digits, how: 'former-state', exact: true };
  const category = residualNumbers.get(digits);
  return category ? { code: category, how: 'm49', exact: true } : undefined;
}

/** The party of a code as text: ISO 3166, M49, Eurostat, or of a category; undefined if it is no such code. */
export function partyOfCode(text: string): PartyReading | undefined {
  if (/^\d{1,3}$/.test(text)) return partyOfNumber(Number(text));
  const category = categoryByCode(text)?.code ?? categoryCodes.get(text);
  if (category) return { code: category, how: 'category', exact: true };
  const code = text.toUpperCase();
  const candidates = twoLives.get(code);
  if (candidates) return { candidates, reason: 'two-lives' };
  const country = /^[A-Z]{2}$/.test(code) ? countryByCode(code) : undefined;
  if (country) {
    const how = eurostatSpellings.has(code) || !country.iso ? 'eurostat' : 'iso2';
    return { code: country.iso2, how, exact: true };
  }
  const ofIso3 = iso3.get(code);
  if (ofIso3) return { code: ofIso3, how: 'iso3', exact: true };
  const former = formerCodes.get(code);
  return former ? { code: former, how: 'former-state', exact: true } : undefined;
}

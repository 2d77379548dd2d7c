import { countries, countryByCode } from '../../../clearing-house/codes/countries';
import { formerStateByM49 } from '../../../clearing-house/codes/former-states';
import type { ReadOptions } from '../read-options';
import { type Axis, type AxisReading, drop, is, wrong } from './axis';
import { ambiguousSpellings, formerSpellings } from './former-spellings';

const byIso3: ReadonlyMap<string, string> = new Map([
  ...countries.map(({ iso3, iso2 }): [string, string] => [iso3, iso2]),
  ['XKV', 'XK'], // the OECD's
]);
const byM49: ReadonlyMap<string, string> = new Map([
  ...countries.map(({ m49, iso2 }): [string, string] => [m49, iso2]),
  ['280', 'DE'], // the Federal Republic before 1990
  ['983', 'XK'], // in use besides 412
]);

/** The spellings of areas that a source uses besides the two letters of ISO 3166-1 (and Eurostat's EL and UK). */
export type AreaSpelling = 'iso2' | 'any';

/** The area of a code: ISO 3166-1 alpha-2, or the M49 number of a former State; undefined if it is none's. */
export function areaOf(text: string, spelling: AreaSpelling): string | undefined {
  const code = text.trim().toUpperCase();
  const country = countryByCode(code)?.iso2;
  if (country !== undefined) return country;
  const former = formerSpellings.get(code);
  if (former !== undefined) return former;
  if (spelling === 'iso2') return undefined;
  if (/^\d{1,3}$/.test(code)) {
    const m49 = code.padStart(3, '0');
    return byM49.get(m49) ?? formerStateByM49(m49)?.m49;
  }
  return byIso3.get(code);
}

/** Whether an area is a country of today; former States report nothing. */
export const isCountry = (area: string): boolean => !/^\d/.test(area);

/**
 * Reads codes of areas. What the caller says of a code goes first, then the lists of the source (`known`), then the codes
 * of countries and former States.
 */
export function areaAxis<T>(
  { codes = {}, ignore = [] }: Pick<ReadOptions, 'codes' | 'ignore'>,
  spelling: AreaSpelling,
  known: (code: string) => AxisReading<T> | undefined,
  area: (area: string) => AxisReading<T>,
): Axis<T> {
  const ignored = new Set(ignore.map((code) => code.toUpperCase()));
  const meanings = new Map(Object.entries(codes).map(([code, meaning]) => [code.toUpperCase(), meaning.toUpperCase()]));
  return (text) => {
    const code = text.trim().toUpperCase();
    if (ignored.has(code)) return drop('aggregate');
    const meant = meanings.get(code) ?? code;
    const listed = known(meant);
    if (listed) return listed;
    const several = ambiguousSpellings.get(meant);
    if (several !== undefined) {
      return wrong(`may be ${several}`, `Say which: --code ${code}=NUMBER, or write the number in its place.`);
    }
    const found = areaOf(meant, meant === code ? spelling : 'any');
    if (found !== undefined) return area(found);
    return wrong(
      'is no country, former State or category of the clearing house',
      `Correct it; if it is a group of countries, leave it out: --ignore ${code === '' ? 'CODE' : code}.`,
    );
  };
}

/** Reads codes of reporters: countries, and none but those asked for. */
export function reporterAxis(
  options: Pick<ReadOptions, 'codes' | 'ignore' | 'reporters'>,
  spelling: AreaSpelling,
  known: (code: string) => AxisReading<never> | undefined,
): Axis<string> {
  const asked = options.reporters && new Set(options.reporters);
  return areaAxis<string>(options, spelling, known, (area) => {
    if (!isCountry(area)) return drop('area-not-listed');
    return asked && !asked.has(area) ? drop('not-asked') : is(area);
  });
}

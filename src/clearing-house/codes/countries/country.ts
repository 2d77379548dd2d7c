import type { Localized } from '../../messages/language';
import { isEeccaMember, isUneceMember } from './memberships';

/** A country or area that can stand in a row of a table. */
export interface Country {
  /** ISO 3166-1 alpha-2 code, upper case; the code of the country's row. */
  readonly iso2: string;
  /** ISO 3166-1 alpha-3 code, upper case. */
  readonly iso3: string;
  /** Numeric code of the United Nations (M49, as in ISO 3166-1), three digits with leading zeros. */
  readonly m49: string;
  /** The short name that the United Nations uses. */
  readonly names: Localized;
  /** M49 code of the region, for example 150 for Europe; Antarctica has none. */
  readonly region?: string;
  /** M49 code of the sub-region, for example 151 for Eastern Europe; Antarctica has none. */
  readonly subregion?: string;
  /** Whether ISO 3166-1 has the country; false for Kosovo only. */
  readonly iso: boolean;
  /** Whether the country is a member State of UNECE. */
  readonly unece: boolean;
  /** Whether the country is one of the 12 of Eastern Europe, Caucasus and Central Asia. */
  readonly eecca: boolean;
}

/** A line of the code list. */
type CountryRow = readonly [iso2: string, iso3: string, m49: string, en: string, fr: string, ru: string];

/** Makes the countries of one M49 sub-region from lines of the code list. */
export function countriesOf(place: Pick<Country, 'region' | 'subregion'>, rows: readonly CountryRow[]): Country[] {
  return rows.map(([iso2, iso3, m49, en, fr, ru]) => ({
    iso2,
    iso3,
    m49,
    names: { en, fr, ru },
    ...place,
    iso: true,
    unece: isUneceMember(iso2),
    eecca: isEeccaMember(iso2),
  }));
}

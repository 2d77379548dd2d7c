import { type Sex, sexes } from '../../clearing-house/codes/sex';
import type { BriefFigures } from '../store/brief-figures';
import { CodeNumbers } from './code-numbers';

/**
 * What there is of a year around one country of a table: an entry for every country and source that has a figure, or says why
 * it has none. Answers are put together of such years, and thousands of them are kept: codes are numbers here, in typed arrays.
 */
export interface YearFigures {
  /** By entry, the number of the other country's code (COUNTRIES). */
  readonly countries: Uint16Array;
  /** By entry, the number of the source. */
  readonly sources: Uint16Array;
  /** Persons, in each entry by SEXES; NO_FIGURE where there is none. */
  readonly values: Int32Array | Float64Array;
  /** Letters of CL_OBS_STATUS, by the places of the values. */
  readonly statuses: ReadonlyMap<number, string>;
}

/** The numbers of countries and other codes of rows, in all years' figures. */
export const COUNTRIES = new CodeNumbers();
/** The sexes of an entry, in this order. */
export const SEXES: readonly Sex[] = sexes.map(({ code }) => code);
export const NO_FIGURE = -1;
const NO_FIGURES: readonly number[] = SEXES.map(() => NO_FIGURE);

const MOST_OF_32_BITS = 2 ** 31 - 1;

/** Sorts figures into their years; there is an entry of every year that was asked for. */
export function byYear(figures: BriefFigures, years: readonly number[]): Map<number, YearFigures> {
  const collected = new Map(years.map((year) => [year, new Collected()]));
  for (let index = 0; index < figures.countries.length; index++) {
    const value = figures.values[index]!; // all lists are of the same length
    const status = figures.statuses[index]!;
    // Nothing is said then that the table itself does not say.
    if (value === null && status === '') continue;
    const sex = SEXES.indexOf(figures.sexes[index] as Sex); // the store holds no other
    const country = COUNTRIES.numberOf(figures.countries[index]!);
    collected.get(figures.years[index]!)!.add(country, figures.sources[index]!, sex, value, status);
  }
  return new Map([...collected].map(([year, ofYear]) => [year, ofYear.figures()]));
}

/** About how many bytes the figures of a year take. */
export const sizeOf = ({ countries, sources, values, statuses }: YearFigures): number =>
  ROOM + countries.byteLength + sources.byteLength + values.byteLength + ROOM_OF_STATUS * statuses.size;
const ROOM = 700;
const ROOM_OF_STATUS = 48;

/** Gathers the entries of a year. */
class Collected {
  readonly #entries = new Map<number, number>();
  readonly #countries: number[] = [];
  readonly #sources: number[] = [];
  readonly #values: number[] = [];
  readonly #statuses = new Map<number, string>();
  #largest = 0;

  add(country: number, source: number, sex: number, value: number | null, status: string): void {
    const key = source * 2 ** 16 + country;
    let entry = this.#entries.get(key);
    if (entry === undefined) {
      entry = this.#countries.push(country) - 1;
      this.#sources.push(source);
      this.#values.push(...NO_FIGURES);
      this.#entries.set(key, entry);
    }
    const place = entry * SEXES.length + sex;
    if (value !== null) {
      this.#values[place] = value;
      if (value > this.#largest) this.#largest = value;
    }
    if (status !== '') this.#statuses.set(place, status);
  }

  figures(): YearFigures {
    return {
      countries: Uint16Array.from(this.#countries),
      sources: Uint16Array.from(this.#sources),
      values: this.#largest > MOST_OF_32_BITS ? Float64Array.from(this.#values) : Int32Array.from(this.#values),
      statuses: this.#statuses,
    };
  }
}

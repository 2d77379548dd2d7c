/** Tell objects apart in words: there are too many of them for looking each up by all the others that it goes with. */
const numbers = new WeakMap<object, number>();
let numbered = 0;

function numberOf(object: object): number {
  const number = numbers.get(object) ?? numbered++;
  numbers.set(object, number);
  return number;
}

/** Lets what is alike in all years be one and the same object, which is then found, and what was worked out for it as well. */
export class AlikeYears<OfYear extends object> {
  readonly #known = new Map<string, ReadonlyMap<number, OfYear>>();

  /** @param years what there is of each year; the same object where it is the same */
  share(years: ReadonlyMap<number, OfYear>): ReadonlyMap<number, OfYear> {
    const key = [...years]
      .sort(([one], [other]) => one - other)
      .map(([year, ofYear]) => `${year} ${numberOf(ofYear)}`)
      .join();
    const known = this.#known.get(key) ?? years;
    this.#known.set(key, known);
    return known;
  }
}

/**
 * Finds a key for what there is of some years: the same where that is alike in these years, whatever there is of others.
 *
 * @param years those asked for
 */
export function keysIn(years: readonly number[]): (known: ReadonlyMap<number, object>) => string {
  const keys = new Map<ReadonlyMap<number, object>, string>();
  return (known) => {
    const found = keys.get(known) ?? years.map((year) => keyOf(known.get(year))).join();
    keys.set(known, found);
    return found;
  };
}

const keyOf = (ofYear: object | undefined): string => (ofYear ? String(numberOf(ofYear)) : '');

/** Lets what is alike in all years be one and the same object, which is then found, and what was worked out for it as well. */
export class AlikeYears<OfYear extends object> {
  readonly #numbers = new Map<OfYear, number>();
  readonly #known = new Map<string, ReadonlyMap<number, OfYear>>();

  /** @param years what there is of each year; the same object where it is the same */
  share(years: ReadonlyMap<number, OfYear>): ReadonlyMap<number, OfYear> {
    const key = [...years]
      .sort(([one], [other]) => one - other)
      .map(([year, ofYear]) => `${year} ${this.#numberOf(ofYear)}`)
      .join();
    const known = this.#known.get(key) ?? years;
    this.#known.set(key, known);
    return known;
  }

  #numberOf(ofYear: OfYear): number {
    const number = this.#numbers.get(ofYear) ?? this.#numbers.size;
    this.#numbers.set(ofYear, number);
    return number;
  }
}

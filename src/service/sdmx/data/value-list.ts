/** Values in the order in which they first occur, each known by its index from then on. */
export class ValueList {
  readonly #indexes = new Map<string, number>();

  indexOf(value: string): number {
    const known = this.#indexes.get(value);
    if (known !== undefined) return known;
    const index = this.#indexes.size;
    this.#indexes.set(value, index);
    return index;
  }

  get values(): string[] {
    return [...this.#indexes.keys()];
  }
}

/** Values that can be made again, as many as fit into a size; those that were used last stay longest. */
export class Kept<Value> {
  readonly #most: number;
  readonly #values = new Map<string, { readonly value: Value; readonly size: number }>();
  #size = 0;

  /** @param most all of them together, in the unit of their sizes */
  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): Value | undefined {
    const found = this.#values.get(key);
    if (!found) return undefined;
    this.#values.delete(key);
    this.#values.set(key, found); // the one used last stands last
    return found.value;
  }

  keep(key: string, value: Value, size: number): void {
    this.#forget(key);
    this.#values.set(key, { value, size });
    this.#size += size;
    for (const oldest of this.#values.keys()) {
      if (this.#size <= this.#most) break;
      this.#forget(oldest);
    }
  }

  #forget(key: string): void {
    this.#size -= this.#values.get(key)?.size ?? 0;
    this.#values.delete(key);
  }
}

/** Numbers codes from 0 in the order in which they are met; for a closed list of codes, since none is forgotten. */
export class CodeNumbers {
  readonly #codes: string[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(code: string): number {
    const known = this.#numbers.get(code);
    if (known !== undefined) return known;
    const number = this.#codes.push(code) - 1;
    this.#numbers.set(code, number);
    return number;
  }

  /** @param number one that was given to a code */
  codeOf(number: number): string {
    return this.#codes[number]!;
  }
}

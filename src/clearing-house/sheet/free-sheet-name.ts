/** Excel allows 31 letters in the name of a sheet. */
const LONGEST_NAME = 31;

/** The name wanted, or with a number behind it if a sheet has that name already; upper and lower case are the same. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const candidate = (number: number): string => {
    const suffix = number === 1 ? '' : ` (${number})`;
    return cut(wanted, LONGEST_NAME - suffix.length) + suffix;
  };
  let number = 1;
  while (used.has(candidate(number).toLowerCase())) number++;
  return candidate(number);
}

/**
 * The name of a sheet that goes with another one: the other's name is cut where it is too long, so that the words around it stay.
 * @param name puts the other's name among these words
 */
export function nameWithin(other: string, name: (other: string) => string): string {
  return name(cut(other, Math.max(0, LONGEST_NAME - name('').length)));
}

/** So much of a name, without what a cut may leave at its end: spaces, and apostrophes, which Excel does not allow there. */
const cut = (name: string, length: number): string =>
  name.length <= length ? name : name.slice(0, length).replace(/[\s']+$/, '');

/** Excel allows 31 letters in the name of a sheet. */
const LONGEST_NAME = 31;

/** The name wanted, or with a number behind it if a sheet has that name already; upper and lower case are the same. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const candidate = (number: number): string => {
    const suffix = number === 1 ? '' : ` (${number})`;
    return wanted.slice(0, LONGEST_NAME - suffix.length) + suffix;
  };
  let number = 1;
  while (used.has(candidate(number).toLowerCase())) number++;
  return candidate(number);
}

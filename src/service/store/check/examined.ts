/** What was looked at, and what is wrong with it. */
export interface Examined {
  /** What was looked at, with how much of it: `1,000 observations: periods of a key`. */
  readonly what: string;
  /** Sentences, the first few of each kind; none if all is well. */
  readonly wrong: readonly string[];
}

/** How many of the same kind are told one by one. */
export const MOST_TOLD = 5;

/** Sentences about the first few of many, and how many more there are. */
export function told<T>(found: readonly T[], sentence: (one: T) => string): string[] {
  const first = found.slice(0, MOST_TOLD).map(sentence);
  return found.length > MOST_TOLD ? [...first, `… and more of this kind.`] : first;
}

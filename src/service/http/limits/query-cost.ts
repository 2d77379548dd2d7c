import { Refusal } from '../refusal';

/** The most observations in one answer that is streamed; a year of all tables with their ages has about as many. */
export const MOST_OBSERVATIONS = 2_000_000;

/** What an answer would cost, and what to do if that is too much. */
export interface QueryCost {
  /** How many observations the answer may have at most, as far as can be told before it is looked for. */
  readonly observations: number;
  readonly most: number;
  /** How the same can be asked in parts: "Ask for fewer years at a time." */
  readonly howToSplit: string;
}

/** Throws a Refusal (413) with the way out if an answer would be too large. */
export function refuseAbove({ observations, most, howToSplit }: QueryCost): void {
  if (observations <= most) return;
  throw new Refusal(
    'too-large',
    `The answer could have ${observations} observations; ${most} are the most in one answer. ${howToSplit}`,
  );
}

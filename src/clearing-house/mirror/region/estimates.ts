import { isProbablyCopied } from '../probably-copied';
import type { DoubleEntry } from '../harmonised/double-entry';
import type { HarmoniseRequest } from '../harmonised/harmonise';
import type { Method } from '../harmonised/method';

/** What the user chooses for harmonised estimates. */
export interface EstimatesChoice {
  readonly method: Method;
  /** ISO codes. */
  readonly countries: readonly string[];
  readonly years: readonly number[];
  /** Countries whose counts of immigration are taken to be right. */
  readonly references: readonly string[];
}

/**
 * What is to be solved for a choice. Flows with the same large number on both sides are set apart: one side probably took it
 * from the other, so that it tells nothing of how the two count.
 * @param flows among the countries and years chosen
 */
export const estimatesRequest = (
  flows: readonly DoubleEntry[],
  { method, references }: EstimatesChoice,
): HarmoniseRequest => ({
  flows,
  method,
  references: references.map((country) => ({ country, side: 'immigration', factor: 1 })),
  apart: ({ immigration, emigration }) =>
    immigration !== undefined
    && emigration !== undefined
    && isProbablyCopied({ own: immigration, partner: emigration }),
});

/** How many flows there are among so many countries and years that nobody counted, and that get no estimate therefore. */
export const uncounted = ({ countries, years }: EstimatesChoice, flows: readonly DoubleEntry[]): number =>
  countries.length * (countries.length - 1) * years.length - flows.length;

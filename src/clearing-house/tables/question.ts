import type { Language, Localized } from '../messages/language';

/** How a question is answered: in words, by choice, or with a number. */
export type Answer =
  | { readonly kind: 'text' }
  | { readonly kind: 'choice'; readonly options: Readonly<Record<Language, readonly string[]>> }
  /** Months of stay, 0 to 60. */
  | { readonly kind: 'months' }
  /** A whole number of persons. */
  | { readonly kind: 'persons' };

/** A question about the figures of a year. */
export interface Question {
  readonly label: Localized;
  readonly help: Localized;
  readonly answer: Answer;
}

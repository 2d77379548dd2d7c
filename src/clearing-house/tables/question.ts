import { LANGUAGES, type Language, type Localized } from '../messages/language';

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
  /** Whether no answer says something too, as its help tells. */
  readonly optional?: true;
}

/** Which option a text chooses, in whatever language it is written; undefined if it is none of them. */
export function chosenOption(options: Readonly<Record<Language, readonly string[]>>, text: string): number | undefined {
  const wanted = comparable(text);
  const found = LANGUAGES.map((language) => options[language].findIndex((option) => comparable(option) === wanted));
  return found.find((index) => index >= 0);
}

/** A text without what people write now so, now so: capitals, the number of spaces, kinds of apostrophes. */
const comparable = (text: string): string =>
  text.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ').replaceAll("'", '’');

/** The languages of the clearing house: what an office reads and what a questionnaire is printed in. */
export const LANGUAGES = ['en', 'fr', 'ru'] as const;

export type Language = (typeof LANGUAGES)[number];

/** A text in every language. */
export type Localized = Readonly<Record<Language, string>>;

/** The language to use for a locale such as `ru-RU`; English if it is none of ours. */
export function languageFor(locale: string): Language {
  const [language] = locale.toLowerCase().split('-');
  return LANGUAGES.find((each) => each === language) ?? 'en';
}

/** Whether a locale is the pseudo language that Windows and Office have for testing translations. */
export const isPseudoLocale = (locale: string): boolean => locale.toLowerCase().startsWith('qps-');

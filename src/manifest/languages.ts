import { LANGUAGES, type Language } from '../clearing-house/messages/language';

/** The display languages of Office that are served in a language other than English. */
export const OFFICE_LOCALES: Readonly<Record<Exclude<Language, 'en'>, readonly string[]>> = {
  fr: ['fr-FR', 'fr-CA'],
  ru: ['ru-RU'],
};

export const DEFAULT_LOCALE = 'en-US';

/** The languages besides English. */
export const TRANSLATIONS = LANGUAGES.filter((language) => language !== 'en');

import type { Messages } from './catalogue';
import { en } from './en';
import { fr } from './fr';
import type { Language } from './language';
import { ru } from './ru';

// In the bundles of the add-in catalogues-by-need.ts stands in for this file (webpack.config.js).

/** The catalogues that are there: all of them. */
export const catalogues: Partial<Record<Language, Messages>> = { en, fr, ru };

/** Sees to it that the messages in a language are there. */
export const loadMessages = (language: Language): Promise<void> =>
  catalogues[language] ? Promise.resolve() : Promise.reject(new Error(`There are no messages in ${language}.`));

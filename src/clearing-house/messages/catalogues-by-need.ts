import type { Messages } from './catalogue';
import type { Language } from './language';

/** The catalogues that have been loaded. */
export const catalogues: Partial<Record<Language, Messages>> = {};

/** Each language is a file of its own, so that the pane need not wait for all of them to draw. */
const load: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import(/* webpackChunkName: "messages-en" */ './en')).en,
  fr: async () => (await import(/* webpackChunkName: "messages-fr" */ './fr')).fr,
  ru: async () => (await import(/* webpackChunkName: "messages-ru" */ './ru')).ru,
};

/** Sees to it that the messages in a language are there. Rejects if they cannot be fetched. */
export async function loadMessages(language: Language): Promise<void> {
  catalogues[language] ??= await load[language]();
}

import { IntlMessageFormat } from 'intl-messageformat';
import type { MessageKey } from './catalogue';
import { catalogues } from './catalogues';
import type { Language } from './language';

const compiled = new Map<string, IntlMessageFormat>();

let pseudo = false;

/** Puts every message in brackets from now on: what stands without them in a pane or a sheet is in no catalogue. */
export function showPseudoLanguage(on = true): void {
  pseudo = on;
}

/** The sentence of a key in a language, with its values put in; numbers are written as the language writes them. */
export function message(
  language: Language,
  key: MessageKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const id = `${language}/${key}`;
  let format = compiled.get(id);
  if (!format) {
    const messages = catalogues[language];
    if (!messages) throw new Error(`The messages in ${language} are not loaded: loadMessages comes first.`);
    format = new IntlMessageFormat(messages[key], language);
    compiled.set(id, format);
  }
  const text = String(format.format(values));
  return pseudo ? `⟦${text}⟧` : text;
}

/** The messages in one language, as a function of key and values. */
export type Translate = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

/** @returns `message` with its language settled */
export const translator =
  (language: Language): Translate =>
  (key, values) =>
    message(language, key, values);

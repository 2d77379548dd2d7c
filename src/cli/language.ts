import { LANGUAGES, type Language } from '../clearing-house/messages/language';
import { UsageError } from './usage-error';

/** The language of an argument. @throws UsageError */
export function readLanguage(text: string): Language {
  const language = LANGUAGES.find((each) => each === text.toLowerCase());
  if (!language) throw new UsageError(`--language '${text}' is none of ${LANGUAGES.join(', ')}.`);
  return language;
}

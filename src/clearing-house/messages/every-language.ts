import { catalogues, loadMessages } from './catalogues';
import { LANGUAGES } from './language';

/**
 * Sees to it that the messages in every language are there: sheets are read, and may be written, in languages other than the
 * pane's. Nothing that reads or writes sheets may begin before. Rejects if some cannot be fetched; asked again, it tries again.
 */
export async function everyLanguage(): Promise<void> {
  if (LANGUAGES.every((language) => catalogues[language])) return;
  await Promise.all(LANGUAGES.map(loadMessages));
}

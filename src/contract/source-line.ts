import type { Language } from '../clearing-house/messages/language';
import { message } from '../clearing-house/messages/message';
import type { Source } from './sources';

/**
 * A source as one line to print: publisher, data set and when it was read, as exactly as that is known. Where there is no date,
 * what the service's keeper wrote instead, in the keeper's own language.
 * @param vintage the vintage meant, the latest if left out
 */
export function sourceLine(
  { publisher, dataset, vintages }: Source,
  language: Language,
  vintage = vintages.at(-1)?.vintage,
): string {
  const read = vintages.find((each) => each.vintage === vintage);
  const source = `${publisher} ${dataset}`;
  if (read?.retrieved !== undefined) return asRead(source, read.retrieved, language);
  return [source, read?.retrievedNote].filter((part) => part !== undefined).join(', ');
}

/** @param date `2026`, `2026-07` or `2026-07-14` */
function asRead(source: string, date: string, language: Language): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return message(language, 'source.read-in-year', { source, year });
  // Of the local calendar, as messages write dates.
  const at = new Date(Number(year), Number(month) - 1, Number(day ?? 1)).getTime();
  return message(language, day === undefined ? 'source.read-in-month' : 'source.read-on-day', { source, year, at });
}

import { fold } from '../parties/fold';
import { withoutMarks } from './marks';

/**
 * What a label says of time. `note`: it is a date, of which only the year is taken. Otherwise why it is no year:
 * `not-a-calendar-year` (2023/24, a quarter, a span), `date-of-a-flow` (flows are counted over years),
 * `end-of-year` (a stock of 31 December, which is one of 1 January of the next year: a person decides).
 */
export type YearReading =
  | { readonly year: number; readonly exact: boolean; readonly note?: 'reference-date' }
  | {
      readonly reason: 'not-a-calendar-year' | 'date-of-a-flow' | 'end-of-year';
      readonly candidates: readonly number[];
    };

export interface YearOptions {
  /** Whether figures are of a date and not of a year. */
  readonly stock: boolean;
}

const YEAR = '((?:19|20)\\d{2}|2100)';
const PLAIN = new RegExp(
  `^(?:in|en|year|annee|an|exercice|в|за|год)?\\s*${YEAR}\\s*(?:г|гг|год|году|года|годы|year|р|[a-zа-я])?$`,
  'u',
);
const SPAN = new RegExp(
  `^(?:в|за|in|en)?\\s*${YEAR}\\s*(?:[/–—-]|to|a|по|и)\\s*(?:\\d{2}|${YEAR})\\s*(?:гг|г|годы)?$`,
  'u',
);
const PART = new RegExp(
  `^(?:q[1-4]|t[1-4]|[1-4]q|[ivх]+|[1-4](?:er|e|й)?)?\\s*(?:quarter|trimestre|квартал|кв|semestre|полугодие|half)?\\s*${YEAR}(?:\\s*г)?$|^${YEAR}\\s*[-.]?\\s*(?:q|t|m|s)\\d{1,2}$|^${YEAR}[-/.](?:0?[1-9]|1[0-2])$`,
  'u',
);

const MONTHS = [
  ['jan', 'янв'],
  ['feb', 'fev', 'фев'],
  ['mar', 'мар'],
  ['apr', 'avr', 'апр'],
  ['may', 'mai', 'мая', 'маи'],
  ['jun', 'juin', 'июн'],
  ['jul', 'juil', 'июл'],
  ['aug', 'aou', 'авг'],
  ['sep', 'сен'],
  ['oct', 'окт'],
  ['nov', 'ноя'],
  ['dec', 'дек'],
] as const;

/** What a label says of time, written as a number, a text or a date; undefined if nothing. */
export function recogniseYear(label: string | number, { stock }: YearOptions): YearReading | undefined {
  if (typeof label === 'number') return isYear(label) ? { year: label, exact: true } : undefined;
  const trimmed = label.trim().toLowerCase();
  if (!/\d{4}/.test(trimmed) || trimmed.length > 50) return undefined;
  const text = plainLetters(withoutMarks(trimmed));
  if (SPAN.test(text)) return { reason: 'not-a-calendar-year', candidates: [] };
  const plain = PLAIN.exec(text.replace(/\.$/, ''));
  if (plain) return { year: Number(plain[1]), exact: /^\d{4}$/.test(trimmed) };
  const date = readDate(text);
  if (date) return ofDate(date, stock);
  return PART.test(text) || hasMonth(text) ? { reason: 'not-a-calendar-year', candidates: [] } : undefined;
}

export const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value <= 2100;

interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY = 86_400_000;
/** Day 0 of Excel’s calendar, as it counts from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * What a number says of time if it is a date of Excel and the first or last day of a year, as headings of stocks are.
 * Only to be asked of cells that are headings: as a figure it would be a number of persons.
 */
export function recogniseSerialDate(value: number, { stock }: YearOptions): YearReading | undefined {
  if (!Number.isInteger(value) || value < 18_264 || value > 73_051) return undefined;
  const date = new Date(EPOCH + value * DAY);
  const parts = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  return isFirst(parts) || isLast(parts) ? ofDate(parts, stock) : undefined;
}

const isFirst = ({ month, day }: CalendarDate): boolean => month === 1 && day === 1;
const isLast = ({ month, day }: CalendarDate): boolean => month === 12 && day === 31;

function ofDate(date: CalendarDate, stock: boolean): YearReading {
  if (!stock) return { reason: 'date-of-a-flow', candidates: [date.year] };
  if (isLast(date)) return { reason: 'end-of-year', candidates: [date.year + 1, date.year] };
  return { year: date.year, exact: false, note: 'reference-date' };
}

/** Lower case without diacritics, with punctuation kept. */
const plainLetters = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s\u00A0\u202F]+/g, ' ');

const NUMERIC_DATE = new RegExp(`(?:^|\\s)(\\d{1,2})[./-](\\d{1,2})[./-]${YEAR}(?:\\s*г\\.?)?$`, 'u');
const ISO_DATE = new RegExp(`(?:^|\\s)${YEAR}-(\\d{2})-(\\d{2})$`, 'u');
const WRITTEN_DATE = new RegExp(
  `(?:^|\\s)(\\d{1,2})(?:er|st|nd|rd|th|-?го|-?е)?\\s+(?:de\\s+)?(\\p{L}{3,})\\.?,?\\s+${YEAR}(?:\\s*(?:г\\.?|года?))?$`,
  'u',
);
const AMERICAN_DATE = new RegExp(`(?:^|\\s)(\\p{L}{3,})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${YEAR}$`, 'u');
/** Words before a date; with others it is a sentence, not a heading. */
const BEFORE_DATE = /^(?:(?:on|as|at|of|the|au|le|a la date du|на|по состоянию на|situation|stock|situation au)\s+)*/u;

function readDate(label: string): CalendarDate | undefined {
  const text = label.replace(BEFORE_DATE, '');
  const numeric = NUMERIC_DATE.exec(text);
  if (numeric?.index === 0) return ofNumbers(Number(numeric[1]), Number(numeric[2]), Number(numeric[3]));
  const iso = ISO_DATE.exec(text);
  if (iso?.index === 0) return valid({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) });
  const written = WRITTEN_DATE.exec(text);
  if (written?.index === 0) return ofNames(written[1]!, written[2]!, written[3]!);
  const american = AMERICAN_DATE.exec(text);
  return american?.index === 0 ? ofNames(american[2]!, american[1]!, american[3]!) : undefined;
}

/** Day before month as in Europe; the other way round where that is no date. */
const ofNumbers = (first: number, second: number, year: number): CalendarDate | undefined =>
  second > 12 ? valid({ year, month: first, day: second }) : valid({ year, month: second, day: first });

function ofNames(day: string, name: string, year: string): CalendarDate | undefined {
  const month = MONTHS.findIndex((starts) => starts.some((start) => name.startsWith(start))) + 1;
  return month === 0 ? undefined : valid({ year: Number(year), month, day: Number(day) });
}

const valid = (date: CalendarDate): CalendarDate | undefined =>
  date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31 ? date : undefined;

const hasMonth = (text: string): boolean =>
  fold(text)
    .split(' ')
    .some((word) => word.length >= 3 && MONTHS.some((starts) => starts.some((start) => word.startsWith(start))))
  && new RegExp(`^\\p{L}+\\.?,?\\s+${YEAR}$`, 'u').test(text);

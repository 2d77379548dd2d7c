import { defineClass, readOnly } from '../kernel/host-class';
import type { Book } from './model/book';

/** What separates decimals and thousands in a locale. */
export function separators(locale: string): { readonly decimal: string; readonly group: string } {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1234567.8);
  const part = (type: string, fallback: string): string => parts.find((each) => each.type === type)?.value ?? fallback;
  return { decimal: part('decimal', '.'), group: part('group', ',') };
}

const LETTER: Readonly<Record<string, string>> = {
  day: 'd',
  month: 'M',
  year: 'y',
  hour: 'H',
  minute: 'm',
  second: 's',
};
// A moment whose every part has one digit where the locale allows one: two digits in the text then mean padding.
const SINGLE_DIGITS = new Date(Date.UTC(2003, 3, 5, 7, 8, 9));

/** The pattern of a locale's date or time, in the letters of .NET that Excel answers with (`M/d/yyyy`). */
function pattern(locale: string, options: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return format
    .formatToParts(SINGLE_DIGITS)
    .map(({ type, value }) => {
      if (type === 'weekday') return 'dddd';
      if (type === 'dayPeriod') return 'tt';
      if (type === 'month' && !/^\d+$/.test(value)) return 'MMMM';
      const letter = LETTER[type];
      if (letter === undefined) return value;
      const twelveHours = type === 'hour' && format.resolvedOptions().hour12 === true;
      return (twelveHours ? 'h' : letter).repeat(value.length);
    })
    .join('')
    .replace(/\s/gu, ' '); // newer ICU data has narrow and unbreakable spaces where Excel has plain ones
}

/** The first character between the numbers of a pattern. */
const separatorOf = (text: string): string => /[^\p{L}\s]/u.exec(text)?.[0] ?? '/';

const shortDate = ({ locale }: Book): string => pattern(locale, { year: 'numeric', month: 'numeric', day: 'numeric' });
const longTime = ({ locale }: Book): string =>
  pattern(locale, { hour: 'numeric', minute: 'numeric', second: 'numeric' });

export const CultureInfo = defineClass<Book>({
  name: 'CultureInfo',
  scalars: { Name: readOnly(({ locale }) => locale) },
  navigations: { NumberFormat: (book) => NumberFormatInfo(book), DatetimeFormat: (book) => DatetimeFormatInfo(book) },
});

const NumberFormatInfo = defineClass<Book>({
  name: 'NumberFormatInfo',
  scalars: {
    NumberDecimalSeparator: readOnly(({ locale }) => separators(locale).decimal),
    NumberGroupSeparator: readOnly(({ locale }) => separators(locale).group),
  },
});

const DatetimeFormatInfo = defineClass<Book>({
  name: 'DatetimeFormatInfo',
  scalars: {
    DateSeparator: readOnly((book) => separatorOf(shortDate(book))),
    TimeSeparator: readOnly((book) => separatorOf(longTime(book))),
    ShortDatePattern: readOnly(shortDate),
    LongDatePattern: readOnly(({ locale }) =>
      pattern(locale, { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' }),
    ),
    LongTimePattern: readOnly(longTime),
  },
});

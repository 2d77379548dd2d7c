import { wrong } from './wrong';

/** A stretch of time, from its first moment up to the first one after it; milliseconds since 1970, UTC. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

const DAY = 86_400_000;
const CALENDAR = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(T\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?)?)?(Z|[+-]\d\d:\d\d)?$/;
const REPORTING = /^(\d{4})-([ASTQMWD])(\d{1,3})(Z|[+-]\d\d:\d\d)?$/;
/** How many parts of a letter make up a year, and how many months a part has. */
const MONTHS: Readonly<Record<string, readonly [parts: number, months: number]>> = {
  A: [1, 12],
  S: [2, 6],
  T: [3, 4],
  Q: [4, 3],
  M: [12, 1],
};

/**
 * Reads a time as SDMX writes it: 2010, 2010-06, 2010-06-30, 2010-06-30T12:00:00, or as a reporting period: 2010-A1, 2010-S2,
 * 2010-T3, 2010-Q4, 2010-M06, 2010-W26, 2010-D181. Throws a Refusal that names the parameter if it is none.
 */
export function parsePeriod(parameter: string, text: string): Period {
  const period = calendarPeriod(text) ?? reportingPeriod(text);
  return period ?? wrong(parameter, 'must be a time such as 2010, 2010-06, 2010-06-30 or 2010-Q2');
}

function calendarPeriod(text: string): Period | undefined {
  const [, year, month, day, time, zone = 'Z'] = CALENDAR.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (time !== undefined) {
    const moment = Date.parse(`${year}-${month}-${day}${time}${zone}`);
    return Number.isNaN(moment) ? undefined : { start: moment, end: moment };
  }
  const start = Date.parse(`${year}-${month ?? '01'}-${day ?? '01'}T00:00Z`);
  if (Number.isNaN(start)) return undefined;
  if (day !== undefined) {
    // Some days that no month has are taken for those of the next one.
    return new Date(start).getUTCDate() === Number(day) ? { start, end: start + DAY } : undefined;
  }
  return { start, end: monthsAfter(start, month === undefined ? 12 : 1) };
}

function reportingPeriod(text: string): Period | undefined {
  const [, year, letter = '', digits] = REPORTING.exec(text) ?? [];
  const number = Number(digits);
  if (year === undefined || number < 1) return undefined;
  const january = Date.parse(`${year}-01-01T00:00Z`);
  if (letter === 'D') {
    const start = january + (number - 1) * DAY;
    return start < monthsAfter(january, 12) ? { start, end: start + DAY } : undefined;
  }
  if (letter === 'W') {
    // ISO 8601: week 1 is the one with 4 January, and begins on a Monday.
    const fourth = january + 3 * DAY;
    const start = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY + (number - 1) * 7 * DAY;
    return number <= 53 ? { start, end: start + 7 * DAY } : undefined;
  }
  const [parts, months] = MONTHS[letter]!; // the pattern has no others
  if (number > parts) return undefined;
  const start = monthsAfter(january, (number - 1) * months);
  return { start, end: monthsAfter(start, months) };
}

function monthsAfter(time: number, months: number): number {
  const date = new Date(time);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.getTime();
}

/** The period of a calendar year. */
export const yearPeriod = (year: number): Period => ({ start: Date.UTC(year, 0, 1), end: Date.UTC(year + 1, 0, 1) });

const MOMENT = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)?)?$/;

/** Reads a moment (xs:dateTime; a day is its beginning); without an offset it is UTC. Throws a Refusal if it is none. */
export function parseMoment(parameter: string, text: string): Date {
  const match = MOMENT.exec(text);
  const date = new Date(match?.[1] !== undefined && match[4] === undefined ? `${text}Z` : text);
  if (!match || Number.isNaN(date.getTime())) {
    wrong(parameter, 'must be a time such as 2026-05-15T14:15:00Z; write the plus sign of an offset as %2B');
  }
  return date;
}

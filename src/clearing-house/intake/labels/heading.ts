import type { Sex } from '../../codes/sex';
import { recogniseAge, type AgeReading } from './age';
import { withoutMarks } from './marks';
import { recogniseSex } from './sex';
import { headingWord, isCornerLabel, type HeadingWord } from './words';
import { recogniseSerialDate, recogniseYear, type YearOptions, type YearReading } from './year';

/** What a heading says of the figures below or beside it. A heading can say several things: `Males, 2023`. */
export interface HeadingReading {
  readonly year?: number;
  readonly sex?: Sex;
  readonly age?: string;
  /** `total` or `unknown`, of what the other headings tell. */
  readonly bare?: 'total' | 'unknown';
  readonly word?: HeadingWord;
  /** What is left that says nothing of year, sex or age: perhaps what is counted. */
  readonly rest?: string;
  /** Why it says less than it seems to, with what it may mean. */
  readonly doubt?: HeadingDoubt;
  readonly note?: 'reference-date';
  readonly exact: boolean;
}

export interface HeadingDoubt {
  readonly reason: Extract<YearReading | AgeReading, { reason: string }>['reason'];
  readonly dimension: 'year' | 'age';
  readonly candidates: readonly string[];
}

/** Whether a heading says something of year, sex or age that cannot mean anything else. */
export const saysDimension = ({ year, sex, age }: HeadingReading): boolean =>
  year !== undefined || sex !== undefined || age !== undefined;

/** Reads a heading. Numbers are years, or dates that Excel keeps as numbers; other numbers say nothing. */
export function readHeading(label: string | number, options: YearOptions): HeadingReading | undefined {
  if (typeof label === 'number') return ofNumber(label, options);
  const text = label.trim();
  if (text === '') return undefined;
  return (
    readWhole(text, options)
    ?? readParts(text, options)
    ?? readAroundYear(text, options) ?? { rest: text, exact: false }
  );
}

function ofNumber(label: number, options: YearOptions): HeadingReading | undefined {
  const year = recogniseYear(label, options) ?? recogniseSerialDate(label, options);
  if (year) return ofYear(year);
  const age = recogniseAge(label);
  return age && ofAge(age);
}

/** A heading that says one thing. */
function readWhole(text: string, options: YearOptions): HeadingReading | undefined {
  const sex = recogniseSex(text);
  if (sex) return sex.bare ? { bare: 'total', exact: sex.exact } : { sex: sex.sex, exact: sex.exact };
  const year = recogniseYear(text, options);
  if (year) return ofYear(year);
  const age = recogniseAge(text);
  if (age) return ofAge(age);
  const word = headingWord(text) ?? headingWord(withoutMarks(text));
  if (word) return { word, exact: true };
  return isCornerLabel(text) ? { word: 'unneeded', exact: true } : undefined;
}

const ofYear = (reading: YearReading): HeadingReading =>
  'year' in reading
    ? { year: reading.year, exact: reading.exact, ...(reading.note && { note: reading.note }) }
    : {
        exact: false,
        doubt: { reason: reading.reason, dimension: 'year', candidates: reading.candidates.map(String) },
      };

function ofAge(reading: AgeReading): HeadingReading {
  if ('reason' in reading) return { exact: false, doubt: { ...reading, dimension: 'age' } };
  if (!reading.bare) return { age: reading.age, exact: reading.exact };
  return { bare: reading.age === 'UNK' ? 'unknown' : 'total', exact: reading.exact };
}

/** `Males, 2023`, `2023 | T`, `Hommes – 0-4 ans`: every part says one thing. */
function readParts(text: string, options: YearOptions): HeadingReading | undefined {
  const parts = text.split(/\s*[,;|/·:\n\r()]+\s*|\s+[-–—]\s+/).filter((part) => part !== '');
  return parts.length > 1 && parts.length < 5 ? merged(parts.map((part) => readWhole(part, options))) : undefined;
}

const YEAR_WITHIN = /(^|\D)((?:19|20)\d{2})(?!\d)\s*(?:гг?\.|год[ау]?)?/u;

/** `Мужчины 2023 г.`, `Arrivals 2023`: a year, and what stands around it. */
function readAroundYear(text: string, options: YearOptions): HeadingReading | undefined {
  const match = YEAR_WITHIN.exec(text);
  if (!match) return undefined;
  const before = text.slice(0, match.index) + match[1]!;
  const rest = `${before} ${text.slice(match.index + match[0].length)}`.replace(/^[\s,;:()–-]+|[\s,;:()–-]+$/g, '');
  if (/\d{4}/.test(rest) || rest.length > 40) return undefined;
  const year = { year: Number(match[2]), exact: false };
  const other = readWhole(rest, options) ?? readParts(rest, options);
  if (!other || other.doubt) return { ...year, rest };
  return merged([year, other]);
}

/** Several readings in one; undefined if one is missing or two say different things of one dimension. */
function merged(readings: readonly (HeadingReading | undefined)[]): HeadingReading | undefined {
  let all: HeadingReading = { exact: false };
  for (const reading of readings) {
    if (!reading || reading.doubt) return undefined;
    const { year, sex, age, bare, word } = reading;
    const said = { year, sex, age, bare, word };
    const clash = (Object.keys(said) as (keyof typeof said)[]).some(
      (key) => key !== 'word' && said[key] !== undefined && all[key] !== undefined && said[key] !== all[key],
    );
    if (clash) return undefined;
    all = { ...all, ...defined(said) };
  }
  // A total beside something definite adds nothing: `Total 2023`, `Males, total`.
  return all;
}

const defined = <T extends object>(values: T): Partial<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;

/** Whether a heading is of shares and not of persons. */
export const isShare = (text: string): boolean =>
  /%|percent|per cent|pour ?cent|процент|‰|доля|удельный вес/iu.test(text);

/** Whether a title or heading says that figures are in thousands. */
export const saysThousands = (text: string): boolean =>
  /тыс\.?(?![а-я]{4})|тысяч|thousand|milliers|(?:^|\D)'?000s|en mille/iu.test(text);

import { ageGroupByCode, ALL_AGES } from '../clearing-house/codes/ages';
import { isCountryCode } from '../clearing-house/codes/countries';
import * as z from '../clearing-house/zod';
import { askedTableSchema } from './observation-key';

/** Codes with commas between them, each held against what is allowed. */
const list = (isRight: (code: string) => boolean, what: string, description: string, example?: string) =>
  z
    .string()
    .meta({ description, ...(example === undefined ? {} : { examples: [example] }) })
    // A plus sign of a code, as in Y80+, comes as a space if it was not written as %2B.
    .transform((text) => [...new Set(text.replaceAll(' ', '+').split(','))])
    .refine((codes) => codes.every(isRight), `must be ${what}`)
    .optional();

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** `2010,2015-2020` as the years that are meant; undefined if it is nothing of the kind. */
function yearsOf(text: string): number[] | undefined {
  const years = new Set<number>();
  for (const part of text.split(',')) {
    const [, from, to = from] = /^(\d{4})(?:-(\d{4}))?$/.exec(part) ?? [];
    if (Number(from) < FIRST_YEAR || Number(to) > LAST_YEAR || !(Number(from) <= Number(to))) return undefined;
    for (let year = Number(from); year <= Number(to); year++) years.add(year);
  }
  return [...years].sort((one, other) => one - other);
}

const years = z
  .string()
  .meta({ description: 'Years and spans of years with commas between them.', examples: ['2010,2015-2024'] })
  .transform((text, context) => {
    const found = yearsOf(text);
    if (found) return found;
    context.addIssue(`must be years from ${FIRST_YEAR} to ${LAST_YEAR}, such as 2024 or 2010,2015-2020`);
    return z.NEVER;
  })
  .optional();

const shape = {
  reporter: list(
    isCountryCode,
    'codes of countries (ISO 3166-1 alpha-2) with commas between them, such as BG,RO',
    'Who reports: codes of countries with commas between them.',
    'DE',
  ),
  partner: list(
    (code) => /^[A-Z0-9_]+$/.test(code),
    'codes of partners with commas between them, such as BG,UNK',
    'Of whom: codes of rows with commas between them: countries, TOTAL, UNK …',
  ),
  year: years,
  sex: list((code) => /^[TMF]$/.test(code), 'T, M, F, or several with commas between them', 'T (both), M, F.', 'T'),
  age: list(
    (code) => code === ALL_AGES || ageGroupByCode(code) !== undefined,
    'ages such as TOTAL, Y0-4 or Y80+, with commas between them',
    'TOTAL, or age groups with commas between them: Y0-4 … Y75-79, Y80+, UNK.',
  ),
  source: list(
    (code) => code !== '',
    'ids of sources with commas between them',
    'Ids of sources with commas between them.',
  ),
};

/** Query: which figures? What is left out is not restricted. */
export const figuresQuerySchema = z.strictObject({
  table: list(
    (code) => askedTableSchema.safeParse(code).success,
    'numbers of standard tables with commas between them, such as 3 or 1.2,S5',
    'Numbers of standard tables with commas between them.',
    '3',
  ),
  ...shape,
});
export type FiguresQuery = z.output<typeof figuresQuerySchema>;

/** Query: which figures of one table? */
export const tableFiguresQuerySchema = z.strictObject({ table: askedTableSchema, ...shape });
export type TableFiguresQuery = z.output<typeof tableFiguresQuerySchema>;

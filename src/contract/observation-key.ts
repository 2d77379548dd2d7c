import { isCountryCode } from '../clearing-house/codes/countries';
import * as z from '../clearing-house/zod';

/** A country that someone asks about: it must be one that the clearing house knows. */
export const askedCountrySchema = z
  .string({ error: 'is missing: give the code of a country, such as BG' })
  .refine(isCountryCode, 'must be the ISO 3166-1 alpha-2 code of a country in capital letters, such as BG')
  .meta({ description: 'ISO 3166-1 alpha-2 code of a country.', examples: ['BG'] });

/** The number of a standard table: 1.2, 3, S5. */
export const askedTableSchema = z
  .string({ error: 'is missing: give the number of a standard table, such as 5' })
  .regex(/^S?\d(\.\d)?$/, 'must be the number of a standard table, such as 1.2, 3 or 5')
  .meta({ description: 'The number of a standard table.', examples: ['5'] });

/** The most years that one request may ask for. */
export const MOST_YEARS = 40;

const yearSchema = z.int().min(1900, 'years go from 1900 to 2100').max(2100, 'years go from 1900 to 2100');

/** Years as an address carries them, `2023,2024`, and as a list, each year once, the earliest first. */
export const askedYearsSchema = z.codec(
  z
    .string({ error: 'is missing: give one or more years with commas between them, such as 2023,2024' })
    .regex(/^\d{4}(,\d{4})*$/, 'must be years of four digits with commas between them, such as 2023,2024')
    .meta({ description: `Years with commas between them, at most ${MOST_YEARS}.`, examples: ['2023,2024'] }),
  z
    .array(yearSchema)
    .max(MOST_YEARS, `must be at most ${MOST_YEARS} years; ask for the others in another request`)
    .refine((years) => new Set(years).size === years.length, 'must name each year once'),
  {
    decode: (text) =>
      text
        .split(',')
        .map(Number)
        .sort((a, b) => a - b),
    encode: (years) => years.join(','),
  },
);

// Answers are held to their form only: a pane that is older than the service must not stumble over a new code.

/** ISO 3166-1 alpha-2 code of a country in an answer. */
export const countrySchema = z.string().regex(/^[A-Z]{2}$/);

/** What a row stands for: a country, a former State (its M49 number), or a residual category or total of the table. */
export const partnerSchema = z.string().regex(/^([A-Z][A-Z0-9_]*|\d{3})$/);

/** The number of a table in an answer. */
export const tableSchema = z.string().regex(/^S?\d(\.\d)?$/);

/** Letters of the SDMX code list of observation statuses (CL_OBS_STATUS); empty if none was recorded. */
export const statusesSchema = z.array(z.string().regex(/^[A-Z]$/));

/** A number of persons. */
export const personsSchema = z.int().min(0);

/** Where a figure was taken from, and in which vintage of that source: an entry of the answer's `sources`. */
export const figureOriginSchema = z.object({
  source: z.string().min(1),
  /** The vintage's number within the source; a greater one was known later. */
  vintage: z.int().min(1),
});

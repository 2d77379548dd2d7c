import { isCountryCode } from '../../clearing-house/codes/countries';
import * as z from '../../clearing-house/zod';
import { directionSchema, type DurationDefinition } from '../../contract/duration';
import { csvRows } from './csv-rows';

const year = z
  .string()
  .regex(/^(19|20)\d\d$/, 'must be a year of four digits')
  .transform(Number);
const NUMBER = /^\d+(\.\d+)?$/;

const rowSchema = z.object({
  country: z.string().refine(isCountryCode, 'must be an ISO 3166-1 alpha-2 code of a country'),
  direction: directionSchema,
  from_year: year,
  to_year: year,
  months: z
    .string()
    .refine((text) => text === 'P' || NUMBER.test(text), 'must be a number of months, or P for permanent'),
  other_months: z.string().refine((text) => text === '' || NUMBER.test(text), 'must be a number of months, or empty'),
  source: z.string().min(1),
});

/**
 * Reads a file of minimum durations of stay: columns country, direction, from_year, to_year, months (P is permanent),
 * other_months, source. Throws a FileProblemError with the line of each mistake.
 *
 * @param sources the ids that the column `source` may hold
 */
export async function readDurationsFile(file: string, sources: ReadonlySet<string>): Promise<DurationDefinition[]> {
  const definitions: DurationDefinition[] = [];
  const isOverlapping = (country: string, direction: string, from: number, to: number): boolean =>
    definitions.some(
      (other) =>
        other.country === country && other.direction === direction && other.fromYear <= to && from <= other.toYear,
    );
  const rows = csvRows(file, rowSchema, (row) => {
    if (!sources.has(row.source)) return `source ${row.source} is no source of definitions in sources.json`;
    if (row.from_year > row.to_year) return `from_year ${row.from_year} comes after to_year ${row.to_year}`;
    return isOverlapping(row.country, row.direction, row.from_year, row.to_year)
      ? 'its years overlap those of an earlier line of the same country and direction'
      : undefined;
  });
  for await (const { row } of rows) {
    definitions.push({
      country: row.country,
      direction: row.direction,
      fromYear: row.from_year,
      toYear: row.to_year,
      months: row.months === 'P' ? 'permanent' : Number(row.months),
      ...(row.other_months === '' ? {} : { otherMonths: Number(row.other_months) }),
      source: row.source,
    });
  }
  return definitions;
}

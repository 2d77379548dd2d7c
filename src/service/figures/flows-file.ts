import { isCountryCode } from '../../clearing-house/codes/countries';
import { parseStatuses } from '../../clearing-house/codes/observation-status';
import { sexSchema } from '../../clearing-house/tables/definition';
import * as z from '../../clearing-house/zod';
import { tableSchema } from '../../contract/observation-key';
import { csvRows, type NumberedRow } from './csv-rows';

const country = z.string().refine(isCountryCode, 'must be an ISO 3166-1 alpha-2 code of a country');

const rowSchema = z.object({
  year: z
    .string()
    .regex(/^(19|20)\d\d$/, 'must be a year of four digits')
    .transform(Number),
  table: tableSchema,
  reporter: country,
  partner: country,
  sex: sexSchema,
  value: z.string().regex(/^\d{0,10}$/, 'must be a whole number of persons, or empty if the figure is missing'),
  status: z
    .string()
    .refine((letters) => parseStatuses(letters).unknown.length === 0, 'must be letters of CL_OBS_STATUS, or empty'),
  source: z.string().min(1),
});

/** A flow as a file of figures gives it: columns year, table, reporter, partner, sex, value, status, source. */
export type FlowRow = z.output<typeof rowSchema>;

/**
 * Reads a file of flows between countries, row by row; after the last one it throws a FileProblemError if any row was wrong.
 *
 * @param sources the ids that the column `source` may hold
 */
export function flowRows(file: string, sources: ReadonlySet<string>): AsyncGenerator<NumberedRow<FlowRow>> {
  const lines = new Map<string, number>();
  return csvRows(file, rowSchema, (row, line) => {
    if (!sources.has(row.source)) return `source ${row.source} is no source of figures in sources.json`;
    if (row.partner === row.reporter) return `partner ${row.partner} is the reporter itself`;
    const key = [row.source, row.table, row.reporter, row.partner, row.year, row.sex].join(' ');
    const earlier = lines.get(key);
    if (earlier !== undefined) return `has the same table, reporter, partner, year and sex as line ${earlier}`;
    lines.set(key, line);
    return undefined;
  });
}

import { sexSchema } from '../clearing-house/tables/definition';
import * as z from '../clearing-house/zod';
import { durationDefinitionSchema } from './duration';
import {
  askedCountrySchema,
  askedTableSchema,
  askedYearsSchema,
  countrySchema,
  figureOriginSchema,
  partnerSchema,
  personsSchema,
  statusesSchema,
  tableSchema,
} from './observation-key';
import { paths } from './paths';
import { sourceSchema } from './sources';

/** Query: what has this country reported itself in a table, for these years? */
export const reportedQuerySchema = z.strictObject({
  reporter: askedCountrySchema,
  table: askedTableSchema,
  years: askedYearsSchema,
});
export type ReportedQuery = z.infer<typeof reportedQuerySchema>;

/** The address of such a request, from the root of the service. */
export const reportedAddress = (query: ReportedQuery): string =>
  `${paths.reported}?${new URLSearchParams(z.encode(reportedQuerySchema, query)).toString()}`;

/** One reported figure; null where the reporter says that it has none (a status letter may say why). */
export const reportedFigureSchema = figureOriginSchema
  .extend({
    partner: partnerSchema,
    year: z.int(),
    sex: sexSchema,
    value: personsSchema.nullable(),
    statuses: statusesSchema,
  })
  .meta({ id: 'ReportedFigure' });
export type ReportedFigure = z.infer<typeof reportedFigureSchema>;

/** Answer: the reporter's figures by partner, year, sex and source; none at all if it does not report the table. */
export const reportedAnswerSchema = z
  .object({
    reporter: countrySchema,
    table: tableSchema,
    years: z.array(z.int()),
    figures: z.array(reportedFigureSchema),
    /** From which stay on the reporter counts in this table; empty for stocks. */
    definitions: z.array(durationDefinitionSchema),
    sources: z.array(sourceSchema),
  })
  .meta({ id: 'ReportedAnswer' });
export type ReportedAnswer = z.infer<typeof reportedAnswerSchema>;

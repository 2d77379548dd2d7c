import { mirrorTable, tablesWithMirror } from '../clearing-house/mirror/mirror-tables';
import { sexSchema } from '../clearing-house/tables/definition';
import { z } from '../clearing-house/zod';
import { durationDefinitionSchema } from './duration';
import {
  askedCountrySchema,
  askedTableSchema,
  askedYearsSchema,
  countrySchema,
  figureOriginSchema,
  personsSchema,
  statusesSchema,
  tableSchema,
} from './observation-key';
import { paths } from './paths';
import { sourceSchema } from './sources';

/** Query: what do all partners report for the flows of the reporter's own table in these years? */
export const mirrorQuerySchema = z.strictObject({
  reporter: askedCountrySchema,
  /** The reporter's own table; the answer draws on its mirror. */
  table: askedTableSchema
    .refine(
      (table) => mirrorTable(table) !== undefined,
      `must be a table that has a mirror: ${tablesWithMirror.join(', ')}`,
    )
    .meta({
      description: `The country’s own table: one that has a mirror, ${tablesWithMirror.join(', ')}.`,
      examples: ['5'],
    }),
  years: askedYearsSchema,
});
export type MirrorQuery = z.infer<typeof mirrorQuerySchema>;

/** The address of a mirror request, from the root of the service. */
export const mirrorAddress = (query: MirrorQuery): string =>
  `${paths.mirror}?${new URLSearchParams(z.encode(mirrorQuerySchema, query)).toString()}`;

const entryKey = figureOriginSchema.extend({
  partner: countrySchema,
  year: z.int(),
  sex: sexSchema,
  statuses: statusesSchema,
});

/**
 * What one source says of one partner, year and sex, for partners that report the mirror table by that sex in that year.
 *
 * - `value`: the partner's figure, 1 or more.
 * - `zero`: the partner counted, and counted nobody.
 * - `partner-reports-but-not-this-country`: the table is there, the figure is not. The source's `omissions` and `coverage`
 *   may say why; a status letter (Q suppressed, O missing …) too.
 */
export const mirrorEntrySchema = z
  .discriminatedUnion('state', [
    entryKey.extend({ state: z.literal('value'), value: personsSchema.min(1) }),
    entryKey.extend({ state: z.literal('zero'), value: z.literal(0) }),
    entryKey.extend({ state: z.literal('partner-reports-but-not-this-country'), value: z.null() }),
  ])
  .meta({ id: 'MirrorEntry', description: 'What one source says of one partner, year and sex.' });
export type MirrorEntry = z.infer<typeof mirrorEntrySchema>;

/** Answer to a mirror request. */
export const mirrorAnswerSchema = z
  .object({
    reporter: countrySchema,
    /** The reporter's own table. */
    table: tableSchema,
    /** The table in which partners report the same flows. */
    mirrorTable: tableSchema,
    years: z.array(z.int()),
    /**
     * Every figure that a partner should have, by partner, year, sex and source; several sources may have one of the same
     * flow. What is not listed has the state `otherwise`: the answer stays small.
     */
    entries: z.array(mirrorEntrySchema),
    otherwise: z.literal('partner-does-not-report'),
    /** From which stay on each side counts, in the direction that it reports (see durationInYear). */
    definitions: z.object({
      /** The reporter's, in the direction of its own table. */
      reporter: z.array(durationDefinitionSchema),
      /** Those of the partners that have entries, in the direction of the mirror table. */
      partners: z.array(durationDefinitionSchema),
    }),
    /** All sources that entries and definitions name, with the vintages used. */
    sources: z.array(sourceSchema),
  })
  .meta({ id: 'MirrorAnswer' });
export type MirrorAnswer = z.infer<typeof mirrorAnswerSchema>;

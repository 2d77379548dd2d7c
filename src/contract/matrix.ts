import { mirrorTable, tablesWithMirror } from '../clearing-house/mirror/mirror-tables';
import { sexSchema } from '../clearing-house/tables/definition';
import * as z from '../clearing-house/zod';
import { addressWith } from './address';
import { figureCellSchema } from './figure-series';
import { askedTableSchema, countrySchema, partnerSchema, tableSchema } from './observation-key';
import { paths } from './paths';
import { sourceSchema } from './sources';

/** The most sources that one request may name. */
const MOST_SOURCES = 50;

/** Query: what do both ends of every flow of a year report? */
export const matrixQuerySchema = z.strictObject({
  table: askedTableSchema
    .refine((table) => mirrorTable(table) !== undefined, `must be one of ${tablesWithMirror.join(', ')}`)
    .meta({
      description: `One of the two tables that report the flows: ${tablesWithMirror.join(', ')}; the other is its mirror.`,
      examples: ['3'],
    }),
  year: z.codec(
    z
      .string({ error: 'is missing: give a year, such as 2024' })
      .regex(/^(19\d\d|20\d\d|2100)$/, 'must be a year from 1900 to 2100')
      .meta({ description: 'A year.', examples: ['2024'] }),
    z.int(),
    { decode: Number, encode: String },
  ),
  sex: sexSchema.optional().meta({ description: 'T, M or F; T if left out.' }),
  sources: z
    .codec(
      z
        .string()
        .regex(/^[a-z0-9][a-z0-9_.-]*(,[a-z0-9][a-z0-9_.-]*)*$/, 'must be ids of sources with commas between them')
        .meta({ description: 'Ids of sources with commas between them; all if left out.' }),
      z.array(z.string()).max(MOST_SOURCES, `must be at most ${MOST_SOURCES} sources`),
      { decode: (text) => [...new Set(text.split(','))].sort(), encode: (ids) => ids.join(',') },
    )
    .optional(),
});
export type MatrixQuery = z.infer<typeof matrixQuerySchema>;

/** The address of such a request, from the root of the service. */
export const matrixAddress = (query: MatrixQuery): string =>
  addressWith(paths.matrix, z.encode(matrixQuerySchema, query));

/** What one end reports: a row of the matrix if it is the origin, a column if it is the destination. */
export const matrixLineSchema = z
  .object({
    reporter: countrySchema,
    source: z.string().min(1),
    vintage: z.int().min(1),
    figures: z.array(figureCellSchema).meta({
      description:
        'In the order of the answer’s `partners`: persons, or ":" where the reporter has no figure of this one.',
    }),
    statuses: z
      .record(partnerSchema, z.string())
      .optional()
      .meta({ description: 'Letters of CL_OBS_STATUS by partner.' }),
  })
  .meta({ id: 'MatrixLine', description: 'What one end of the flows reports, by one source.' });
export type MatrixLine = z.infer<typeof matrixLineSchema>;

/** Answer: the double-entry matrix of a year. */
export const matrixAnswerSchema = z
  .object({
    year: z.int(),
    sex: sexSchema,
    partners: z.array(partnerSchema).meta({
      description: 'What the lines have figures of: countries, and residual rows and totals of the tables.',
    }),
    immigration: z.object({ table: tableSchema, lines: z.array(matrixLineSchema) }).meta({
      description: 'What countries of destination report, by origin.',
    }),
    emigration: z.object({ table: tableSchema, lines: z.array(matrixLineSchema) }).meta({
      description: 'What countries of origin report, by destination.',
    }),
    copied: z.array(z.tuple([countrySchema, countrySchema])).meta({
      description:
        'Flows, as origin and destination, whose two figures are so equal that one was probably taken from the other.',
    }),
    sources: z.array(sourceSchema),
  })
  .meta({ id: 'MatrixAnswer' });
export type MatrixAnswer = z.infer<typeof matrixAnswerSchema>;

import { mirrorKindSchema, sexSchema } from '../clearing-house/tables/definition';
import * as z from '../clearing-house/zod';
import { addressWith } from './address';
import {
  askedCountrySchema,
  askedTableSchema,
  askedYearsSchema,
  countrySchema,
  partnerSchema,
  personsSchema,
  tableSchema,
} from './observation-key';
import { paths } from './paths';
import { sourceSchema } from './sources';

const moment = 'must be the `moment` of an earlier answer, or a time such as 2026-11-22T10:00:00Z';
const isTime = (text: string): boolean =>
  z.iso.datetime({ offset: true }).safeParse(text).success && !Number.isNaN(Date.parse(text));

/** Query: what has changed since then in what a mirror request answers? */
export const changesQuerySchema = z.strictObject({
  reporter: askedCountrySchema,
  table: askedTableSchema,
  years: askedYearsSchema,
  since: z
    .string({ error: `is missing: it ${moment}` })
    .refine((text) => /^\d{1,9}$/.test(text) || isTime(text), moment)
    .meta({
      description: 'The `moment` of an earlier answer, or a time: what has become known after it is a change.',
      examples: ['0'],
    }),
});
export type ChangesQuery = z.infer<typeof changesQuerySchema>;

/** The address of such a request, from the root of the service. */
export const changesAddress = (query: ChangesQuery): string =>
  addressWith(paths.changes, z.encode(changesQuerySchema, query));

const saidSchema = z.object({ value: personsSchema.nullable(), statuses: z.string() }).nullable().meta({
  id: 'Said',
  description: 'A figure (null: said to be missing) with its statuses; null where there was nothing.',
});

/** A figure that is not what it was. */
export const figureChangeSchema = z
  .object({
    side: z.enum(['own', ...mirrorKindSchema.options]).meta({
      description: 'Whether it is one of the reporter’s own table, or of the partners’.',
    }),
    table: tableSchema,
    reporter: countrySchema,
    partner: partnerSchema,
    year: z.int(),
    sex: sexSchema,
    source: z.string().min(1),
    before: saidSchema,
    after: saidSchema,
  })
  .meta({ id: 'FigureChange' });
export type FigureChange = z.infer<typeof figureChangeSchema>;

/** Answer: what has changed, own figures first, then by reporter, partner, year, sex and source. */
export const changesAnswerSchema = z
  .object({
    since: z.int().min(0),
    moment: z.int().min(0).meta({ description: 'Up to here: `since` of the next request.' }),
    changes: z.array(figureChangeSchema),
    sources: z.array(sourceSchema).meta({ description: 'The sources of the changes, with all their vintages.' }),
  })
  .meta({ id: 'ChangesAnswer' });
export type ChangesAnswer = z.infer<typeof changesAnswerSchema>;

import * as z from '../clearing-house/zod';
import { countrySchema, tableSchema } from './observation-key';

/** A date as exactly as it is known: `2026`, `2026-07` or `2026-07-14`. */
export const partialDateSchema = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'must be a year, a month or a day: 2026, 2026-07 or 2026-07-14',
  );

/** What a source says of itself, the same for all its vintages. */
export const sourceDescriptionSchema = z.object({
  /** What the figures refer to it by. */
  id: z.string().regex(/^[a-z0-9][a-z0-9_-]*$/),
  /** Figures of migrants, or definitions that explain them. */
  kind: z.enum(['figures', 'definitions']),
  title: z.string().min(1),
  publisher: z.string().min(1),
  /** The publisher's own code of the data set. */
  dataset: z.string().min(1),
  address: z.url({ protocol: /^https$/ }),
  licence: z.string().min(1),
  notes: z.array(z.string().min(1)),
  /** Figures that the source leaves out by their size: a missing one may be any number below this. */
  omissions: z.array(z.object({ table: tableSchema, below: z.int().min(1) })),
  /** Partners that a reporter leaves out. */
  coverage: z.array(z.object({ table: tableSchema, reporter: countrySchema, note: z.string().min(1) })),
});
export type SourceDescription = z.infer<typeof sourceDescriptionSchema>;

/** When a source was read: a date, and what there is to say about it in words. */
export const retrievalSchema = z.object({
  retrieved: partialDateSchema.optional(),
  retrievedNote: z.string().min(1).optional(),
});

/** The state of a source as it was read once. */
export const vintageSchema = retrievalSchema
  .extend({
    vintage: z.int().min(1),
    /** When this service took it in. */
    recorded: z.iso.datetime(),
  })
  .meta({ id: 'Vintage', description: 'A source as it was read once.' });
export type Vintage = z.infer<typeof vintageSchema>;

/** A source with those of its vintages that the answer draws on, the oldest first. */
export const sourceSchema = sourceDescriptionSchema
  .extend({ vintages: z.array(vintageSchema).min(1) })
  .meta({ id: 'Source', description: 'Where figures or definitions come from.' });
export type Source = z.infer<typeof sourceSchema>;

/** Answer: all sources that the service holds, with all their vintages. */
export const sourcesAnswerSchema = z.object({ sources: z.array(sourceSchema) }).meta({ id: 'SourcesAnswer' });
export type SourcesAnswer = z.infer<typeof sourcesAnswerSchema>;

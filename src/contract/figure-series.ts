import { sexSchema } from '../clearing-house/tables/definition';
import * as z from '../clearing-house/zod';
import { durationDefinitionSchema } from './duration';
import { countrySchema, partnerSchema, personsSchema } from './observation-key';

/**
 * What a source has for one year: a number of persons; `:` where the reporter's table of that year and sex is there, but not
 * this figure; null where there is no table of that year and sex.
 */
export const figureCellSchema = z.union([personsSchema, z.literal(':'), z.null()]).meta({ id: 'FigureCell' });
export type FigureCell = z.infer<typeof figureCellSchema>;

/** What a year's table of a sex has of all partners of a block: a list in their order, or ":" where it has none of them. */
const blockColumnSchema = z.union([z.array(z.union([personsSchema, z.literal(':')])), z.literal(':')]);
export type BlockColumn = z.infer<typeof blockColumnSchema>;

/**
 * What one source says of a year: of all partners whose tables are alike, by which sexes there are and from which vintage. An answer
 * has thousands of figures: side by side they take a quarter less than partner by partner, and what is said of a
 * year stays the same, whichever years are asked for with it.
 */
export const figureBlockSchema = z
  .object({
    source: z.string().min(1).meta({ description: 'An entry of the answer’s `sources`.' }),
    year: z.int(),
    vintage: z.int().min(1).meta({ description: 'The vintage of the source that the year is from.' }),
    partners: z.array(partnerSchema),
    figures: z.partialRecord(sexSchema, blockColumnSchema).meta({
      description:
        'By sex, persons in the order of the partners; ":" where the table is there, but not this figure, once for all if it has '
        + 'none of them. A sex that is left out has no table.',
    }),
    statuses: z
      .record(partnerSchema, z.partialRecord(sexSchema, z.string().regex(/^[A-Z]+$/)))
      .optional()
      .meta({ description: 'By partner and sex, letters of CL_OBS_STATUS, as in {"DE": {"T": "EP"}}.' }),
    copied: z.record(partnerSchema, z.array(sexSchema)).optional().meta({
      description: 'By partner, sexes whose figure was probably taken from the other side of the flow, or given to it.',
    }),
  })
  .refine(
    ({ partners, figures }) =>
      Object.values(figures).every((column) => column === ':' || column.length === partners.length),
    'a list of figures has another length than the list of partners',
  )
  .meta({ id: 'FigureBlock', description: 'What one source says of a year, all partners side by side.' });
export type FigureBlock = z.infer<typeof figureBlockSchema>;

/** A figure of another year, where the partner has none in the year that was asked for. */
export const nearestFigureSchema = z
  .object({
    partner: partnerSchema,
    sex: sexSchema,
    year: z.int().meta({ description: 'The year that was asked for.' }),
    figureYear: z
      .int()
      .meta({ description: 'The year of the figure: the nearest that has one, of two as near the later.' }),
    value: personsSchema,
    statuses: z.string().optional(),
    source: z.string().min(1),
    vintage: z.int().min(1),
  })
  .meta({ id: 'NearestFigure', description: 'A figure of another year, for a look; it is not compared.' });
export type NearestFigure = z.infer<typeof nearestFigureSchema>;

/** What a country says about its figures in a table: answers to the questions of the table, by the codes of these. */
export const countryMetadataSchema = z
  .object({
    country: countrySchema,
    source: z.string().min(1),
    vintage: z.int().min(1),
    answers: z.record(z.string(), z.union([z.string(), z.array(z.string().nullable())])).meta({
      description: 'By question, as DURATION, in the order of the years; one text if it is the same in all years.',
    }),
  })
  .meta({ id: 'CountryMetadata', description: 'What a country says about its figures.' });
export type CountryMetadata = z.infer<typeof countryMetadataSchema>;

/** Figures of one side with what stands behind them. */
export const figureSideSchema = z.object({
  blocks: z.array(figureBlockSchema).meta({ description: 'By year, then by source.' }),
  /** From which stay on the side counts (see durationInYear); none for stocks and short-term flows. */
  definitions: z.array(durationDefinitionSchema),
  metadata: z.array(countryMetadataSchema),
});
export type FigureSide = z.infer<typeof figureSideSchema>;

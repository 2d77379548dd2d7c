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

/** A year and sex, as in `2024|T`. */
export const yearSexSchema = z.string().regex(/^\d{4}\|[TMF]$/);

/** What one source says of one partner in all years asked for. */
export const figureSeriesSchema = z
  .object({
    partner: partnerSchema,
    source: z.string().min(1).meta({ description: 'An entry of the answer’s `sources`.' }),
    vintage: z.union([z.int().min(1), z.array(z.int().min(1).nullable())]).meta({
      description:
        'The vintage of the source that each year is from, in the order of the years; one number if it is the same.',
    }),
    figures: z.partialRecord(sexSchema, z.array(figureCellSchema)).meta({
      description:
        'By sex, in the order of the answer’s years: persons; ":" where the table is there, but not this figure; null where '
        + 'there is no table of that year and sex. A sex that is left out is null throughout.',
    }),
    statuses: z
      .record(yearSexSchema, z.string().regex(/^[A-Z]+$/))
      .optional()
      .meta({
        description: 'Letters of CL_OBS_STATUS by year and sex, as in {"2024|T": "EP"}; nothing where there are none.',
      }),
    copied: z.array(yearSexSchema).optional().meta({
      description: 'Years and sexes whose figure was probably taken from the other side of the flow, or given to it.',
    }),
  })
  .meta({ id: 'FigureSeries', description: 'What one source says of one partner, all years asked for side by side.' });
export type FigureSeries = z.infer<typeof figureSeriesSchema>;

/** What one source says of all those partners whose tables are alike and have no figure in any of the years asked for. */
export const blankSeriesSchema = figureSeriesSchema
  .pick({ source: true, vintage: true, figures: true })
  .extend({ partners: z.array(partnerSchema).min(1) })
  .meta({
    id: 'BlankSeries',
    description: 'Partners whose tables a source has, without this figure: each has a series like this one.',
  });
export type BlankSeries = z.infer<typeof blankSeriesSchema>;

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
  series: z.array(figureSeriesSchema),
  /** From which stay on the side counts (see durationInYear); none for stocks and short-term flows. */
  definitions: z.array(durationDefinitionSchema),
  metadata: z.array(countryMetadataSchema),
});
export type FigureSide = z.infer<typeof figureSideSchema>;

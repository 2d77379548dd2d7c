import { mirrorKindSchema } from '../clearing-house/tables/definition';
import * as z from '../clearing-house/zod';
import { addressWith } from './address';
import { figureSideSchema, nearestFigureSchema } from './figure-series';
import { askedCountrySchema, askedTableSchema, askedYearsSchema, countrySchema, tableSchema } from './observation-key';
import { paths } from './paths';
import { sourceSchema } from './sources';

/** The farthest year that a figure may be from. */
export const FARTHEST_NEAREST = 30;

const farthest = `must be a number of years from 1 to ${FARTHEST_NEAREST}`;

/** Query: what do others report that belongs beside the reporter's own table in these years? */
export const mirrorQuerySchema = z.strictObject({
  reporter: askedCountrySchema,
  /** The reporter's own table. */
  table: askedTableSchema,
  years: askedYearsSchema,
  nearest: z
    .codec(
      z
        .string()
        .regex(/^[1-9]\d?$/, farthest)
        .meta({
          description:
            'Where a partner has no figure in a year, that of its nearest year is given, at most so many years away. '
            + 'None is if left out.',
          examples: ['5'],
        }),
      z.int().min(1, farthest).max(FARTHEST_NEAREST, farthest),
      { decode: Number, encode: String },
    )
    .optional(),
});
export type MirrorQuery = z.infer<typeof mirrorQuerySchema>;

/** The address of a mirror request, from the root of the service. */
export const mirrorAddress = (query: MirrorQuery): string =>
  addressWith(paths.mirror, z.encode(mirrorQuerySchema, query));

/** What partners report in one of their tables, and what it is to the reporter's own. */
export const partnerSideSchema = figureSideSchema
  .extend({
    kind: mirrorKindSchema.meta({
      description:
        'mirror: the same flow seen from its other end. soft-bound: a related flow that the own should not exceed by much. '
        + 'diaspora: the partners’ counts of the reporter’s own people, for a look.',
    }),
    table: tableSchema.meta({ description: 'The table of the partners.' }),
    row: z.enum(['reporter', 'NAT']).meta({
      description: 'Its row that is read: that of the reporter, or that of the partner’s own citizens.',
    }),
    nearest: z.array(nearestFigureSchema).optional().meta({
      description: 'Only if asked for: by partner, sex and year, where no source has a figure of that year.',
    }),
  })
  .meta({ id: 'PartnerSide', description: 'What partners report in one of their tables.' });
export type PartnerSide = z.infer<typeof partnerSideSchema>;

/** Answer to a mirror request. */
export const mirrorAnswerSchema = z
  .object({
    reporter: countrySchema,
    table: tableSchema,
    years: z.array(z.int()),
    comparable: z.enum(['mirror', 'soft-bound', 'look', 'nothing']).meta({
      description:
        'What the partners’ figures are good for: compared, held as a bound, looked at. nothing: no table of theirs says '
        + 'anything of the same people, and `partners` is empty.',
    }),
    own: figureSideSchema.meta({
      description:
        'What the sources have of the reporter’s own table: what it has sent before, and what others publish.',
    }),
    partners: z.array(partnerSideSchema).meta({
      description:
        'What partners report. A partner that is in no block does not report the table in these years; each block says in which '
        + 'of them it is there, with the figure of this country or without.',
    }),
    moment: z
      .int()
      .min(0)
      .meta({ description: 'Which state of the service this is: `since` of a later request for changes.' }),
    sources: z.array(sourceSchema).meta({ description: 'All sources that are named, with the vintages used.' }),
  })
  .meta({ id: 'MirrorAnswer' });
export type MirrorAnswer = z.infer<typeof mirrorAnswerSchema>;

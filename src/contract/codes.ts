import { LANGUAGES } from '../clearing-house/messages/language';
import * as z from '../clearing-house/zod';
import { addressWith } from './address';
import { paths } from './paths';

/** The code lists of the clearing house. */
export const codeListIdSchema = z.enum([
  'tables',
  'countries',
  'former-states',
  'categories',
  'sexes',
  'ages',
  'observation-statuses',
  'confidentiality-statuses',
  'reasons',
  'justifications',
  'questions',
]);
export type CodeListId = z.infer<typeof codeListIdSchema>;

/** Query: which code lists? */
export const codesQuerySchema = z.strictObject({
  lists: z
    .codec(
      z.string().meta({
        description: `Which lists, with commas between them: ${codeListIdSchema.options.join(', ')}. All if left out.`,
        examples: ['countries,sexes'],
      }),
      z.array(z.enum(codeListIdSchema.options, { error: `must be some of ${codeListIdSchema.options.join(', ')}` })),
      { decode: (text) => [...new Set(text.split(','))] as CodeListId[], encode: (ids) => ids.join(',') },
    )
    .optional(),
});
export type CodesQuery = z.infer<typeof codesQuerySchema>;

/** The address of such a request, from the root of the service. */
export const codesAddress = (query: CodesQuery = {}): string =>
  addressWith(paths.codes, z.encode(codesQuerySchema, query));

const namesSchema = z.record(z.enum(LANGUAGES), z.string()).meta({ description: 'By language: en, fr, ru.' });

/** A code with what it stands for. */
export const codeSchema = z
  .object({
    code: z.string(),
    names: namesSchema,
    explanation: namesSchema.optional(),
    iso3: z.string().optional(),
    m49: z.string().optional(),
    unece: z.boolean().optional().meta({ description: 'Whether the country is a member of UNECE.' }),
    eecca: z
      .boolean()
      .optional()
      .meta({ description: 'Whether it is one of Eastern Europe, Caucasus and Central Asia.' }),
    eurostat: z.string().optional(),
    sdmx: z.string().optional(),
  })
  .meta({ id: 'Code', description: 'A code with its names, and what other lists call the same.' });
export type Code = z.infer<typeof codeSchema>;

/** Answer: code lists. */
export const codesAnswerSchema = z
  .object({ lists: z.array(z.object({ id: codeListIdSchema, codes: z.array(codeSchema) })) })
  .meta({ id: 'CodesAnswer' });
export type CodesAnswer = z.infer<typeof codesAnswerSchema>;

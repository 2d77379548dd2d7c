import * as z from '../clearing-house/zod';
import { countrySchema } from './observation-key';

export const directionSchema = z.enum(['immigration', 'emigration']);
export type Direction = z.infer<typeof directionSchema>;

/** From which stay on a country counted a person as a migrant in a span of years, and who says so. */
export const durationDefinitionSchema = z
  .object({
    country: countrySchema,
    direction: directionSchema,
    /** The first and last year of which this is known. */
    fromYear: z.int(),
    toYear: z.int(),
    /** Minimum stay in months; `permanent` where only a permanent change of residence counts. */
    months: z.union([z.number().min(0), z.literal('permanent')]),
    /** A second value where the rule depends on the partner (Denmark until 2007). */
    otherMonths: z.number().min(0).optional(),
    /** An entry of the answer's `sources`. */
    source: z.string().min(1),
  })
  .refine((definition) => definition.fromYear <= definition.toYear, 'the first year must not come after the last')
  .meta({ id: 'DurationDefinition', description: 'From which stay on a country counted a person as a migrant.' });
export type DurationDefinition = z.infer<typeof durationDefinitionSchema>;

/**
 * The definition that explains a country's figures of a year: the one known for that year, else the last one known before
 * it (the caller sees from `toYear` that it is older). Undefined if nothing is known up to that year.
 */
export function durationInYear(
  definitions: readonly DurationDefinition[],
  country: string,
  year: number,
): DurationDefinition | undefined {
  return definitions
    .filter((definition) => definition.country === country && definition.fromYear <= year)
    .reduce<DurationDefinition | undefined>(
      (latest, definition) => (latest && latest.fromYear >= definition.fromYear ? latest : definition),
      undefined,
    );
}

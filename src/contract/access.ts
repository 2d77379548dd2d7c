import { isCountryCode } from '../clearing-house/codes/countries';
import * as z from '../clearing-house/zod';

/** What somebody may do, besides what all may: read, write for countries, run the collection. */
export const roleSchema = z.enum(['reader', 'compiler', 'secretariat']).meta({
  id: 'Role',
  description:
    'A reader sees what all may see; a compiler also sees and writes everything of the own countries; the secretariat sees '
    + 'and sends everything and runs the collection.',
});
export type Role = z.infer<typeof roleSchema>;

/** The countries that a compiler writes for: each once, in the order of their codes. */
export const ownCountriesSchema = z
  .array(z.string().refine(isCountryCode, 'must be the ISO 3166-1 alpha-2 code of a country in capital letters'))
  .transform((countries) => [...new Set(countries)].sort());

/** Answer: as whom the service knows the one who asks. */
export const whoAmISchema = z
  .object({
    kind: z.enum(['anonymous', ...roleSchema.options]),
    id: z.string().meta({ description: 'What the audit log calls this person or program.' }),
    countries: z
      .array(z.string().regex(/^[A-Z]{2}$/))
      .optional()
      .meta({ description: 'The countries that a compiler writes for.' }),
    expires: z.iso.datetime().optional().meta({ description: 'Until when the token is good.' }),
  })
  .meta({ id: 'WhoAmI' });
export type WhoAmI = z.infer<typeof whoAmISchema>;

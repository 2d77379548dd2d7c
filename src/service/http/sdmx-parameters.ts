import { z } from '../../clearing-house/zod';
import { contentTypeOf, type Format } from '../sdmx/negotiate';
import type { AnswerDescription } from './route';

// What the routes of SDMX describe alike.

const optional = (description: string, example: string) =>
  z
    .string()
    .optional()
    .meta({ description, examples: [example] });

/** The parts of a path that tell which structures are meant, in the words of a version of the API. */
export const structureParameters = (any: string, latest: string) => ({
  agencyID: optional(`Who maintains them: UNECE_CHM, or ${any}.`, 'UNECE_CHM'),
  resourceID: optional(`Ids, or ${any}.`, any),
  version: optional(`1.0.0, ${latest} for the latest, ${any} for all.`, latest),
  itemID: optional(`Ids of codes, concepts or agencies, or ${any}.`, any),
});

/** How an address says in which format it is to be answered; it goes before the header Accept. */
export const formatParameters = {
  format: optional('A media type, or json or xml, in place of the header Accept.', 'json'),
  formatVersion: optional('The version of the format.', '2.0.0'),
};

const structureMessageSchema = z
  .object({ meta: z.record(z.string(), z.unknown()), data: z.record(z.string(), z.array(z.unknown())) })
  .meta({ id: 'SdmxStructureMessage', description: 'A structure message of SDMX-JSON.' });

/** The answers of routes that give structures in these formats. */
export const structureAnswers = (formats: readonly Format[]): Readonly<Record<number, AnswerDescription>> => ({
  200: {
    description: 'A structure message.',
    content: Object.fromEntries(
      formats.map((format) => [contentTypeOf(format), format.type.endsWith('+json') ? structureMessageSchema : null]),
    ),
  },
  304: { description: 'The answer is still the one whose ETag was sent in If-None-Match.' },
});

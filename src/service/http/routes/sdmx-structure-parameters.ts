import * as z from '../../../clearing-house/zod';
import { contentTypeOf, type Format } from '../../sdmx/negotiate';
import type { AnswerDescription } from '../route';
import { parameter } from './sdmx-data-parameters';

/** The parts of a path that tell which structures are meant, in the words of a version of the API. */
export const structureParameters = (any: string, latest: string) => ({
  agencyID: parameter(`Who maintains them: UNECE_CHM, or ${any}.`, 'UNECE_CHM'),
  resourceID: parameter(`Ids, or ${any}.`, any),
  version: parameter(`1.0.0, ${latest} for the latest, ${any} for all.`, latest),
  itemID: parameter(`Ids of codes, concepts or agencies, or ${any}.`, any),
});

/** How much is said of structures, and what goes along. */
export const extentParameters = {
  detail: parameter('full, allstubs, referencestubs …', 'full'),
  references: parameter('none, children, descendants, parents, ancestors, all, or a type.', 'descendants'),
};

/** What is asked of what is available, whichever data it is asked of. */
export const availabilityParameters = {
  mode: parameter('exact: what the data have. available: what could be asked for besides.', 'exact'),
  references: parameter('none, all, dataflow, datastructure, conceptscheme, codelist.', 'none'),
  updatedAfter: parameter('Only what was recorded after this time.'),
};

const structureMessageSchema = z
  .object({ meta: z.record(z.string(), z.unknown()), data: z.record(z.string(), z.array(z.unknown())) })
  .meta({ id: 'SdmxStructureMessage', description: 'A structure message of SDMX-JSON.' });

/** The answers of routes that give structures in these formats. */
export const structureAnswers = (formats: readonly Format[]): Readonly<Record<number, AnswerDescription>> => ({
  200: {
    description: `A structure message, as ${formats.map(contentTypeOf).join(', ')}.`,
    content: Object.fromEntries(
      formats.map(({ type }) => [type, type.endsWith('+json') ? structureMessageSchema : null]),
    ),
  },
  304: { description: 'The answer is still the one whose ETag was sent in If-None-Match.' },
});

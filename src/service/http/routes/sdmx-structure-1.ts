import { z } from '../../../clearing-house/zod';
import { paths } from '../../../contract/paths';
import { EVERYONE } from '../../access/principal';
import { readStructureQuery1 } from '../../sdmx/structure/read-structure-query';
import { structureAnswer } from '../../sdmx/structure/structure-answer';
import { structureFormats1 } from '../../sdmx/structure/structure-formats';
import { defineRoute } from '../route';
import { formatParameters, structureAnswers, structureParameters } from '../sdmx-parameters';

/** Stands behind all other routes of 1.x, since its path begins with a parameter. */
export const sdmxStructure1Route = defineRoute({
  method: 'GET',
  path: paths.sdmxStructure1,
  optionalParts: 4,
  name: 'sdmxStructure1',
  summary: 'The same for clients of SDMX 2.1 (SDMX REST 1.x)',
  description: 'XML unless JSON is asked for. In the path “all” stands for any, a plus sign for “or”.',
  group: 'SDMX',
  who: EVERYONE,
  params: z.strictObject({
    resource: z.string().meta({
      description: 'agencyscheme, codelist, conceptscheme, dataflow, datastructure, or structure for all.',
      examples: ['datastructure'],
    }),
    ...structureParameters('all', 'latest'),
  }),
  query: z.strictObject({
    detail: z
      .string()
      .optional()
      .meta({ description: 'full, allstubs, referencestubs …', examples: ['full'] }),
    references: z
      .string()
      .optional()
      .meta({ description: 'none, children, descendants, all … or a type.', examples: ['descendants'] }),
    ...formatParameters,
  }),
  answers: structureAnswers(structureFormats1),
  refuses: ['not-found', 'not-acceptable', 'not-implemented'],
  handle: ({ request, params: { resource, ...params }, query: { format, formatVersion, ...query } }, { store }) =>
    structureAnswer(
      request,
      readStructureQuery1({ artefactType: resource, ...params, ...query }),
      structureFormats1,
      { format, formatVersion },
      store,
    ),
});

import * as z from '../../../clearing-house/zod';
import { paths } from '../../../contract/paths';
import { EVERYONE } from '../../access/principal';
import { readStructureQuery1 } from '../../sdmx/structure/read-structure-query';
import { structureAnswer } from '../../sdmx/structure/structure-answer';
import { structureFormats1 } from '../../sdmx/structure/structure-formats';
import { defineRoute } from '../route';
import { formatParameters } from './sdmx-data-parameters';
import { extentParameters, structureAnswers, structureParameters } from './sdmx-structure-parameters';

/** Stands behind all other routes of 1.x, since its path begins with a parameter. */
export const sdmxStructure21Route = defineRoute({
  method: 'GET',
  path: paths.sdmxStructure21,
  optionalParts: 4,
  name: 'sdmxStructure21',
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
  query: z.strictObject({ ...extentParameters, ...formatParameters }),
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

import * as z from '../../../clearing-house/zod';
import { paths } from '../../../contract/paths';
import { EVERYONE } from '../../access/principal';
import { readStructureQuery2 } from '../../sdmx/structure/read-structure-query';
import { structureAnswer } from '../../sdmx/structure/structure-answer';
import { structureFormats2 } from '../../sdmx/structure/structure-formats';
import { defineRoute } from '../route';
import { formatParameters, parameter } from './sdmx-data-parameters';
import { extentParameters, structureAnswers, structureParameters } from './sdmx-structure-parameters';

export const sdmxStructureRoute = defineRoute({
  method: 'GET',
  path: paths.sdmxStructure,
  optionalParts: 5,
  name: 'sdmxStructure',
  summary: 'Dataflows, data structures, code lists and concepts (SDMX REST 2.x)',
  description: 'Made from the definitions of the tables. In the path * stands for any, a comma for “or”.',
  group: 'SDMX',
  who: EVERYONE,
  params: z.strictObject({
    artefactType: parameter(
      'agencyscheme, codelist, conceptscheme, dataflow, datastructure, or * for all.',
      'dataflow',
    ),
    ...structureParameters('*', '~'),
  }),
  query: z.strictObject({ ...extentParameters, ...formatParameters }),
  answers: structureAnswers(structureFormats2),
  refuses: ['not-found', 'not-acceptable', 'not-implemented'],
  handle: ({ request, params, query: { format, formatVersion, ...query } }, { store }) =>
    structureAnswer(
      request,
      readStructureQuery2({ ...params, ...query }),
      structureFormats2,
      { format, formatVersion },
      store,
    ),
});

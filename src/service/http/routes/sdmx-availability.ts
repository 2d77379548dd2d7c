import * as z from '../../../clearing-house/zod';
import { paths } from '../../../contract/paths';
import { EVERYONE } from '../../access/principal';
import { answerAvailability } from '../../sdmx/availability/answer-availability';
import { rawQuery } from '../../sdmx/query/raw-query';
import { readQuery2 } from '../../sdmx/query/read-query-2';
import { structureFormats2 } from '../../sdmx/structure/structure-formats';
import { defineRoute } from '../route';
import { componentFilters, dataPath, formatParameters, parameter } from './sdmx-data-parameters';
import { availabilityParameters, structureAnswers } from './sdmx-structure-parameters';

export const sdmxAvailabilityRoute = defineRoute({
  method: 'GET',
  path: paths.sdmxAvailability,
  optionalParts: 6,
  name: 'sdmxAvailability',
  summary: 'Which codes the figures have (SDMX REST 2.x)',
  description:
    'Of each dimension the codes that occur in the data which are asked for, as in a data query; what only some may see is '
    + 'available to them alone.',
  group: 'SDMX',
  who: EVERYONE,
  params: z.strictObject({
    ...dataPath,
    componentID: parameter('Dimensions with commas between them, or * for all.', 'REF_AREA'),
  }),
  query: z.strictObject({
    ...componentFilters,
    ...availabilityParameters,
    ...formatParameters,
  }),
  answers: { ...structureAnswers(structureFormats2), 204: { description: 'There are no such data.' } },
  refuses: ['not-found', 'not-acceptable', 'too-large'],
  handle: ({ request, params: { componentID, ...params }, query, principal }, { store }) =>
    answerAvailability(
      {
        request,
        principal,
        data: readQuery2(params, rawQuery(request.url)),
        formats: structureFormats2,
        ...query,
        componentID,
      },
      store,
    ),
});

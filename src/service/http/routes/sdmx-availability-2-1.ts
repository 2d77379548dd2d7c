import * as z from '../../../clearing-house/zod';
import { AGENCY } from '../../../clearing-house/sdmx/agency';
import { paths } from '../../../contract/paths';
import { EVERYONE } from '../../access/principal';
import { answerAvailability } from '../../sdmx/availability/answer-availability';
import { rawQuery } from '../../sdmx/query/raw-query';
import { readQuery1 } from '../../sdmx/query/read-query-1';
import { structureFormats1 } from '../../sdmx/structure/structure-formats';
import { defineRoute } from '../route';
import { dataPath21, formatParameters, parameter } from './sdmx-data-parameters';
import { availabilityParameters, structureAnswers } from './sdmx-structure-parameters';

export const sdmxAvailability21Route = defineRoute({
  method: 'GET',
  path: paths.sdmxAvailability21,
  optionalParts: 3,
  name: 'sdmxAvailability21',
  summary: 'Which codes the figures have (SDMX REST 1.x)',
  description: 'What /availability is in 2.x. XML unless JSON is asked for.',
  group: 'SDMX',
  who: EVERYONE,
  params: z.strictObject({
    ...dataPath21,
    componentID: parameter('Dimensions with plus signs between them, or all.', 'all'),
  }),
  query: z.strictObject({
    startPeriod: parameter('The first year.', '2020'),
    endPeriod: parameter('The last year.', '2030'),
    ...availabilityParameters,
    ...formatParameters,
  }),
  answers: { ...structureAnswers(structureFormats1), 204: { description: 'There are no such data.' } },
  refuses: ['not-found', 'not-acceptable', 'too-large'],
  handle({ request, params: { componentID = 'all', ...params }, query, principal }, { store }) {
    const { query: data, providers } = readQuery1(params, rawQuery(request.url));
    // The clearing house provides all its data itself; of others it has none, which is no mistake of who asks.
    if (providers.length > 0 && !providers.includes(AGENCY.id)) return new Response(null, { status: 204 });
    const components = componentID === 'all' ? undefined : componentID.replaceAll('+', ',');
    const asked = { request, principal, data, formats: structureFormats1, ...query, componentID: components };
    return answerAvailability(asked, store);
  },
});

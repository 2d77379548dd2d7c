import * as z from '../../../clearing-house/zod';
import { AGENCY } from '../../../clearing-house/sdmx/agency';
import { paths } from '../../../contract/paths';
import { EVERYONE } from '../../access/principal';
import { answerData } from '../../sdmx/data/answer-data';
import { formats1 } from '../../sdmx/data/data-formats';
import { rawQuery } from '../../sdmx/query/raw-query';
import { readQuery1 } from '../../sdmx/query/read-query-1';
import { defineRoute } from '../route';
import { dataAnswers, dataPath21, formatParameters, parameter, sharedDataParameters } from './sdmx-data-parameters';

export const sdmxData21Route = defineRoute({
  method: 'GET',
  path: paths.sdmxData21,
  optionalParts: 2,
  name: 'sdmxData21',
  summary: 'Figures for statistical tools: SDMX REST 1.x',
  description:
    'See docs/sdmx.md. Formats are SDMX-ML 2.1 (generic), SDMX-JSON 1.0.0 and SDMX-CSV 1.0.0, by the header Accept or by format.',
  group: 'SDMX',
  who: EVERYONE,
  params: z.object(dataPath21),
  query: z.strictObject({
    startPeriod: parameter('The first year.', '2020'),
    endPeriod: parameter('The last year.', '2030'),
    ...sharedDataParameters,
    detail: parameter('full, dataonly, serieskeysonly or nodata.', 'full'),
    ...formatParameters,
  }),
  answers: dataAnswers(formats1),
  refuses: ['not-found', 'not-acceptable', 'too-large'],
  handle({ params, query: asked, request, requestId, principal }, services) {
    const { query, providers } = readQuery1(params, rawQuery(request.url));
    // The clearing house provides all its data itself; of others it has none, which is no mistake of who asks.
    if (providers.length > 0 && !providers.includes(AGENCY.id)) return new Response(null, { status: 204 });
    return answerData({ query, formats: formats1, asked, ...{ request, requestId, principal } }, services);
  },
});

import * as z from '../../../clearing-house/zod';
import { paths } from '../../../contract/paths';
import { EVERYONE } from '../../access/principal';
import { answerData } from '../../sdmx/data/answer-data';
import { formats2 } from '../../sdmx/data/data-formats';
import { rawQuery } from '../../sdmx/query/raw-query';
import { readQuery2 } from '../../sdmx/query/read-query-2';
import { defineRoute } from '../route';
import {
  componentFilters,
  dataAnswers,
  dataPath,
  formatParameters,
  parameter,
  sharedDataParameters,
} from './sdmx-data-parameters';

export const sdmxDataRoute = defineRoute({
  method: 'GET',
  path: paths.sdmxData,
  optionalParts: 5,
  name: 'sdmxData',
  summary: 'Figures for statistical tools: SDMX REST 2.x',
  description: 'See docs/sdmx.md. Formats are SDMX-JSON 2.0.0 and SDMX-CSV 2.0.0, by the header Accept or by format.',
  group: 'SDMX',
  who: EVERYONE,
  params: z.object(dataPath),
  query: z.strictObject({
    ...componentFilters,
    ...sharedDataParameters,
    asOf: parameter('What was known at this time.'),
    attributes: parameter('dsd, msd, dataset, series, obs, all, none, or ids with commas between them.', 'dsd'),
    measures: parameter('all, none, or OBS_VALUE.', 'all'),
    offset: parameter('How many observations to leave out at the beginning.', '0'),
    limit: parameter('The most observations to send.', '1000'),
    sort: parameter('Components with plus signs between them, as in REF_AREA+TIME_PERIOD:desc; * and series_key, too.'),
    ...formatParameters,
  }),
  answers: dataAnswers(formats2),
  refuses: ['not-found', 'not-acceptable', 'too-large'],
  handle: ({ params, query, request, requestId, principal }, services) =>
    answerData(
      {
        query: readQuery2(params, rawQuery(request.url)),
        formats: formats2,
        asked: query,
        ...{ request, requestId, principal },
      },
      services,
    ),
});

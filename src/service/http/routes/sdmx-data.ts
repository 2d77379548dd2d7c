import { concepts } from '../../../clearing-house/sdmx/concepts';
import { z } from '../../../clearing-house/zod';
import { paths } from '../../../contract/paths';
import { EVERYONE } from '../../access/principal';
import { answerData } from '../../sdmx/data/answer-data';
import { formats2 } from '../../sdmx/data/data-formats';
import { rawQuery } from '../../sdmx/query/raw-query';
import { readQuery2 } from '../../sdmx/query/read-query-2';
import { defineRoute } from '../route';
import { dataAnswers, formatParameters, parameter, sharedDataParameters } from './sdmx-data-parameters';

const OPERATORS =
  'Codes with commas between them (or), conditions with plus signs (and): A,B or ge:2010+le:2015. Operators: eq, ne, lt, le, gt, '
  + 'ge, co (contains), nc, sw (starts with), ew.';

const filters = Object.fromEntries(
  concepts.map(({ id, names }) => [
    `c[${id}]`,
    id === 'TIME_PERIOD' ? parameter(`${names.en}. ${OPERATORS}`, 'ge:2020+le:2030') : parameter(names.en),
  ]),
);

const parts = z.object({
  context: parameter('dataflow, datastructure, or * for any.', 'dataflow'),
  agencyID: parameter('UNECE_CHM, or *.', 'UNECE_CHM'),
  resourceID: parameter('Dataflows (data structures) with commas between them, or *.', 'T3'),
  version: parameter('A version: 1.0.0, + or ~ (the latest), *.', '1.0.0'),
  key: parameter('Keys with commas between them; parts in the order of the dimensions, * for any.', 'A.*.*.T'),
});

export const sdmxDataRoute = defineRoute({
  method: 'GET',
  path: paths.sdmxData,
  optionalParts: 5,
  name: 'sdmxData',
  summary: 'Figures for statistical tools: SDMX REST 2.x',
  description: 'See docs/sdmx.md. Formats are SDMX-JSON 2.0.0 and SDMX-CSV 2.0.0, by the header Accept or by format.',
  group: 'SDMX',
  who: EVERYONE,
  params: parts,
  query: z.strictObject({
    ...filters,
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

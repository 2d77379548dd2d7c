import { concepts } from '../../../clearing-house/sdmx/concepts';
import * as z from '../../../clearing-house/zod';
import { contentTypeOf, type Format } from '../../sdmx/negotiate';
import type { AnswerDescription } from '../route';

/** A parameter that may be left out; what it says is read with the whole query. */
export const parameter = (description: string, example?: string) =>
  z
    .string()
    .meta({ description, ...(example === undefined ? {} : { examples: [example] }) })
    .optional();

const OPERATORS =
  'Codes with commas between them (or), conditions with plus signs (and): A,B or ge:2010+le:2015. Operators: eq, ne, lt, le, gt, '
  + 'ge, co (contains), nc, sw (starts with), ew.';

/** The filters by component of SDMX REST 2.x, for what `rawQuery` reads. */
export const componentFilters = Object.fromEntries(
  concepts.map(({ id, names }) => [
    `c[${id}]`,
    id === 'TIME_PERIOD' ? parameter(`${names.en}. ${OPERATORS}`, 'ge:2020+le:2030') : parameter(names.en),
  ]),
);

/** The path of a data query of SDMX REST 2.x. */
export const dataPath = {
  context: parameter('dataflow, datastructure, or * for any.', 'dataflow'),
  agencyID: parameter('UNECE_CHM, or *.', 'UNECE_CHM'),
  resourceID: parameter('Dataflows (data structures) with commas between them, or *.', 'T3'),
  version: parameter('A version: 1.0.0, + or ~ (the latest), *.', '1.0.0'),
  key: parameter('Keys with commas between them; parts in the order of the dimensions, * for any.', 'A.*.*.T'),
};

/** The path of a data query of SDMX REST 1.x. */
export const dataPath21 = {
  flowRef: z.string().meta({
    description: 'The dataflow: T3, UNECE_CHM,T3 or UNECE_CHM,T3,1.0.0.',
    examples: ['UNECE_CHM,T3,1.0.0'],
  }),
  key: parameter(
    'all, or parts in the order of the dimensions: nothing for any code, plus signs between several.',
    'A...T',
  ),
  providerRef: parameter('all, or UNECE_CHM.', 'all'),
};

/** What SDMX REST 1.x and 2.x have in common. */
export const sharedDataParameters = {
  updatedAfter: parameter('Only what was recorded or withdrawn after this time.'),
  firstNObservations: parameter('The most observations of each series, from its beginning.'),
  lastNObservations: parameter('The most observations of each series, from its end.', '5'),
  dimensionAtObservation: parameter('TIME_PERIOD (series), AllDimensions (flat), or another dimension.', 'TIME_PERIOD'),
  includeHistory: parameter('true: every vintage of the figures.', 'false'),
};

/** What goes before the header Accept. */
export const formatParameters = {
  format: parameter('A media type, or jsondata, csvdata …; goes before the header Accept.'),
  formatVersion: parameter('The version of the format.'),
};

/** How a data query is answered. */
export const dataAnswers = (formats: readonly Format[]): Readonly<Record<number, AnswerDescription>> => ({
  200: {
    description: `The data, as ${formats.map(contentTypeOf).join(', ')}.`,
    content: Object.fromEntries(formats.map(({ type }) => [type, null])),
  },
  204: { description: 'There are no such data.' },
  304: { description: 'The answer is still the one whose ETag was sent in If-None-Match.' },
});

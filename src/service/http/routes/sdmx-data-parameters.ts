import { z } from '../../../clearing-house/zod';
import { contentTypeOf, type Format } from '../../sdmx/negotiate';
import type { AnswerDescription } from '../route';

/** A parameter that may be left out; what it says is read with the whole query. */
export const parameter = (description: string, example?: string) =>
  z
    .string()
    .meta({ description, ...(example === undefined ? {} : { examples: [example] }) })
    .optional();

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

import { tableFiguresQuerySchema } from '../../../contract/figures';
import { paths } from '../../../contract/paths';
import { EVERYONE } from '../../access/principal';
import { viewerOf } from '../../access/viewer-of';
import { askedSelection } from '../../export/asked-selection';
import { jsonStat } from '../../export/json-stat';
import { knownStructures } from '../../sdmx/known-structures';
import { preferredLanguage } from '../../sdmx/language';
import { mostFigures } from '../../store/coverage';
import { observations } from '../../store/observations';
import { answerOnce, questionOf } from '../conditional';
import { json } from '../json';
import { refuseAbove } from '../limits/query-cost';
import { Refusal } from '../refusal';
import { defineRoute } from '../route';

/** A cell of JSON-stat is known by its place among all of them, so that an answer must be there as a whole. */
const MOST_IN_JSON_STAT = 100_000;

export const jsonStatRoute = defineRoute({
  method: 'GET',
  path: paths.jsonStat,
  name: 'jsonStat',
  summary: 'Figures of a table as JSON-stat 2.0',
  description: 'Labels are in the language of the header Accept-Language: English, French or Russian.',
  group: 'Figures',
  who: EVERYONE,
  query: tableFiguresQuerySchema,
  answers: {
    200: {
      description: 'A data set; its dimensions are empty if there are no figures.',
      content: { 'application/json': null },
    },
    304: { description: 'The answer is still the one whose ETag was sent in If-None-Match.' },
  },
  refuses: ['not-found', 'too-large'],
  async handle({ request, query, principal }, { store }) {
    const viewer = viewerOf(principal);
    const language = preferredLanguage(request.headers.get('Accept-Language'));
    const selection = askedSelection(query);
    const response = await answerOnce(
      questionOf(request, { query, language }, viewer),
      store,
      async (transaction, revision) => {
        refuseAbove({
          observations: await mostFigures(transaction, viewer, selection, {}),
          most: MOST_IN_JSON_STAT,
          howToSplit: 'Ask for fewer reporters, years or ages at a time, or for CSV.',
        });
        const rows = await observations(transaction, viewer, selection);
        const answer = jsonStat(rows, query.table, await knownStructures(transaction, revision), language);
        if (answer) return json(answer);
        throw new Refusal('not-found', `There is no table ${query.table}.`);
      },
    );
    response.headers.append('Vary', 'Accept-Language');
    return response;
  },
});

import { figuresQuerySchema } from '../../../contract/figures';
import { paths } from '../../../contract/paths';
import { EVERYONE } from '../../access/principal';
import { viewerOf } from '../../access/viewer-of';
import { latestMoment } from '../../answers/latest-moment';
import { askedSelection } from '../../export/asked-selection';
import { figuresCsv } from '../../export/figures-csv';
import { mostFigures } from '../../store/coverage';
import { observationPieces } from '../../store/series';
import { answerAfterwards, questionOf } from '../conditional';
import { MOST_OBSERVATIONS, refuseAbove } from '../limits/query-cost';
import { defineRoute } from '../route';
import { sendStream } from '../stream';

export const figuresCsvRoute = defineRoute({
  method: 'GET',
  path: paths.figuresCsv,
  name: 'figuresCsv',
  summary: 'Figures as plain CSV',
  description:
    'One figure a row, in the form that the import reads: year, table, reporter, partner, sex, age, value, status, '
    + 'confidentiality, comment, and the source and its vintage. Without a figure only the header.',
  group: 'Figures',
  who: EVERYONE,
  query: figuresQuerySchema,
  answers: {
    200: { description: 'The figures.', content: { 'text/csv': null } },
    304: { description: 'The answer is still the one whose ETag was sent in If-None-Match.' },
  },
  refuses: ['too-large'],
  handle({ request, query, principal, requestId }, services) {
    const { store } = services;
    const viewer = viewerOf(principal);
    const selection = askedSelection(query);
    return answerAfterwards(
      questionOf(request, query, viewer),
      store,
      async (transaction, revision) => {
        const moments = { asOf: await latestMoment(transaction, revision) };
        refuseAbove({
          observations: await mostFigures(transaction, viewer, selection, moments),
          most: MOST_OBSERVATIONS,
          howToSplit: 'Ask for fewer tables, reporters or years at a time.',
        });
        return moments;
      },
      async (moments) => {
        const text = figuresCsv(observationPieces(store, viewer, selection, moments));
        const response = (await sendStream(text, { request, requestId }, services))!; // there is a header at least
        response.headers.set('Content-Type', 'text/csv; charset=utf-8; header=present');
        response.headers.set('Content-Disposition', 'attachment; filename="figures.csv"');
        return response;
      },
    );
  },
});

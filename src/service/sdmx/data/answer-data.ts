import { randomUUID } from 'node:crypto';
import { viewerOf } from '../../access/viewer-of';
import type { Principal } from '../../access/principal';
import { latestMoment } from '../../answers/latest-moment';
import { answerAfterwards, questionOf } from '../../http/conditional';
import { MOST_OBSERVATIONS, refuseAbove } from '../../http/limits/query-cost';
import type { Services } from '../../http/services';
import { sendStream } from '../../http/stream';
import { mostFigures } from '../../store/coverage';
import { vintagesAt } from '../../store/moment';
import type { Revision, StoreTransaction } from '../../store/revision';
import type { Viewer } from '../../store/viewer';
import { knownStructures } from '../known-structures';
import { preferredLanguage } from '../language';
import { type AskedFormat, contentTypeOf, inFormat, negotiate } from '../negotiate';
import type { DataQuery } from '../query/data-query';
import { answerText } from './answer-text';
import type { DataFormat } from './data-formats';
import { type DataRequest, dataRequest } from './data-request';
import { dataSetsOf } from './data-sets';

/** What a data query comes with. */
export interface AskedData {
  readonly request: Request;
  readonly requestId: string;
  readonly principal: Principal;
  readonly query: DataQuery;
  readonly formats: readonly DataFormat[];
  /** What the address says of the format. */
  readonly asked: AskedFormat;
}

/** Answers a data query in the format that the client likes best: 200 with the data, 204 if there are none, 304 if it has them. */
export async function answerData(asked: AskedData, services: Services): Promise<Response> {
  const { request, query, principal } = asked;
  const { format, parameters } = negotiate(request.headers.get('Accept'), asked.formats, asked.asked);
  const language = preferredLanguage(request.headers.get('Accept-Language'));
  const contentType = contentTypeOf(format);
  const viewer = viewerOf(principal);
  const said = { query: { ...query, filters: [...query.filters] }, contentType, parameters: [...parameters], language };
  const response = await answerAfterwards(
    questionOf(request, said, viewer),
    services.store,
    (transaction, revision) => prepare(transaction, revision, viewer, query),
    async (wanted) => {
      const writer = format.writer({
        ...{ request: wanted, parameters, language },
        id: randomUUID(),
        prepared: new Date(),
      });
      const packed = { ...wanted, isFlat: format.isFlat, tellsRemovals: format.tellsRemovals };
      const text = answerText(dataSetsOf(services.store, viewer, wanted), packed, writer);
      return (await sendStream(text, asked, services)) ?? new Response(null, { status: 204 });
    },
  );
  response.headers.append('Vary', 'Accept-Language');
  return inFormat(response, contentType);
}

/** Finds out what is asked for as of now, and refuses what would be too much. */
async function prepare(
  transaction: StoreTransaction,
  revision: Revision,
  viewer: Viewer,
  query: DataQuery,
): Promise<DataRequest> {
  const request = dataRequest(query, await knownStructures(transaction, revision));
  const { asOf, updatedAfter } = await vintagesAt(transaction, request.moments);
  const moments = { asOf: asOf ?? (await latestMoment(transaction, revision)), updatedAfter };
  const counts = request.flows.map(({ selection }) =>
    mostFigures(transaction, viewer, selection, request.includeHistory ? undefined : moments),
  );
  const figures = (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  refuseAbove({
    observations: Math.min(figures, request.offset + (request.limit ?? Number.POSITIVE_INFINITY)),
    most: MOST_OBSERVATIONS,
    howToSplit: 'Ask for fewer dataflows, reporters or years at a time, or for a part with limit and offset.',
  });
  return { ...request, moments };
}

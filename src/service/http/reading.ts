import type * as z from '../../clearing-house/zod';
import { viewerOf } from '../access/viewer-of';
import type { Revision, StoreTransaction } from '../store/revision';
import type { Viewer } from '../store/viewer';
import { packedResponse, wantsPacked } from './compress';
import { questionOf, responseOf } from './conditional';
import { whole } from './json';
import { defineRoute, type ParametersSchema, type Route, type RouteDescription } from './route';

const JSON_TYPE = { 'Content-Type': 'application/json' };

type ReadAnswer<Query extends ParametersSchema | undefined, Answer> = (
  transaction: StoreTransaction,
  viewer: Viewer,
  query: Query extends ParametersSchema ? z.output<Query> : undefined,
  /** That of the store that is read. */
  revision: Revision,
) => Promise<Answer>;

interface ReadingDefinition<Query extends ParametersSchema | undefined, Answer extends z.ZodType> extends Omit<
  RouteDescription,
  'method' | 'params' | 'query' | 'body' | 'answers'
> {
  readonly query?: Query;
  readonly answer: { readonly description: string; readonly schema: Answer };
  /** Makes the answer, or its JSON where much of that is there already. */
  readonly read: ReadAnswer<Query, z.input<Answer>> | { readonly text: ReadAnswer<Query, string> };
}

/**
 * Defines a route that answers a GET with JSON from one revision of the store, and with 304 to who has that already. Of who asks
 * it is told only what they may see, which is part of the ETag.
 */
export function defineReading<Answer extends z.ZodType, Query extends ParametersSchema | undefined = undefined>({
  answer,
  read,
  ...description
}: ReadingDefinition<Query, Answer>): Route {
  const route = defineRoute<undefined, Query>({
    ...description,
    method: 'GET',
    answers: {
      200: { description: answer.description, content: { 'application/json': answer.schema } },
      304: { description: 'The answer is still the one whose ETag was sent in If-None-Match.' },
    },
    async handle({ request, query, principal }, { readings }) {
      const answered = await readings.answer({
        ...questionOf(request, query, viewerOf(principal)),
        route: description.name,
        packed: wantsPacked(request),
      });
      return responseOf(answered, ({ bytes, packed }) =>
        packed ? packedResponse(bytes, { headers: JSON_TYPE }) : whole(bytes, JSON_TYPE['Content-Type']),
      );
    },
  });
  return {
    ...route,
    reading: async (transaction, viewer, asked, revision) => {
      const query = asked as never; // the route has read it
      return typeof read === 'function'
        ? JSON.stringify(await read(transaction, viewer, query, revision))
        : read.text(transaction, viewer, query, revision);
    },
  };
}

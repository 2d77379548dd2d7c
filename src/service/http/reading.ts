import type * as z from '../../clearing-house/zod';
import { viewerOf } from '../access/viewer-of';
import type { Revision, StoreTransaction } from '../store/revision';
import type { Viewer } from '../store/viewer';
import { answerOnce } from './conditional';
import { isWorthPacking, pack, packedResponse, wantsPacked } from './compress';
import { whole } from './json';
import { keptAnswers } from './kept-answers';
import { defineRoute, type ParametersSchema, type Route, type RouteDescription } from './route';

const JSON_TYPE = { 'Content-Type': 'application/json' };

interface ReadingDefinition<Query extends ParametersSchema | undefined, Answer extends z.ZodType> extends Omit<
  RouteDescription,
  'method' | 'params' | 'query' | 'body' | 'answers'
> {
  readonly query?: Query;
  readonly answer: { readonly description: string; readonly schema: Answer };
  readonly read: (
    transaction: StoreTransaction,
    viewer: Viewer,
    query: Query extends ParametersSchema ? z.output<Query> : undefined,
    /** That of the store that is read. */
    revision: Revision,
  ) => Promise<z.input<Answer>>;
  /** The answer as JSON, where parts of it are there as such already. */
  readonly write?: (answer: z.input<Answer>) => string;
}

/**
 * Defines a route that answers a GET with JSON from one revision of the store, and with 304 to who has that already. Of who asks
 * it is told only what they may see, which is part of the ETag.
 */
export function defineReading<Answer extends z.ZodType, Query extends ParametersSchema | undefined = undefined>({
  answer,
  read,
  write = JSON.stringify,
  ...description
}: ReadingDefinition<Query, Answer>): Route {
  return defineRoute<undefined, Query>({
    ...description,
    method: 'GET',
    answers: {
      200: { description: answer.description, content: { 'application/json': answer.schema } },
      304: { description: 'The answer is still the one whose ETag was sent in If-None-Match.' },
    },
    async handle({ request, query, principal }, { store }) {
      const viewer = viewerOf(principal);
      const packed = wantsPacked(request);
      let made: { tag: string; text: string } | undefined;
      const response = await answerOnce({ request, query, viewer }, store, async (transaction, revision, tag) => {
        const kept = packed ? keptAnswers.get(tag) : undefined;
        if (kept) return packedResponse(kept, { headers: JSON_TYPE });
        const text = write(await read(transaction, viewer, query as never, revision));
        if (packed && isWorthPacking(text)) made = { tag, text };
        return made ? new Response(null, { headers: JSON_TYPE }) : whole(text, JSON_TYPE['Content-Type']);
      });
      if (!made) return response;
      const body = await pack(made.text); // others read the store meanwhile
      keptAnswers.keep(made.tag, body, body.byteLength);
      return packedResponse(body, { headers: response.headers });
    },
  });
}

import type * as z from '../../clearing-house/zod';
import type { ErrorCode } from '../../contract/errors';
import type { Principal, PrincipalKind } from '../access/principal';
import type { MakeReading } from '../readings/reading';
import { readBody } from './input/read-body';
import { readInput } from './input/read-input';
import { Refusal } from './refusal';
import type { Services } from './services';
import { within } from './within';

/** The parameters of a path or a query: each a text, read by the schema of its name. */
export type ParametersSchema = z.ZodObject;

/** What a request carries: JSON of this schema. */
export interface BodyDescription<Schema extends z.ZodType> {
  readonly schema: Schema;
  readonly description: string;
  readonly example?: unknown;
  /** A file that may be sent in its place. */
  readonly file?: FileDescription;
}

/** A file that says the same as a body of JSON. */
export interface FileDescription {
  /** Its media type. */
  readonly type: string;
  readonly description: string;
  /** What the file says, as the JSON would have it; it is held against the schema then. Throws a Refusal. */
  readonly read: (bytes: Uint8Array) => Promise<unknown>;
}

/** One way in which a request is answered. */
export interface AnswerDescription {
  readonly description: string;
  /** What is sent, by media type: its schema, or null for what is no JSON. Nothing if left out. */
  readonly content?: Readonly<Record<string, z.ZodType | null>>;
}

/** What a route is asked for, read and held against its schemas. */
export interface RouteRequest<Params, Query, Body> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly principal: Principal;
  readonly requestId: string;
  /** The request as it came; its body is read already. */
  readonly request: Request;
  /** Fires when nobody waits for the answer any longer. */
  readonly signal: AbortSignal;
}

/**
 * One thing that the service can be asked for. The router serves it and the OpenAPI document describes it from this alone, so
 * that neither can say what the other does not.
 */
export interface RouteDescription {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** The address, with its parameters in braces: `/api/v1/submissions/{id}`. */
  readonly path: string;
  /** How many of the last parts of the path may be left out; their parameters are then not given. None if left out. */
  readonly optionalParts?: number;
  /** Its name in programs made from the OpenAPI document; no other route has it. */
  readonly name: string;
  /** In a few words, and in as many as it takes. */
  readonly summary: string;
  readonly description?: string;
  /** Routes with the same one stand together. */
  readonly group: string;
  /** Who may ask; `public`: everybody, and nobody is asked who they are or counted. */
  readonly who: 'public' | readonly PrincipalKind[];
  readonly params?: ParametersSchema;
  readonly query?: ParametersSchema;
  readonly body?: BodyDescription<z.ZodType>;
  /** By status; those of failures are not among them. */
  readonly answers: Readonly<Record<number, AnswerDescription>>;
  /** What it refuses besides what its other fields let expect: `not-found` … */
  readonly refuses?: readonly ErrorCode[];
}

/** The addresses of a route: with all parts, then with fewer, each of these with and without a slash at its end. */
export function addressesOf({ path, optionalParts = 0 }: RouteDescription): string[] {
  const parts = path.split('/');
  const shorter = Array.from({ length: optionalParts }, (_, index) => parts.slice(0, -1 - index).join('/'));
  return [path, ...shorter.flatMap((address) => [address, `${address}/`])];
}

/** A route that can answer. */
export interface Route extends RouteDescription {
  /** Makes its answer, if it reads it from one revision of the store. */
  readonly reading?: MakeReading;
  /** Answers a request that was let in. Throws a Refusal, of which the client is told, or anything else, of which it is not. */
  respond(asked: AskedRoute, services: Services): Promise<Response>;
}

/** A request as the router hands it to its route. */
export interface AskedRoute {
  readonly request: Request;
  /** The parameters in the path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly principal: Principal;
  readonly requestId: string;
}

type Output<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;

/** A route with the types of what it is asked for. */
export interface RouteDefinition<
  Params extends ParametersSchema | undefined,
  Query extends ParametersSchema | undefined,
  Body extends z.ZodType | undefined,
> extends Omit<RouteDescription, 'params' | 'query' | 'body'> {
  readonly params?: Params;
  /** Left out, the route takes no parameters and refuses any. */
  readonly query?: Query;
  readonly body?: Body extends z.ZodType ? BodyDescription<Body> : undefined;
  readonly handle: (
    asked: RouteRequest<Output<Params>, Output<Query>, Output<Body>>,
    services: Services,
  ) => Response | Promise<Response>;
}

/**
 * Defines a route. What it is asked for is read and checked before it is handled: path and query as texts, the body as JSON of
 * at most the configured size; the handler has the configured time.
 */
export function defineRoute<
  Params extends ParametersSchema | undefined = undefined,
  Query extends ParametersSchema | undefined = undefined,
  Body extends z.ZodType | undefined = undefined,
>({ handle, ...description }: RouteDefinition<Params, Query, Body>): Route {
  const { params, query, body } = description as RouteDescription;
  return {
    ...(description as RouteDescription),
    async respond({ request, params: givenParams, principal, requestId }, services) {
      const { bodyLimit, requestTimeout } = services.settings;
      const readParams = params && readInput('address', params, Object.entries(givenParams));
      const readQuery = readInput('query', query, new URL(request.url).searchParams);
      const readJson = body && (await readBody(request, body, { limit: bodyLimit, timeout: requestTimeout }));
      const answer = await within(
        requestTimeout,
        () => request.signal,
        async (signal) =>
          handle(
            {
              // The schemas are those of the types, which `Output` says and TypeScript cannot follow.
              params: readParams as Output<Params>,
              query: readQuery as Output<Query>,
              body: readJson as Output<Body>,
              principal,
              requestId,
              request,
              get signal() {
                return signal();
              },
            },
            services,
          ),
      );
      if (answer) return answer;
      throw new Refusal('unavailable', 'The answer took too long. Ask for less at a time, or try again later.', {
        headers: { 'Retry-After': '10' },
      });
    },
  };
}

import { randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { HttpEnvironment } from './http-environment';

const HEADER = 'X-Request-Id';
const LONGEST = 100;

/** Gives every request an id, that of the client if it is well-formed, and tells it with the answer. */
export const requestIds: MiddlewareHandler<HttpEnvironment> = async (context, next) => {
  const given = context.req.header(HEADER) ?? '';
  const id = given !== '' && given.length <= LONGEST && !/[^\w\-=]/.test(given) ? given : randomUUID();
  context.set('requestId', id);
  await next();
  context.res.headers.set(HEADER, id);
};

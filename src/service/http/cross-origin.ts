import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import type { HttpEnvironment } from './http-environment';

const EXPOSED = ['ETag', 'Retry-After', 'WWW-Authenticate', 'X-Request-Id'];

/**
 * Lets pages of some other origins ask. Hono answers what browsers ask beforehand; of all other answers it would make a second
 * one, body and all, to add headers that can just as well be set.
 *
 * @param methods all that any address can be asked with
 */
export function crossOrigin(
  origins: readonly string[],
  methods: readonly string[],
): MiddlewareHandler<HttpEnvironment> {
  const beforehand = cors({
    origin: [...origins],
    allowMethods: [...methods],
    allowHeaders: ['Authorization', 'Content-Type', 'If-None-Match', 'X-Request-Id'],
    exposeHeaders: EXPOSED,
    maxAge: 86_400,
  });
  return async (context, next) => {
    if (context.req.method === 'OPTIONS') return beforehand(context, next);
    await next();
    const { headers } = context.res;
    headers.append('Vary', 'Origin');
    headers.set('Access-Control-Expose-Headers', EXPOSED.join(','));
    const origin = context.req.header('Origin');
    if (origin !== undefined && origins.includes(origin)) headers.set('Access-Control-Allow-Origin', origin);
  };
}

import type { MiddlewareHandler } from 'hono';
import type { HttpEnvironment } from '../http-environment';
import type { Services } from '../services';

/** Methods that are told apart; a client can make up any number of others. */
const METHODS = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'];

/**
 * Counts every request and writes a line about it to the log: when, what route, what came of it, by whom. Of the address only
 * the path, since a query may hold what is nobody's business; of what was sent nothing.
 */
export const observe =
  ({ metrics, log }: Pick<Services, 'metrics' | 'log'>): MiddlewareHandler<HttpEnvironment> =>
  async (context, next) => {
    const start = performance.now();
    await next();
    const ms = performance.now() - start;
    const route = context.get('route')?.path ?? 'none';
    const { status } = context.res;
    const method = METHODS.includes(context.req.method) ? context.req.method : 'other';
    metrics.answered({ route, method, status, seconds: ms / 1000 });
    log({
      level: 'info',
      message: 'Answered.',
      requestId: context.get('requestId'),
      method,
      path: context.req.path.slice(0, 200),
      status,
      ms: Math.round(ms * 10) / 10,
      ...(context.get('principal') === undefined ? {} : { who: context.get('principal') }),
    });
  };

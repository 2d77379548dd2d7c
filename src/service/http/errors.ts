import type { ErrorHandler, NotFoundHandler } from 'hono';
import { describeError, type Log } from '../log';
import { Refusal } from './refusal';

/** Answers a request that failed. What the client may know is in the answer, what the operator needs is in the log. */
export const errorHandler =
  (log: Log): ErrorHandler<{ Variables: { requestId: string } }> =>
  (error, context) => {
    if (error instanceof Refusal) return context.json(error.answer, error.status);
    const requestId = context.get('requestId');
    log({
      level: 'error',
      message: 'A request failed.',
      requestId,
      method: context.req.method,
      path: context.req.path,
      error: describeError(error),
    });
    const message = `The service failed. Its log says why, under the request ${requestId}.`;
    return context.json(new Refusal(500, 'internal', message).answer, 500);
  };

/** Answers a request for an address that the service does not have. */
export const notFoundHandler: NotFoundHandler = (context) =>
  context.json(new Refusal(404, 'not-found', 'The service has nothing at this address.').answer, 404);

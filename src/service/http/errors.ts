import type { ErrorHandler, NotFoundHandler } from 'hono';
import { describeError, type Log } from '../log';
import { StoreBusyError } from '../store/engines/sqlite-session';
import type { HttpEnvironment, RequestContext } from './http-environment';
import { json } from './json';
import { Refusal } from './refusal';

/** Answers a request that failed. What the client may know is in the answer, what the operator needs is in the log. */
export const errorHandler =
  (log: Log): ErrorHandler<HttpEnvironment> =>
  (error, context) => {
    if (error instanceof Refusal) {
      if (error.cause !== undefined && error.status >= 500) report(log, context, error.message, error.cause);
      return refuse(context, error);
    }
    if (error instanceof StoreBusyError) {
      const busy = 'The store is being written to by another process. Try again in a moment.';
      report(log, context, busy, error);
      return refuse(context, new Refusal('unavailable', busy, { headers: { 'Retry-After': '10' } }));
    }
    report(log, context, 'A request failed.', error);
    const message = `The service failed. Its log says why, under the request ${context.get('requestId')}.`;
    return refuse(context, new Refusal('internal', message));
  };

/** Answers a request for an address that the service does not have. */
export const notFoundHandler: NotFoundHandler<HttpEnvironment> = (context) =>
  refuse(context, new Refusal('not-found', 'The service has nothing at this address.'));

function refuse(context: RequestContext, refusal: Refusal): Response {
  const { status, headers } = refusal;
  return json(refusal.answer(context.get('requestId')), { status, headers });
}

function report(log: Log, context: RequestContext, message: string, error: unknown): void {
  const { method, path } = context.req;
  log({ level: 'error', message, requestId: context.get('requestId'), method, path, error: describeError(error) });
}

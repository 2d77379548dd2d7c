import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ErrorAnswer, ErrorCode, ErrorDetail } from '../../contract/errors';

/** A request that is not answered for a reason the client is told. */
export class Refusal extends Error {
  readonly status: ContentfulStatusCode;
  readonly answer: ErrorAnswer;

  constructor(status: ContentfulStatusCode, code: ErrorCode, message: string, details?: readonly ErrorDetail[]) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.answer = { error: { code, message, ...(details === undefined ? {} : { details: [...details] }) } };
  }
}

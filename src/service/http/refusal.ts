import type { Findings } from '../../contract/findings';
import { type ErrorAnswer, type ErrorCode, type ErrorDetail, errorStatus } from '../../contract/errors';

/** What may go with a refusal besides its message. */
export interface RefusalOptions extends ErrorOptions {
  readonly details?: readonly ErrorDetail[];
  /** What was found in tables that were sent. */
  readonly findings?: Findings;
  /** Headers that tell a program what the message tells a person. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** More mistakes than these help nobody, and a large body can have very many. */
const MOST_DETAILS = 100;

/** A request that is not answered for a reason the client is told. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly details: readonly ErrorDetail[] | undefined;
  readonly findings: Findings | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    readonly code: ErrorCode,
    message: string,
    { details, findings, headers = {}, ...options }: RefusalOptions = {},
  ) {
    super(message, options);
    this.details = details?.slice(0, MOST_DETAILS);
    this.findings = findings;
    this.headers = headers;
  }

  get status(): (typeof errorStatus)[ErrorCode] {
    return errorStatus[this.code];
  }

  /** The body of the answer to the request of this id. */
  answer(requestId: string): ErrorAnswer {
    const { code, message, details, findings } = this;
    return {
      error: { code, message, ...(details && { details: [...details] }), ...(findings && { findings }), requestId },
    };
  }
}

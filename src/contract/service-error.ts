import type { ErrorCode } from './errors';
import type { Findings } from './findings';

/** Why the service gave no answer, in kinds that a person can do something about. */
export type ServiceProblem =
  /** No connection: the service is off, or the network. */
  | 'unreachable'
  /** It took too long. */
  | 'timeout'
  /** Whoever asks is not signed in, or no longer. */
  | 'signed-out'
  /** They may not do this. */
  | 'forbidden'
  /** Things stand otherwise than they were when it was asked. */
  | 'conflict'
  /** There is more of it than the service takes. */
  | 'too-large'
  /** There were too many requests in a short time. */
  | 'too-many'
  /** The tables are not in order; `findings` say why. */
  | 'checks-failed'
  /** It refused the request for another reason; the message says which. */
  | 'refused'
  /** It failed. */
  | 'failed'
  /** It answered in a form that this add-in does not know; one of the two is older. */
  | 'unreadable';

/** What the service says besides, if it does. */
export interface ServiceSays {
  /** What was found in tables that were sent. */
  readonly findings?: Findings | undefined;
  /** After how many seconds to try again. */
  readonly retryAfter?: number | undefined;
}

/** No answer from the service. */
export class ServiceError extends Error {
  readonly findings: Findings | undefined;
  readonly retryAfter: number | undefined;

  constructor(
    readonly problem: ServiceProblem,
    message: string,
    { findings, retryAfter, ...options }: ErrorOptions & ServiceSays = {},
  ) {
    super(message, options);
    this.name = 'ServiceError';
    this.findings = findings;
    this.retryAfter = retryAfter;
  }

  /** Whether asking again later may help. */
  get passing(): boolean {
    return PASSING.includes(this.problem);
  }
}

const PASSING: readonly ServiceProblem[] = ['unreachable', 'timeout', 'too-many', 'failed'];

const KINDS: Readonly<Partial<Record<ErrorCode, ServiceProblem>>> = {
  unauthenticated: 'signed-out',
  forbidden: 'forbidden',
  conflict: 'conflict',
  'too-large': 'too-large',
  'too-many-requests': 'too-many',
  'checks-failed': 'checks-failed',
  'request-timeout': 'timeout',
};

const BY_STATUS: Readonly<Record<number, ServiceProblem>> = {
  401: 'signed-out',
  403: 'forbidden',
  408: 'timeout',
  409: 'conflict',
  413: 'too-large',
  429: 'too-many',
};

/**
 * What kind of problem an answer stands for.
 * @param code undefined if it is not the service that answered, but something before it
 */
export function problemOf(status: number, code: ErrorCode | undefined): ServiceProblem {
  const known = code === undefined ? BY_STATUS[status] : KINDS[code];
  return known ?? (status >= 500 ? 'failed' : 'refused');
}

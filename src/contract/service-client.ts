import { z } from '../clearing-house/zod';
import { changesAddress, changesAnswerSchema, type ChangesAnswer, type ChangesQuery } from './changes';
import { codesAddress, codesAnswerSchema, type CodesAnswer, type CodesQuery } from './codes';
import { editionsAnswerSchema, type EditionsAnswer } from './editions';
import { errorAnswerSchema } from './errors';
import { matrixAddress, matrixAnswerSchema, type MatrixAnswer, type MatrixQuery } from './matrix';
import { mirrorAddress, mirrorAnswerSchema, type MirrorAnswer, type MirrorQuery } from './mirror';
import { paths } from './paths';
import { reportedAddress, reportedAnswerSchema, type ReportedAnswer, type ReportedQuery } from './reported';
import { serviceInfoSchema, type ServiceInfo } from './service-info';

/** Why the service gave no answer, in kinds that a person can do something about. */
export type ServiceProblem =
  /** No connection: the service is off, or the network. */
  | 'unreachable'
  /** It took too long. */
  | 'timeout'
  /** It refused the request; the message says why. */
  | 'refused'
  /** It failed. */
  | 'failed'
  /** It answered in a form that this add-in does not know; one of the two is older. */
  | 'unreadable';

/** No answer from the service. */
export class ServiceError extends Error {
  constructor(
    readonly problem: ServiceProblem,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'ServiceError';
  }

  /** Whether asking again later may help. */
  get passing(): boolean {
    return this.problem === 'unreachable' || this.problem === 'timeout' || this.problem === 'failed';
  }
}

/** The service as its clients see it. Requests carry keys only, never a figure. Every call throws ServiceError. */
export interface ServiceClient {
  mirror(query: MirrorQuery, signal?: AbortSignal): Promise<MirrorAnswer>;
  changes(query: ChangesQuery, signal?: AbortSignal): Promise<ChangesAnswer>;
  matrix(query: MatrixQuery, signal?: AbortSignal): Promise<MatrixAnswer>;
  codes(query?: CodesQuery, signal?: AbortSignal): Promise<CodesAnswer>;
  reported(query: ReportedQuery, signal?: AbortSignal): Promise<ReportedAnswer>;
  editions(signal?: AbortSignal): Promise<EditionsAnswer>;
  info(signal?: AbortSignal): Promise<ServiceInfo>;
}

export interface ServiceClientOptions {
  /** Where the service is, without a slash at the end; empty for the place that the page came from. */
  readonly base: string;
  readonly fetch: typeof globalThis.fetch;
  /** How long to wait for an answer, in milliseconds. */
  readonly timeout?: number;
}

const TIMEOUT = 15_000;

/** Makes a client of the service that holds every answer against the contract. */
export function serviceClient({ base, fetch, timeout = TIMEOUT }: ServiceClientOptions): ServiceClient {
  const get = async <T>(address: string, schema: z.ZodType<T>, signal?: AbortSignal): Promise<T> => {
    const patience = AbortSignal.timeout(timeout);
    const response = await answer(() =>
      fetch(base + address, {
        headers: { Accept: 'application/json' },
        signal: signal ? AbortSignal.any([signal, patience]) : patience,
      }),
    );
    return readAnswer(response, schema);
  };
  return {
    mirror: (query, signal) => get(mirrorAddress(query), mirrorAnswerSchema, signal),
    changes: (query, signal) => get(changesAddress(query), changesAnswerSchema, signal),
    matrix: (query, signal) => get(matrixAddress(query), matrixAnswerSchema, signal),
    codes: (query, signal) => get(codesAddress(query), codesAnswerSchema, signal),
    reported: (query, signal) => get(reportedAddress(query), reportedAnswerSchema, signal),
    editions: (signal) => get(paths.editions, editionsAnswerSchema, signal),
    info: (signal) => get(paths.info, serviceInfoSchema, signal),
  };
}

async function answer(request: () => Promise<Response>): Promise<Response> {
  try {
    return await request();
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'AbortError') throw error; // the caller itself gave up
    if (name === 'TimeoutError')
      throw new ServiceError('timeout', 'The service did not answer in time.', { cause: error });
    throw new ServiceError('unreachable', 'The service cannot be reached.', { cause: error });
  }
}

async function readAnswer<T>(response: Response, schema: z.ZodType<T>): Promise<T> {
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) {
    const refusal = errorAnswerSchema.safeParse(body);
    const message = refusal.success ? refusalText(refusal.data.error) : `HTTP ${response.status}`;
    throw new ServiceError(response.status >= 500 ? 'failed' : 'refused', message);
  }
  const parsed = schema.safeParse(body);
  if (!parsed.success) {
    throw new ServiceError('unreadable', z.prettifyError(parsed.error), { cause: parsed.error });
  }
  return parsed.data;
}

const refusalText = ({ message, details = [] }: z.infer<typeof errorAnswerSchema>['error']): string =>
  [message, ...details.map((detail) => `${detail.path}: ${detail.message}`)].join(' ');

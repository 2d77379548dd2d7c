import * as z from '../clearing-house/zod';
import { whoAmISchema, type WhoAmI } from './access';
import { changesAddress, changesAnswerSchema, type ChangesAnswer, type ChangesQuery } from './changes';
import { codesAddress, codesAnswerSchema, type CodesAnswer, type CodesQuery } from './codes';
import { editionsAnswerSchema, type EditionsAnswer } from './editions';
import { errorAnswerSchema } from './errors';
import { matrixAddress, matrixAnswerSchema, type MatrixAnswer, type MatrixQuery } from './matrix';
import { mirrorAddress, mirrorAnswerSchema, type MirrorAnswer, type MirrorQuery } from './mirror';
import { paths } from './paths';
import { reportedAddress, reportedAnswerSchema, type ReportedAnswer, type ReportedQuery } from './reported';
import { problemOf, ServiceError } from './service-error';
import { serviceInfoSchema, type ServiceInfo } from './service-info';
import { signInSchema, type SignIn } from './sign-in';
import { submissionContentSchema, type SubmissionContent } from './submission-content';
import {
  submissionAddress,
  submissionContentAddress,
  submissionsAddress,
  submissionsAnswerSchema,
  submissionSchema,
  submitAddress,
  type Submission,
  type SubmissionsAnswer,
  type SubmissionsQuery,
  type SubmitQuery,
} from './submissions';

/** What was made of tables that were sent. */
export interface Submitted {
  readonly submission: Submission;
  /** False if the very same was there already, or took the place of a draft. */
  readonly isNew: boolean;
}

/**
 * The service as its clients see it. Requests carry keys only, never a figure, but for `submit`. Every call throws
 * ServiceError.
 */
export interface ServiceClient {
  mirror(query: MirrorQuery, signal?: AbortSignal): Promise<MirrorAnswer>;
  changes(query: ChangesQuery, signal?: AbortSignal): Promise<ChangesAnswer>;
  matrix(query: MatrixQuery, signal?: AbortSignal): Promise<MatrixAnswer>;
  codes(query?: CodesQuery, signal?: AbortSignal): Promise<CodesAnswer>;
  reported(query: ReportedQuery, signal?: AbortSignal): Promise<ReportedAnswer>;
  editions(signal?: AbortSignal): Promise<EditionsAnswer>;
  info(signal?: AbortSignal): Promise<ServiceInfo>;
  /** How to sign in. */
  signIn(signal?: AbortSignal): Promise<SignIn>;
  /** As whom the service knows who asks. */
  whoAmI(signal?: AbortSignal): Promise<WhoAmI>;
  /**
   * Sends a country’s tables of a round. A request that got no answer can be sent again: the same content is the same
   * submission.
   */
  submit(content: SubmissionContent, query?: Partial<SubmitQuery>, signal?: AbortSignal): Promise<Submitted>;
  /** What the own countries have sent, the newest first. */
  submissions(query?: Partial<SubmissionsQuery>, signal?: AbortSignal): Promise<SubmissionsAnswer>;
  /** Where a submission stands, with the comments of the secretariat. */
  submission(id: string, signal?: AbortSignal): Promise<Submission>;
  /** What was sent. */
  submissionContent(id: string, signal?: AbortSignal): Promise<SubmissionContent>;
}

export interface ServiceClientOptions {
  /** Where the service is, without a slash at the end; empty for the place that the page came from. */
  readonly base: string;
  readonly fetch: typeof globalThis.fetch;
  /** How long to wait for an answer, in milliseconds. */
  readonly timeout?: number;
  /** How long to wait until tables have been sent, checked and stored, in milliseconds. */
  readonly sendTimeout?: number;
  /** The access token to ask with; undefined for none. */
  readonly token?: () => string | undefined;
  /** Told of a token that the service does not accept. */
  readonly onRejected?: (token: string) => void;
}

const TIMEOUT = 15_000;
/** The service gives itself half a minute; a slow line needs time before that. */
const SEND_TIMEOUT = 120_000;

/** What a request is besides its address. */
interface Request {
  readonly signal?: AbortSignal | undefined;
  /** JSON; makes it a POST. */
  readonly body?: string;
}

/** Makes a client of the service that holds every answer against the contract. */
export function serviceClient({
  base,
  fetch,
  timeout = TIMEOUT,
  sendTimeout = SEND_TIMEOUT,
  token = () => undefined,
  onRejected = () => undefined,
}: ServiceClientOptions): ServiceClient {
  const ask = async (address: string, { signal, body }: Request): Promise<Response> => {
    const patience = AbortSignal.timeout(body === undefined ? timeout : sendTimeout);
    const bearer = token();
    const response = await answer(() =>
      fetch(base + address, {
        headers: {
          Accept: 'application/json',
          ...(bearer !== undefined && { Authorization: `Bearer ${bearer}` }),
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
        },
        ...(body !== undefined && { method: 'POST', body }),
        signal: signal ? AbortSignal.any([signal, patience]) : patience,
      }),
    );
    if (response.status === 401 && bearer !== undefined) onRejected(bearer);
    return response;
  };
  const get = async <T>(address: string, schema: z.ZodType<T>, signal?: AbortSignal): Promise<T> =>
    readAnswer(await ask(address, { signal }), schema);
  return {
    mirror: (query, signal) => get(mirrorAddress(query), mirrorAnswerSchema, signal),
    changes: (query, signal) => get(changesAddress(query), changesAnswerSchema, signal),
    matrix: (query, signal) => get(matrixAddress(query), matrixAnswerSchema, signal),
    codes: (query, signal) => get(codesAddress(query), codesAnswerSchema, signal),
    reported: (query, signal) => get(reportedAddress(query), reportedAnswerSchema, signal),
    editions: (signal) => get(paths.editions, editionsAnswerSchema, signal),
    info: (signal) => get(paths.info, serviceInfoSchema, signal),
    signIn: (signal) => get(paths.signIn, signInSchema, signal),
    whoAmI: (signal) => get(paths.whoAmI, whoAmISchema, signal),
    async submit(content, query, signal) {
      const response = await ask(submitAddress(query), { signal, body: JSON.stringify(content) });
      const submission = await readAnswer(response, submissionSchema);
      return { submission, isNew: response.status === 201 };
    },
    submissions: (query, signal) => get(submissionsAddress(query), submissionsAnswerSchema, signal),
    submission: (id, signal) => get(submissionAddress(id), submissionSchema, signal),
    submissionContent: (id, signal) => get(submissionContentAddress(id), submissionContentSchema, signal),
  };
}

async function answer(request: () => Promise<Response>): Promise<Response> {
  try {
    return await request();
  } catch (error) {
    throw noAnswer(error);
  }
}

/** What it means that a request or its answer broke off. */
function noAnswer(error: unknown): unknown {
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : undefined;
  if (name === 'AbortError') return error; // the caller itself gave up
  if (name === 'TimeoutError')
    return new ServiceError('timeout', 'The service did not answer in time.', { cause: error });
  return new ServiceError('unreachable', 'The service cannot be reached.', { cause: error });
}

async function readAnswer<T>(response: Response, schema: z.ZodType<T>): Promise<T> {
  const text = await answerText(response);
  const body = jsonIn(text);
  if (!response.ok) {
    const refusal = errorAnswerSchema.safeParse(body).data?.error;
    const message = refusal ? refusalText(refusal) : `HTTP ${response.status}`;
    throw new ServiceError(problemOf(response.status, refusal?.code), message, {
      findings: refusal?.findings,
      retryAfter: secondsIn(response.headers.get('Retry-After')),
    });
  }
  const parsed = schema.safeParse(body);
  if (!parsed.success) {
    throw new ServiceError('unreadable', z.prettifyError(parsed.error), { cause: parsed.error });
  }
  return parsed.data;
}

/** The body of an answer; also while it comes in the line may break, or the caller give up. */
async function answerText(response: Response): Promise<string> {
  try {
    return await response.text();
  } catch (error) {
    throw noAnswer(error);
  }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const secondsIn = (header: string | null): number | undefined =>
  header !== null && /^\d+$/.test(header) ? Number(header) : undefined;

const refusalText = ({ message, details = [] }: z.infer<typeof errorAnswerSchema>['error']): string =>
  [message, ...details.map((detail) => `${detail.path}: ${detail.message}`)].join(' ');

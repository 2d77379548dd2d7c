import * as z from '../clearing-house/zod';
import { findingsSchema } from './findings';

/**
 * What kinds of failure the service tells apart, and the status (RFC 9110, RFC 6585) that each is answered with.
 * `not-acceptable`: what is asked for is there, in none of the formats that the request accepts. `not-implemented`: a
 * standard that the service speaks has it, the service has not.
 */
export const errorStatus = {
  'bad-request': 400,
  'bad-query': 400,
  'bad-body': 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'not-acceptable': 406,
  'request-timeout': 408,
  conflict: 409,
  'too-large': 413,
  'address-too-long': 414,
  'unsupported-media-type': 415,
  'expectation-failed': 417,
  'checks-failed': 422,
  'too-many-requests': 429,
  'headers-too-large': 431,
  internal: 500,
  'not-implemented': 501,
  unavailable: 503,
} as const;

export type ErrorCode = keyof typeof errorStatus;

export const errorCodeSchema = z
  .enum(Object.keys(errorStatus) as [ErrorCode, ...ErrorCode[]])
  .meta({ description: 'The kind of failure.' });

/** One thing that is wrong with a request: where (a parameter, a place in the body), and what is allowed there. */
export const errorDetailSchema = z.object({
  path: z.string().meta({ description: 'The parameter, or the place in the body, as in years or figures.3.value.' }),
  message: z.string().meta({ description: 'What is wrong there and what is allowed.' }),
});
export type ErrorDetail = z.infer<typeof errorDetailSchema>;

/** The body of every answer with a status of 400 or above. */
export const errorAnswerSchema = z
  .object({
    error: z.object({
      code: errorCodeSchema,
      message: z.string().min(1).meta({ description: 'What went wrong and what to do, in English.' }),
      details: z.array(errorDetailSchema).optional(),
      findings: findingsSchema.optional().meta({ description: 'With checks-failed: what was found in the tables.' }),
      requestId: z
        .string()
        .min(1)
        .meta({ description: 'What the service’s log knows this request by; also in the header X-Request-Id.' }),
    }),
  })
  .meta({ id: 'ErrorAnswer', description: 'Every answer with a status of 400 or above.' });
export type ErrorAnswer = z.infer<typeof errorAnswerSchema>;

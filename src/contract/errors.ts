import { z } from '../clearing-house/zod';

/** What kinds of failure the service tells apart. */
export const errorCodeSchema = z.enum(['bad-query', 'not-found', 'method-not-allowed', 'internal', 'unavailable']);
export type ErrorCode = z.infer<typeof errorCodeSchema>;

/** One thing that is wrong with a request: where (the name of the parameter), and what is allowed there. */
export const errorDetailSchema = z.object({ path: z.string(), message: z.string() });
export type ErrorDetail = z.infer<typeof errorDetailSchema>;

/** The body of every answer with a status of 400 or above. */
export const errorAnswerSchema = z.object({
  error: z.object({
    code: errorCodeSchema,
    message: z.string().min(1),
    details: z.array(errorDetailSchema).optional(),
  }),
});
export type ErrorAnswer = z.infer<typeof errorAnswerSchema>;

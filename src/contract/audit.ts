import * as z from '../clearing-house/zod';
import { countrySchema, tableSchema } from './observation-key';

/** What can be done that changes something. Each is added with the code that does it. */
export const auditActionSchema = z.enum([
  'token.create',
  'token.revoke',
  'edition.publish',
  'figures.seed',
  'figures.import',
  'store.restore',
  'submission.draft',
  'submission.submit',
  'submission.accept',
  'submission.return',
  'submission.withdraw',
  'submission.publish',
]);
export type AuditAction = z.infer<typeof auditActionSchema>;

const shortText = z.string().min(1).max(200);

/** What an action was done to: keys only. A figure has no place here, and none can be put in. */
export const auditSubjectSchema = z.strictObject({
  table: tableSchema.optional(),
  reporter: countrySchema.optional(),
  year: z.int().optional(),
  round: shortText.optional(),
  edition: shortText.optional(),
  submission: shortText.optional(),
  source: shortText.optional(),
  vintage: z.int().min(1).optional(),
  token: shortText.optional(),
});
export type AuditSubject = z.infer<typeof auditSubjectSchema>;

/** Whether it was done, or refused by a rule of the clearing house. */
export const auditOutcomeSchema = z.enum(['done', 'refused']);
export type AuditOutcome = z.infer<typeof auditOutcomeSchema>;

/** One line of the audit log. */
export const auditLineSchema = z
  .object({
    id: z.uuid().meta({ description: 'Rises with time; the address of the next page names it.' }),
    at: z.iso.datetime().meta({ description: 'When it was done, UTC.' }),
    who: z
      .string()
      .meta({ description: 'Who did it: token:…, oidc:…, command-line, or service for what it does by itself.' }),
    action: auditActionSchema,
    subject: auditSubjectSchema,
    outcome: auditOutcomeSchema,
    requestId: z.string(),
  })
  .meta({ id: 'AuditLine', description: 'Who did what to what, when, and whether it was done. Never a figure.' });
export type AuditLine = z.infer<typeof auditLineSchema>;

const MOST_LINES = 1000;

/** Query: the audit log from the newest line backwards, a page at a time. */
export const auditQuerySchema = z.strictObject({
  before: z
    .uuid('must be the `next` of the page before')
    .optional()
    .meta({ description: 'Only lines older than the one of this id: the `next` of the page before.' }),
  limit: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, `must be a number from 1 to ${MOST_LINES}`)
    .meta({ description: `How many lines, at most ${MOST_LINES}; 100 if left out.`, examples: ['20'] })
    .transform(Number)
    .refine((limit) => limit <= MOST_LINES, `must be a number from 1 to ${MOST_LINES}`)
    .default(100),
});
export type AuditQuery = z.infer<typeof auditQuerySchema>;

/** Answer: one page of the audit log. */
export const auditAnswerSchema = z
  .object({
    lines: z.array(auditLineSchema),
    next: z.uuid().nullable().meta({ description: 'Give it as `before` for the next page; null on the last.' }),
  })
  .meta({ id: 'AuditAnswer' });
export type AuditAnswer = z.infer<typeof auditAnswerSchema>;

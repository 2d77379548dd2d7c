import * as z from '../clearing-house/zod';
import { addressWith } from './address';
import { findingCountsSchema, reportedFindingSchema } from './findings';
import { askedCountrySchema, countrySchema, tableSchema } from './observation-key';
import { paths } from './paths';
import { isStorable, NOT_STORABLE } from './storable-text';

/**
 * Where a submission stands. A draft can be replaced and withdrawn; one that was submitted is accepted or returned by the
 * secretariat. What is accepted stays, until a later one is.
 */
export const submissionStatusSchema = z.enum(['draft', 'withdrawn', 'submitted', 'accepted', 'returned']);
export type SubmissionStatus = z.infer<typeof submissionStatusSchema>;

const idSchema = z.uuid('must be the id of a submission');
/** What stands for an id where addresses are described. */
export const EXAMPLE_ID = '0199f3a0-6c1e-7000-8000-0123456789ab';

/** Query of what is sent: whether it is a draft, and until when its figures are kept back. */
export const submitQuerySchema = z.strictObject({
  draft: z
    .enum(['yes', 'no'], 'must be yes or no')
    .default('no')
    .meta({ description: 'Keeps it as a draft, whatever is found in it.', examples: ['no'] }),
  embargoUntil: z.iso
    .datetime('must be a time in UTC, such as 2026-12-01T10:00:00Z')
    .optional()
    .meta({
      description: 'Until when, in UTC, the figures are for their own country and the secretariat only.',
      examples: ['2030-12-01T10:00:00Z'],
    }),
});
export type SubmitQuery = z.infer<typeof submitQuerySchema>;

/** What was received: the receipt of whoever sent it. */
export const receiptSchema = z.object({
  id: idSchema,
  digest: z.string().meta({ description: 'SHA-256 of the content in its canonical form, in hexadecimal digits.' }),
  reporter: countrySchema,
  round: z.int(),
  number: z
    .int()
    .min(1)
    .nullable()
    .meta({ description: 'Counts the reporter’s submissions of the round; null for a draft.' }),
  status: submissionStatusSchema,
  received: z.iso.datetime(),
  embargoUntil: z.iso.datetime().nullable(),
  tables: z.array(tableSchema),
  figures: z.int().min(0).meta({ description: 'How many cells of figures are filled.' }),
  findings: findingCountsSchema,
});
export type Receipt = z.infer<typeof receiptSchema>;

/** A step in the life of a submission. */
export const submissionStepSchema = z.object({
  at: z.iso.datetime(),
  who: z.string().meta({ description: 'As the audit log calls them.' }),
  status: submissionStatusSchema,
  comment: z.string().nullable(),
});
export type SubmissionStep = z.infer<typeof submissionStepSchema>;

/** Answer: a submission with its receipt, its life so far, and its findings: of a draft what is to do, else what was answered. */
export const submissionSchema = receiptSchema
  .extend({
    published: z.iso.datetime().nullable().meta({ description: 'Since when its figures are served to others.' }),
    history: z.array(submissionStepSchema),
    list: z
      .array(reportedFindingSchema)
      .meta({ description: 'The findings that matter, the first of them if there are many.' }),
  })
  .meta({ id: 'Submission' });
export type Submission = z.infer<typeof submissionSchema>;

const MOST_LISTED = 200;

/** Query: submissions from the newest backwards, a page at a time. */
export const submissionsQuerySchema = z.strictObject({
  reporter: askedCountrySchema.optional(),
  round: z
    .string()
    .regex(/^\d{4}$/, 'must be the year of a round, such as 2025')
    .meta({ description: 'The year of the round.', examples: ['2025'] })
    .transform(Number)
    .optional(),
  status: submissionStatusSchema.optional().meta({ description: 'Where they stand.', examples: ['submitted'] }),
  before: idSchema.optional().meta({ description: 'Only those older than this one: the `next` of the page before.' }),
  limit: z
    .string()
    .regex(/^[1-9]\d{0,2}$/, `must be a number from 1 to ${MOST_LISTED}`)
    .meta({ description: `How many, at most ${MOST_LISTED}; 50 if left out.`, examples: ['20'] })
    .transform(Number)
    .refine((limit) => limit <= MOST_LISTED, `must be a number from 1 to ${MOST_LISTED}`)
    .default(50),
});
export type SubmissionsQuery = z.infer<typeof submissionsQuerySchema>;

/** Answer: one page of submissions, the newest first. */
export const submissionsAnswerSchema = z
  .object({
    submissions: z.array(receiptSchema.meta({ id: 'Receipt' })),
    next: idSchema.nullable().meta({ description: 'Give it as `before` for the next page; null on the last.' }),
  })
  .meta({ id: 'Submissions' });
export type SubmissionsAnswer = z.infer<typeof submissionsAnswerSchema>;

/** Which submission a path is about. */
export const submissionParamsSchema = z.strictObject({
  id: idSchema.meta({ description: 'The id of a submission.', examples: [EXAMPLE_ID] }),
});

const LONGEST_COMMENT = 4_000;

/** What is to become of a submission. */
export const statusChangeSchema = z
  .strictObject({
    status: z.enum(['accepted', 'returned', 'withdrawn'], 'must be accepted, returned or withdrawn'),
    comment: z
      .string()
      .trim()
      .max(LONGEST_COMMENT)
      .refine(isStorable, NOT_STORABLE)
      .optional()
      .meta({ description: 'For those who sent it; what is returned must have one.' }),
  })
  .refine(({ status, comment = '' }) => status !== 'returned' || comment !== '', {
    path: ['comment'],
    error: 'must say why it is returned',
  })
  .meta({ id: 'StatusChange' });
export type StatusChange = z.infer<typeof statusChangeSchema>;

/** The address to send a submission to (POST). */
export const submitAddress = (query: Partial<SubmitQuery> = {}): string => addressWith(paths.submissions, query);

/** The address of the list of submissions. */
export const submissionsAddress = ({ round, limit, ...query }: Partial<SubmissionsQuery> = {}): string =>
  addressWith(paths.submissions, { ...query, round: round?.toString(), limit: limit?.toString() });

/** The addresses of a submission, of what was sent, and of its status (POST). */
export const submissionAddress = (id: string): string => paths.submission.replace('{id}', id);
export const submissionContentAddress = (id: string): string => paths.submissionContent.replace('{id}', id);
export const submissionStatusAddress = (id: string): string => paths.submissionStatus.replace('{id}', id);

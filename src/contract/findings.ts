import * as z from '../clearing-house/zod';
import { justifications } from '../clearing-house/codes/justifications';

const answerSchema = z.object({
  reason: z.enum(justifications.map(({ code }) => code)),
  comment: z.string(),
  by: z.string(),
  at: z.string(),
});

/** Something that a rule found in tables that were sent, with the answer that it got, if it got one. */
export const reportedFindingSchema = z
  .object({
    rule: z.string().meta({ description: 'The rule of the catalogue, as S05.' }),
    severity: z.enum(['error', 'warning', 'information']),
    sheet: z.string().meta({ description: 'The sheet’s name, as it was sent.' }),
    cell: z.string().meta({ description: 'The cell to go to, as D11.' }),
    message: z.string().meta({ description: 'What was found, in the language of the tables.' }),
    key: z.string().meta({ description: 'Which finding it is, for an answer to it.' }),
    fingerprint: z.string().meta({ description: 'What was found, for an answer to it.' }),
    answer: answerSchema.optional(),
  })
  .meta({ id: 'Finding' });
export type ReportedFinding = z.infer<typeof reportedFindingSchema>;

/** How many findings there are of each kind. */
export const findingCountsSchema = z.object({
  errors: z.int().min(0),
  warnings: z.int().min(0).meta({ description: 'Warnings that nobody has answered.' }),
  information: z.int().min(0),
  settled: z.int().min(0).meta({ description: 'Warnings and information that were answered.' }),
});
export type FindingCounts = z.infer<typeof findingCountsSchema>;

/** Findings of a check: all are counted, and so many are listed as help. */
export const findingsSchema = findingCountsSchema.extend({ list: z.array(reportedFindingSchema) }).meta({
  id: 'Findings',
  description: 'How many findings there are of each kind, and the first of those that matter.',
});
export type Findings = z.infer<typeof findingsSchema>;

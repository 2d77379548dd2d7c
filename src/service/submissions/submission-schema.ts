/** What a country sent of a round (contract/submissions.ts); a draft is replaced, anything else stays as it was sent. */
interface SubmissionTable {
  /** Rises with time. */
  id: string;
  reporter: string;
  round: number;
  /** Counts the submissions of reporter and round from 1; null for drafts. */
  number: number | null;
  status: string;
  /** SHA-256 of the canonical content, in hexadecimal digits. */
  digest: string;
  /** Times are ISO 8601, UTC, to the millisecond, so that they can be compared as text. */
  received: string;
  embargo_until: string | null;
  /** The version of the published edition that it was read and checked with; null for the one that is built in. */
  edition: number | null;
  /** The numbers of its tables with commas between them. */
  tables: string;
  /** How many cells of figures are filled. */
  figures: number;
  errors: number;
  warnings: number;
  information: number;
  settled: number;
  /** JSON: the findings that matter, as in the contract. */
  findings: string;
  /** When its figures became those in force for all partners. */
  published: string | null;
}

/** A sheet of a submission. */
interface SubmissionSheetTable {
  submission: string;
  position: number;
  /** JSON, as in the contract: name, properties, cells. */
  content: string;
}

/** A step in the life of a submission. */
interface SubmissionStepTable {
  /** Rises with time. */
  id: string;
  submission: string;
  at: string;
  who: string;
  status: string;
  comment: string | null;
}

/** The tables of what countries send. */
export interface SubmissionSchema {
  submission: SubmissionTable;
  submission_sheet: SubmissionSheetTable;
  submission_step: SubmissionStepTable;
}

import * as z from '../../../clearing-house/zod';

// A backup is text packed with gzip, a line of JSON each: what it is, then the tables, each a line that names it and its
// columns and a line for each row, and at last the digest of all lines before. It is the same for both engines.

/** Rises when a program that reads the format as it was would go wrong. */
export const BACKUP_FORMAT = 1;

/** The first line. */
export const backupHeaderSchema = z.object({
  format: z.literal('clearing-house-backup'),
  version: z.literal(BACKUP_FORMAT),
  /** The last step of the migrations: the form of the tables. */
  step: z.string(),
  /** The version of the program that made it. */
  service: z.string(),
  /** The id of the store, and how often it had changed. */
  store: z.string(),
  revision: z.int(),
  created: z.iso.datetime(),
});
export type BackupHeader = z.infer<typeof backupHeaderSchema>;

/** The line before the rows of a table. */
export const tableLineSchema = z.object({ table: z.string(), columns: z.array(z.string()).min(1) });
export type TableLine = z.infer<typeof tableLineSchema>;

/** A row, in the order of the columns. */
export const rowSchema = z.array(z.union([z.string(), z.number(), z.null()]));

/** The last line. */
export const backupEndSchema = z.object({
  rows: z.int(),
  /** SHA-256 of all lines before this one, with their line ends, in hexadecimal digits. */
  sha256: z.string(),
});
export type BackupEnd = z.infer<typeof backupEndSchema>;

import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import * as z from '../../clearing-house/zod';
import { retrievalSchema, sourceDescriptionSchema } from '../../contract/sources';
import { FileProblemError } from './file-problem';

const fileSourceSchema = z.strictObject({ ...sourceDescriptionSchema.shape, ...retrievalSchema.shape });

/** A source of a set of figures, with when it was read. */
export type FileSource = z.infer<typeof fileSourceSchema>;

const fileSchema = z
  .array(fileSourceSchema)
  .refine((sources) => new Set(sources.map(({ id }) => id)).size === sources.length, 'two sources have the same id');

/** Reads the sources of a set of figures; throws a FileProblemError with the place of each mistake. */
export async function readSourcesFile(file: string): Promise<FileSource[]> {
  const name = basename(file);
  let content: unknown;
  try {
    content = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new FileProblemError(name, [{ message: `this is not JSON: ${error.message}` }]);
  }
  const result = fileSchema.safeParse(content);
  if (result.success) return result.data;
  throw new FileProblemError(
    name,
    result.error.issues.map((issue) => ({ message: `${issue.path.join('.')}: ${issue.message}` })),
  );
}

import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { type CsvError, parse } from 'csv-parse';
import type * as z from '../../clearing-house/zod';
import { type FileProblem, FileProblemError } from './file-problem';

/** A row of a file as its schema gives it, and the line it ends on, counted from 1. */
export interface NumberedRow<T> {
  readonly line: number;
  readonly row: T;
}

// Enough to see what kind of mistake it is without printing a whole file.
const MOST_PROBLEMS = 20;

/**
 * Reads a CSV file (RFC 4180, UTF-8) row by row, each held to a schema; the file's columns must be those of the schema, in
 * any order. Memory does not grow with the file. After the last row it throws a FileProblemError if any row was wrong, with
 * the line of each, so that whoever takes the rows must be ready to undo.
 *
 * @param check a further look at a row that its schema finds right; returns what is wrong with it, if anything
 */
export async function* csvRows<Shape extends z.core.$ZodLooseShape>(
  file: string,
  schema: z.ZodObject<Shape>,
  check: (row: z.output<z.ZodObject<Shape>>, line: number) => string | undefined = () => undefined,
): AsyncGenerator<NumberedRow<z.output<z.ZodObject<Shape>>>> {
  const problems: FileProblem[] = [];
  const wanted = Object.keys(schema.shape);
  const parser = parse({
    bom: true,
    info: true,
    columns: (header: string[]) => {
      if (header.length !== wanted.length || !wanted.every((column) => header.includes(column))) {
        throw new FileProblemError(basename(file), [
          { line: 1, message: `the columns must be ${wanted.join(', ')}; they are ${header.join(', ')}` },
        ]);
      }
      return header;
    },
  });
  const input = createReadStream(file);
  input.on('error', (error) => parser.destroy(error));
  try {
    for await (const { record, info } of input.pipe(parser) as AsyncIterable<{
      record: Record<string, string>;
      info: { lines: number };
    }>) {
      const line = info.lines;
      const result = schema.safeParse(record);
      const wrong = result.success
        ? check(result.data, line)
        : result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ');
      if (wrong !== undefined) problems.push({ line, message: wrong });
      if (problems.length === MOST_PROBLEMS) break;
      if (problems.length === 0 && result.success) yield { line, row: result.data };
    }
  } catch (error) {
    if (!isCsvError(error)) throw error;
    problems.push({ line: error.lines, message: error.message });
  }
  if (problems.length > 0) throw new FileProblemError(basename(file), problems);
}

const isCsvError = (error: unknown): error is CsvError & { lines: number } =>
  error instanceof Error && 'lines' in error && typeof error.lines === 'number';

import * as z from '../../../clearing-house/zod';
import type { Dimension } from '../books/code-book';
import { messageOfError } from '../error-facts';
import { SourceError } from '../source-error';

const sparse = <T extends z.ZodType>(item: T) => z.union([z.array(item), z.record(z.string(), item)]);

const dataSetSchema = z.object({
  version: z.string().optional(),
  class: z.literal('dataset').optional(),
  label: z.string().optional(),
  updated: z.string().optional(),
  id: z.array(z.string()),
  size: z.array(z.int().min(0)),
  dimension: z.record(
    z.string(),
    z.object({
      label: z.string().optional(),
      category: z.object({
        index: z.union([z.array(z.string()), z.record(z.string(), z.int().min(0))]).optional(),
        label: z.record(z.string(), z.string()).optional(),
      }),
    }),
  ),
  value: sparse(z.union([z.number(), z.string(), z.null()])),
  status: z.union([z.string(), sparse(z.union([z.string(), z.null()]))]).optional(),
});

/** A data set in JSON-stat 2.0. */
export type JsonStat = z.infer<typeof dataSetSchema>;

/** One dimension of it: its id and name, and its categories in order. */
export interface JsonStatDimension extends Dimension {
  readonly categories: readonly { readonly code: string; readonly label: string }[];
}

/** Holds an answer against JSON-stat 2.0. Throws a SourceError with what is wrong. */
export function parseJsonStat(text: string): JsonStat {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw new SourceError(`This is no JSON: ${messageOfError(error)}.`, {
      cause: error,
    });
  }
  if (typeof content === 'object' && content !== null && 'dataset' in content) {
    throw new SourceError('This is JSON-stat 1. Only version 2.0 is read: ask for json-stat2.');
  }
  const result = dataSetSchema.safeParse(content);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new SourceError(`This is no data set in JSON-stat 2.0: ${issue?.path.join('.')}: ${issue?.message}.`);
}

/** The dimensions of a data set, in order. Throws a SourceError if their sizes do not fit. */
export function dimensionsOf({ id, size, dimension }: JsonStat): JsonStatDimension[] {
  return id.map((name, position) => {
    const found = dimension[name];
    const index = found?.category.index ?? Object.keys(found?.category.label ?? {});
    const codes = Array.isArray(index)
      ? index
      : Object.entries(index)
          .sort(([, a], [, b]) => a - b)
          .map(([code]) => code);
    if (!found || codes.length !== size[position]) {
      throw new SourceError(`The dimension ${name} has ${codes.length} codes where its size says ${size[position]}.`);
    }
    const categories = codes.map((code) => ({ code, label: found.category.label?.[code] ?? code }));
    return { id: name, categories, ...(found.label === undefined ? {} : { label: found.label }) };
  });
}

/** Index, value and status of every observation that has either, in order. */
export function* observations({ value, status, size }: JsonStat): Generator<[number, string, string]> {
  const cells = size.reduce((product, length) => product * length, 1);
  const indexes = new Set([...indexesOf(value), ...(typeof status === 'object' ? indexesOf(status) : [])]);
  for (const index of [...indexes].sort((a, b) => a - b)) {
    if (!Number.isInteger(index) || index < 0 || index >= cells) {
      throw new SourceError(`The observation ${index} lies outside of the data set, which has ${cells} cells.`);
    }
    const held = at(value, index);
    yield [index, held === null || held === undefined ? '' : String(held), textAt(status, index)];
  }
}

type Sparse<T> = T[] | Record<string, T>;

const indexesOf = (sparse: Sparse<unknown>): number[] =>
  Array.isArray(sparse) ? [...sparse.keys()] : Object.keys(sparse).map(Number);

const at = <T>(sparse: Sparse<T>, index: number): T | undefined =>
  Array.isArray(sparse) ? sparse[index] : sparse[String(index)];

const textAt = (status: JsonStat['status'], index: number): string =>
  typeof status === 'object' ? (at(status, index) ?? '') : (status ?? '');

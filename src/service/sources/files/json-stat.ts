import { z } from '../../../clearing-house/zod';
import type { CodeBook, Dimension } from '../books/code-book';
import type { Collector } from '../books/collector';
import { keyReader } from '../books/key-reader';
import type { FigureReading } from '../codes/figure';
import { messageOfError } from '../error-facts';
import { SourceError } from '../source-error';
import type { SourceItem } from '../source-row';

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

/** How the observations of a JSON-stat data set are understood. */
export interface JsonStatKind {
  readonly book: CodeBook;
  /** Whether the book reads labels ("Bulgaria") rather than codes. */
  readonly reads: 'codes' | 'labels';
  readonly figure: (value: string, status: string) => FigureReading;
}

// Enough to make little of the cost of handing them on.
const BATCH = 2_000;

/** Reads the observations of a data set; those it does not hold are passed over. */
export function* jsonStatBatches(
  data: JsonStat,
  kind: JsonStatKind,
  collector: Collector,
): Generator<SourceItem[], void, undefined> {
  const dimensions = dimensionsOf(data);
  if (data.updated !== undefined) collector.tally.lastUpdate = data.updated;
  const yearAt = dimensions.findIndex((dimension) => kind.book.roleOf(dimension) === 'year');
  if (yearAt === -1) throw new SourceError(`None of the dimensions ${data.id.join(', ')} is known to be the year.`);
  const readKey = keyReader(kind.book, dimensions);
  const texts = dimensions.map(({ categories }, position) =>
    // PxWeb numbers its years; their names are the years.
    categories.map(({ code, label }) =>
      kind.reads === 'labels' || (position === yearAt && !isYear(code)) ? label : code,
    ),
  );
  let items: SourceItem[] = [];
  for (const [index, value, status] of observations(data)) {
    collector.tally.records++;
    const codes = codesAt(index, data.size, texts);
    const where = { position: `observation ${index} (${codes.join(', ')})` };
    const key = collector.key(readKey(codes), where, items);
    if (key) {
      const year = collector.yearAt(codes[yearAt] ?? '', data.id[yearAt] ?? 'year', where, items);
      const figure = kind.figure(value, status);
      if (year !== undefined) collector.figure(key, year, figure, `${value} ${status}`.trim(), where, items);
    }
    if (items.length < BATCH) continue;
    yield items;
    items = [];
  }
  if (items.length > 0) yield items;
}

const isYear = (code: string): boolean => /^\d{4}$/.test(code);

function codesAt(index: number, size: readonly number[], texts: readonly (readonly string[])[]): string[] {
  const codes = new Array<string>(size.length);
  let rest = index;
  for (let position = size.length - 1; position >= 0; position--) {
    const length = size[position]!; // as many sizes as dimensions
    codes[position] = texts[position]?.[rest % length] ?? '';
    rest = Math.floor(rest / length);
  }
  return codes;
}

/** Index, value and status of every observation that has either, in order. */
function* observations({ value, status, size }: JsonStat): Generator<[number, string, string]> {
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

import type { CodeBook } from '../books/code-book';
import type { Collector } from '../books/collector';
import { keyReader } from '../books/key-reader';
import type { FigureReading } from '../codes/figure';
import { SourceError } from '../source-error';
import type { SourceItem } from '../source-row';
import { dimensionsOf, type JsonStat, observations } from './json-stat-data';

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

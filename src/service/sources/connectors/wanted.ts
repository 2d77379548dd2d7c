import type { CodeBook, Role } from '../books/code-book';
import type { Collector } from '../books/collector';
import type { AxisReading } from '../codes/axis';
import type { ReadOptions } from '../read-options';
import { SourceError } from '../source-error';
import type { SourceItem } from '../source-row';
import type { Slice } from './slices';

/** A dimension as its source describes it: the codes that there are. */
export interface DescribedDimension {
  readonly id: string;
  readonly label?: string;
  readonly codes: readonly { readonly code: string; readonly read: string }[];
}

/** What is to be asked for: the codes that the tables have, of each dimension. */
export interface Wanted {
  readonly slice: Slice;
  /** Codes of areas that nobody knows; they are not asked for. */
  readonly problems: readonly SourceItem[];
}

const AREAS = new Set<Role>(['reporter', 'partner']);

/**
 * Chooses, of the codes that a source has, those that a book takes: one code too many that the source does not know would
 * have it refuse the whole request. Throws a SourceError where nothing is left of a dimension.
 */
export function wantedCodes(
  dimensions: readonly DescribedDimension[],
  book: CodeBook,
  { years }: Pick<ReadOptions, 'years'>,
  collector: Collector,
): Wanted {
  const problems: SourceItem[] = [];
  const slice = new Map<string, readonly string[]>();
  for (const { id, label, codes } of dimensions) {
    const role = book.roleOf(label === undefined ? { id } : { id, label });
    const readings = codes.map(({ code, read }) => ({ code, read, reading: readingOf(book, role, id, read, years) }));
    if (AREAS.has(role)) {
      for (const { read, reading } of readings) {
        if (reading.kind !== 'wrong') continue;
        const { reason, whatToDo } = reading;
        collector.problem(
          { position: 'the description of the data set', column: id, value: read, reason, whatToDo },
          problems,
        );
      }
    }
    const taken = readings.filter(({ reading }) => reading.kind === 'is').map(({ code }) => code);
    if (taken.length === 0)
      throw new SourceError(
        nothingLeft(
          id,
          role,
          codes.map(({ read }) => read),
        ),
      );
    slice.set(id, taken);
  }
  return { slice, problems };
}

function readingOf(
  book: CodeBook,
  role: Role,
  dimension: string,
  code: string,
  years: ReadOptions['years'],
): AxisReading<unknown> {
  switch (role) {
    case 'year': {
      const year = /^\d{4}$/.test(code) ? Number(code) : undefined;
      const isAsked = year !== undefined && (!years || (year >= years.from && year <= years.to));
      return isAsked ? { kind: 'is', value: year } : { kind: 'drop', reason: 'not-asked' };
    }
    case 'other':
      return book.other(dimension)(code);
    case 'table':
      return { kind: 'is', value: code };
    default:
      return book[role](code);
  }
}

function nothingLeft(id: string, role: Role, codes: readonly string[]): string {
  const held = codes.length === 0 ? 'no codes' : codes.slice(0, 12).join(', ') + (codes.length > 12 ? ', …' : '');
  if (role === 'year') return `The source has none of the years that are asked for; it has ${held}.`;
  if (role === 'reporter') return `The source has none of the reporters that are asked for; it has ${held}.`;
  return `Nothing that the tables have is left of the dimension ${id}, which has ${held}.`;
}

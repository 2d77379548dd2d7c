import { withoutGuard } from '../../../clearing-house/sheet/csv-line';
import { findColumns, requireColumns } from '../books/column-names';
import type { Role } from '../books/code-book';
import type { Collector } from '../books/collector';
import { Duplicates } from '../books/duplicates';
import { genericBook } from '../books/generic-book';
import { keyReader } from '../books/key-reader';
import { sdmxFigure } from '../codes/sdmx-figure';
import { COLUMN_PARTS, type ColumnPart, type ReadOptions } from '../read-options';
import { SourceError } from '../source-error';
import type { SourceItem } from '../source-row';
import { type CsvRecord, type Delimiter, csvRecords } from './csv-records';

const NEEDED: readonly ColumnPart[] = ['year', 'reporter', 'partner', 'sex', 'value'];
const ROLES: readonly ColumnPart[] = ['table', 'reporter', 'partner', 'sex', 'age', 'year'];

/**
 * Reads a plain CSV file, one figure a row: columns year, table, reporter, partner, sex, value, status, and if wanted age,
 * confidentiality and comment, in any order; with semicolons between them decimals may have a comma. A row without a value
 * says that the figure is missing. Any other column must be held to one value (`filters`); a source that never changes need not.
 */
export async function* plainCsv(
  content: AsyncIterable<Buffer>,
  delimiter: Delimiter,
  options: ReadOptions,
  collector: Collector,
): AsyncGenerator<SourceItem[], void, undefined> {
  let read: RowReader | undefined;
  for await (const records of csvRecords(content, delimiter)) {
    const items: SourceItem[] = [];
    for (const record of records) {
      if (!read) {
        read = rowReader(record.fields, options, delimiter === ';', collector);
        continue;
      }
      collector.tally.records++;
      read(record, items);
    }
    if (items.length > 0) yield items;
  }
  if (!read) throw new SourceError('The file holds no line.');
}

/** Whether only rows with one value of a column are wanted; what the service gives out must be of one source. */
const isHeld = (name: string, { filters = {} }: ReadOptions): boolean =>
  filters[name] !== undefined || name === 'source';
/** What the service says of a figure besides, and what is no part of it. */
const PASSED_OVER = new Set(['vintage']);

/** Adds what one record amounts to. */
type RowReader = (record: CsvRecord, into: SourceItem[]) => void;

function rowReader(
  header: readonly string[],
  options: ReadOptions,
  isCommaDecimal: boolean,
  collector: Collector,
): RowReader {
  const columns = findColumns(header, options.columns);
  requireColumns(header, columns, NEEDED);
  const played = new Set(Object.values(columns));
  const held = header.flatMap((name, index) => (played.has(index) || !isHeld(name, options) ? [] : [index]));
  const unknown = header.filter((name, index) => !played.has(index) && !held.includes(index) && !PASSED_OVER.has(name));
  if (unknown.length > 0) {
    const known = COLUMN_PARTS.join(', ');
    throw new SourceError(
      `Nothing is known of the column ${unknown.join(', ')}. Take it away, name it as one of ${known}, or say which `
        + `rows are meant: --filter ${unknown[0]}=VALUE.`,
    );
  }
  const id = (index: number): string => header[index]!; // only indexes that findColumns gave
  const dimensions = [...held, ...ROLES.flatMap((part) => columns[part] ?? [])];
  const roles = new Map(
    ROLES.flatMap((part): [string, Role][] => (columns[part] === undefined ? [] : [[id(columns[part]), part as Role]])),
  );
  const readKey = keyReader(
    genericBook(roles, options),
    dimensions.map((index) => ({ id: id(index) })),
  );
  const name = (part: ColumnPart): string => (columns[part] === undefined ? part : id(columns[part]));
  collector.columns = { value: name('value'), status: name('status'), confidentiality: name('confidentiality') };
  const duplicates = new Duplicates();
  return ({ line, fields }, items) => {
    const where = { line };
    const at = (part: ColumnPart): string => (columns[part] === undefined ? '' : (fields[columns[part]] ?? '').trim());
    if (fields.length !== header.length) {
      const reason = `has ${fields.length} columns; the header has ${header.length}`;
      collector.problem(
        { ...where, column: 'row', value: fields.join(',').slice(0, 40), reason, whatToDo: 'Correct the row.' },
        items,
      );
      return;
    }
    const key = collector.key(readKey(dimensions.map((index) => fields[index] ?? '')), where, items);
    if (!key) return;
    const year = collector.yearAt(at('year'), name('year'), where, items);
    if (year === undefined) return;
    const value = isCommaDecimal ? at('value').replace(',', '.') : at('value');
    const figure = sdmxFigure({
      value: value === '' ? 'NaN' : value, // a row without a value says that there is none
      status: at('status'),
      confidentiality: at('confidentiality'),
      comment: withoutGuard(at('comment')),
    });
    const asSent = [at('value'), at('status')].filter((part) => part !== '').join(' ');
    const before = items.length;
    collector.figure(key, year, figure, asSent, where, items);
    duplicates.replace(items, before, collector.tally);
  };
}

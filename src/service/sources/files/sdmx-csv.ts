import { withoutGuard } from '../../../clearing-house/sheet/csv-line';
import type { CodeBook } from '../books/code-book';
import type { Collector } from '../books/collector';
import { findColumns, requireColumns } from '../books/column-names';
import { Duplicates } from '../books/duplicates';
import { keyReader } from '../books/key-reader';
import { eurostatFigure } from '../codes/eurostat-figure';
import { sdmxFigure } from '../codes/sdmx-figure';
import type { ReadOptions } from '../read-options';
import { SourceError } from '../source-error';
import type { SourceItem } from '../source-row';
import { type CsvRecord, type Delimiter, csvRecords } from './csv-records';
import { codeOf, isSdmxHeader, type SdmxHeader, sdmxHeader } from './sdmx-header';

/** What a reader of SDMX-CSV needs to know of the source. */
export interface SdmxCsvKind {
  /** The codes, from the header and what the first row says of its data flow or structure. */
  readonly book: (header: SdmxHeader, structure: string) => CodeBook;
  /** Eurostat's flags, or letters of CL_OBS_STATUS. */
  readonly flags: 'eurostat' | 'sdmx';
  readonly columns?: ReadOptions['columns'];
  /** Whether figures that come twice are looked for. */
  readonly isOwnFile?: boolean;
}

/**
 * Reads SDMX-CSV 1.0 and 2.x, with commas or semicolons (then decimals have a comma). An import is a new vintage, which
 * holds what the file holds: rows to be merged, replaced, appended or informed of are figures, deleted ones are left out.
 */
export async function* sdmxCsv(
  content: AsyncIterable<Buffer>,
  delimiter: Delimiter,
  kind: SdmxCsvKind,
  collector: Collector,
): AsyncGenerator<SourceItem[], void, undefined> {
  let header: SdmxHeader | undefined;
  let read: RowReader | undefined;
  for await (const records of csvRecords(content, delimiter)) {
    const items: SourceItem[] = [];
    for (const record of records) {
      if (!header) {
        header = headerOf(record.fields);
        continue;
      }
      read ??= rowReader(header, kind, record.fields[header.structure] ?? '', delimiter === ';', collector);
      collector.tally.records++;
      read(record, items);
    }
    if (items.length > 0) yield items;
  }
  if (!header) throw new SourceError('The file holds no line.');
}

/** Adds what one record amounts to. */
type RowReader = (record: CsvRecord, into: SourceItem[]) => void;

function headerOf(fields: readonly string[]): SdmxHeader {
  if (!isSdmxHeader(fields)) {
    throw new SourceError(
      `This is not SDMX-CSV: the header must begin with DATAFLOW or STRUCTURE and name OBS_VALUE. It is ${fields.join(', ')}.`,
    );
  }
  const header = sdmxHeader(fields);
  if (header.ids.includes('STRUCTURE_NAME')) {
    throw new SourceError('The file repeats every column by name. Fetch it with codes only: labels=id.');
  }
  return header;
}

function rowReader(
  header: SdmxHeader,
  kind: SdmxCsvKind,
  structure: string,
  isCommaDecimal: boolean,
  collector: Collector,
): RowReader {
  const book = kind.book(header, structure);
  const columns = findColumns(header.ids, kind.columns);
  requireColumns(header.ids, columns, ['year']);
  const nameOf = (index: number | undefined, otherwise: string): string => header.ids[index ?? -1] ?? otherwise;
  collector.columns = {
    value: 'OBS_VALUE',
    status: nameOf(columns.status, 'OBS_STATUS'),
    confidentiality: nameOf(columns.confidentiality, 'CONF_STATUS'),
  };
  const named = header.ids[header.structure];
  const isTable = named !== undefined && book.roleOf({ id: named }) === 'table';
  const dimensions = isTable ? [header.structure, ...header.dimensions] : header.dimensions;
  const readKey = keyReader(
    book,
    dimensions.map((index) => ({ id: header.ids[index]! })),
  ); // its own indexes
  const multiplier = header.ids.indexOf('UNIT_MULT');
  const duplicates = kind.isOwnFile ? new Duplicates() : undefined;
  return ({ line, fields }, items) => {
    const where = { line };
    const raw = (index: number | undefined): string => (index === undefined ? '' : (fields[index] ?? ''));
    const at = (index: number | undefined): string => codeOf(raw(index), header.isLabelled);
    if (fields.length !== header.ids.length) {
      const reason = `has ${fields.length} columns; the header has ${header.ids.length}`;
      collector.problem(
        { ...where, column: 'row', value: fields.join(',').slice(0, 40), reason, whatToDo: 'Correct the row.' },
        items,
      );
      return;
    }
    if (collector.tally.lastUpdate === undefined && header.lastUpdate !== -1)
      collector.tally.lastUpdate = at(header.lastUpdate);
    const action = at(header.action);
    if (action === 'D') {
      collector.tally.drop('deleted');
      return;
    }
    if (!/^[IAMR]?$/.test(action)) {
      const whatToDo = 'Write I, A, M (merge), R (replace) or D (delete).';
      collector.problem({ ...where, column: 'ACTION', value: action, reason: 'is no action', whatToDo }, items);
      return;
    }
    const key = collector.key(readKey(dimensions.map(at)), where, items);
    if (!key) return;
    const year = collector.yearAt(at(columns.year), header.ids[columns.year!]!, where, items);
    if (year === undefined) return;
    const asWritten = at(header.value);
    const value = isCommaDecimal ? asWritten.replace(',', '.') : asWritten;
    // SDMX-CSV 2.0 may have several letters, each with its label.
    const status =
      kind.flags === 'sdmx'
        ? raw(columns.status)
            .split(header.separator)
            .map((letter) => codeOf(letter, header.isLabelled))
            .join('')
        : at(columns.status);
    const confidentiality = at(columns.confidentiality);
    const figure =
      kind.flags === 'eurostat'
        ? eurostatFigure(value, status + confidentiality)
        : sdmxFigure({
            value,
            status,
            confidentiality,
            comment: withoutGuard(raw(columns.comment)),
            multiplier: at(multiplier),
          });
    const before = items.length;
    const asSent = [asWritten, status, confidentiality].filter((part) => part !== '').join(' ');
    collector.figure(key, year, figure, asSent, where, items);
    duplicates?.replace(items, before, collector.tally);
  };
}

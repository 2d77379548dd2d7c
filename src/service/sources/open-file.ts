import { basename } from 'node:path';
import { Collector } from './books/collector';
import { findColumns, requireColumns } from './books/column-names';
import type { Role } from './books/code-book';
import { eurostatBook } from './books/eurostat-book';
import {
  type EurostatDataSet,
  eurostatDataSet,
  eurostatDataSetOfFile,
  eurostatDataSets,
} from './books/eurostat-data-sets';
import { genericBook, tableOfReference } from './books/generic-book';
import { oecdBook } from './books/oecd-book';
import { oecdDataSet } from './books/oecd-data-sets';
import { pxWebBook, tableOfTitle } from './books/pxweb-book';
import { type SourceId, sourceKind } from './catalogue';
import { eurostatFigure } from './codes/eurostat-figure';
import { pxWebFigure } from './codes/pxweb-figure';
import { desaWorkbook } from './files/desa-workbook';
import { eurostatTsv } from './files/eurostat-tsv';
import { type FileFormat, formatOf } from './files/formats';
import { jsonStatBatches } from './files/json-stat';
import { type JsonStat, parseJsonStat } from './files/json-stat-data';
import { contentOf } from './files/open-bytes';
import { plainCsv } from './files/plain-csv';
import { sdmxCsv, type SdmxCsvKind } from './files/sdmx-csv';
import type { SdmxHeader } from './files/sdmx-header';
import { wholeText } from './files/whole-text';
import type { ReadOptions } from './read-options';
import { reading, type SourceReading } from './reading';
import { SourceError } from './source-error';
import type { SourceBatches } from './source-row';
import { Tally } from './tally';

/**
 * Reads a file that was fetched from a source, or made by an office. What it is, is told from its content; the source says
 * whose codes stand in it. Rows come as a stream, in bounded memory. Going through it rejects with a SourceError where the
 * file cannot be read at all; wrong rows come as problems among the others.
 */
export function openFile(source: SourceId, path: string, options: ReadOptions = {}): SourceReading {
  const tally = new Tally();
  return reading(() => batchesOf(source, path, options, new Collector(tally, options)), tally);
}

async function batchesOf(
  source: SourceId,
  path: string,
  options: ReadOptions,
  collector: Collector,
): Promise<SourceBatches> {
  const format = await formatOf(path);
  const { formats, title } = sourceKind(source);
  const name = basename(path);
  if (!formats.includes(format.kind)) {
    const read = formats.map((kind) => WORDS[kind]).join(', ');
    throw new SourceError(`${name} is ${WORDS[format.kind]}; of ${title} these are read: ${read}.`);
  }
  const content = () => contentOf(path, collector.tally);
  switch (format.kind) {
    case 'workbook':
      return desaWorkbook(path, options, collector);
    case 'json':
      return jsonBatches(source, parseJsonStat(await wholeText(contentOf(path))), name, options, collector);
    case 'eurostat-tsv':
      return eurostatTsv(content(), eurostatBook(eurostatDataSetFor(options, name), options), collector);
    case 'sdmx-csv':
      return sdmxCsv(content(), format.delimiter, sdmxKind(source, name, options), collector);
    case 'csv':
      return plainCsv(content(), format.delimiter, options, collector);
  }
}

const WORDS: Readonly<Record<FileFormat['kind'], string>> = {
  workbook: 'an .xlsx workbook',
  json: 'JSON-stat 2.0',
  'eurostat-tsv': "Eurostat's TSV",
  'sdmx-csv': 'SDMX-CSV',
  csv: 'plain CSV',
};

/** The data set of a file of Eurostat: the one that is asked for, or else that of its name. */
function eurostatDataSetFor({ dataset }: ReadOptions, name: string): EurostatDataSet {
  const found = dataset === undefined ? eurostatDataSetOfFile(name) : eurostatDataSet(dataset);
  if (found) return found;
  const known = eurostatDataSets.map(({ id }) => id).join(', ');
  throw new SourceError(
    dataset === undefined
      ? `The name ${name} does not tell which data set this is. Say so: --dataset migr_imm5prv. These are read: ${known}.`
      : `The data set ${dataset} is not read. These are: ${known}.`,
  );
}

function sdmxKind(source: SourceId, name: string, options: ReadOptions): SdmxCsvKind {
  if (source === 'eurostat') {
    return {
      flags: 'eurostat',
      book: (_, structure) => eurostatBook(eurostatOfStructure(structure, name, options), options),
    };
  }
  if (source === 'oecd') {
    return { flags: 'sdmx', book: () => oecdBook(oecdDataSet(options.dataset), options, options.filters ?? {}) };
  }
  return {
    flags: 'sdmx',
    book: (header, structure) => bookOfHeader(header, structure, options),
    columns: options.columns,
    isOwnFile: true,
  };
}

/** The data set that a file names (`ESTAT:MIGR_IMM5PRV(1.0)`); it must be the one that is asked for. */
function eurostatOfStructure(structure: string, name: string, options: ReadOptions): EurostatDataSet {
  const id = /^(?:ESTAT:)?([A-Z0-9_]+)/i.exec(structure)?.[1];
  const named = id === undefined ? undefined : eurostatDataSet(id);
  const asked = options.dataset === undefined && named ? named : eurostatDataSetFor(options, name);
  if (id === undefined || named === asked) return asked;
  throw new SourceError(`${name} holds ${id}, not ${asked.id}.`);
}

function bookOfHeader({ ids, structure: at }: SdmxHeader, structure: string, options: ReadOptions) {
  const columns = findColumns(ids, options.columns);
  requireColumns(ids, columns, ['reporter', 'partner', 'year']);
  const roles = new Map<string, Role>();
  for (const role of ['table', 'reporter', 'partner', 'sex', 'age', 'year'] as const) {
    const index = columns[role];
    if (index !== undefined) roles.set(ids[index]!, role); // an index that findColumns gave
  }
  // What this service has exported says in each row which table it is of.
  if (columns.table === undefined && tableOfReference(structure) !== undefined) roles.set(ids[at]!, 'table'); // it was read there
  return genericBook(roles, options);
}

function jsonBatches(
  source: SourceId,
  data: JsonStat,
  name: string,
  options: ReadOptions,
  collector: Collector,
): SourceBatches {
  if (source === 'eurostat') {
    const book = eurostatBook(eurostatDataSetFor(options, name), options);
    return jsonStatBatches(data, { book, reads: 'codes', figure: eurostatFigure }, collector);
  }
  const table = options.table ?? tableOfTitle(data.label ?? '');
  if (table === undefined) throw new SourceError('The title does not say which table this is. Say so: --table 3.');
  return jsonStatBatches(data, { book: pxWebBook(table, options), reads: 'labels', figure: pxWebFigure }, collector);
}

import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { SourceError } from '../source-error';
import { lineBatches } from './lines';

/** A record of a CSV file and the line it begins on, counted from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

export const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** The character that divides the columns of a header: the one that occurs most. */
export function delimiterOf(header: string): Delimiter {
  const unquoted = header.replace(/"(?:[^"]|"")*"/g, '');
  const counts = DELIMITERS.map((delimiter) => unquoted.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!; // the index is one of the list's own
}

// A comment may have line ends in it; a quotation mark that never closes must not take in the rest of the file.
const LONGEST_RECORD = 1024 * 1024;

/**
 * The records of a CSV file (RFC 4180, UTF-8) in batches as they come, the header among them; empty lines are passed over.
 * Rejects with a SourceError at quotation marks that do not close. Most lines have none and need no parser; that makes
 * three times as many of them a second.
 */
export async function* csvRecords(
  content: AsyncIterable<Buffer>,
  delimiter: Delimiter,
): AsyncGenerator<CsvRecord[], void, undefined> {
  let line = 0;
  let open: { readonly line: number; text: string } | undefined;
  for await (const lines of lineBatches(content)) {
    const records: CsvRecord[] = [];
    for (const text of lines) {
      line++;
      if (!open && !text.includes('"')) {
        if (text !== '') records.push({ line, fields: text.split(delimiter) });
        continue;
      }
      if (open) open.text += `\n${text}`;
      else open = { line, text };
      if (open.text.length > LONGEST_RECORD) throw neverClosed(open.line);
      if (!isClosed(open.text)) continue;
      records.push({ line: open.line, fields: fieldsOf(open.text, delimiter, open.line) });
      open = undefined;
    }
    if (records.length > 0) yield records;
  }
  if (open) throw neverClosed(open.line);
}

const isClosed = (text: string): boolean => (text.split('"').length - 1) % 2 === 0;

function fieldsOf(text: string, delimiter: Delimiter, line: number): string[] {
  try {
    return parse(text, { delimiter, relax_column_count: true })[0] ?? [];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new SourceError(`The record that begins on line ${line} cannot be read: ${error.message}.`, { cause: error });
  }
}

const neverClosed = (line: number): SourceError =>
  new SourceError(`A quotation mark that opens on line ${line} does not close. Correct the file.`);

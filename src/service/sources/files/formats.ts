import { SourceError } from '../source-error';
import { csvRecords, type Delimiter, delimiterOf } from './csv-records';
import { isTsvHeader } from './eurostat-tsv';
import { lineBatches } from './lines';
import { contentOf, packingOf } from './open-bytes';
import { isSdmxHeader } from './sdmx-header';

/** What a file is, told from its content. */
export type FileFormat =
  | { readonly kind: 'workbook' }
  | { readonly kind: 'json' }
  | { readonly kind: 'eurostat-tsv' }
  | { readonly kind: 'sdmx-csv'; readonly delimiter: Delimiter }
  | { readonly kind: 'csv'; readonly delimiter: Delimiter };

/** Looks into a file. Rejects with a SourceError if it cannot be opened or is no text. */
export async function formatOf(path: string): Promise<FileFormat> {
  if ((await packingOf(path)) === 'zip') return { kind: 'workbook' };
  const first = await firstLine(path);
  if (first.trimStart().startsWith('{')) return { kind: 'json' };
  if (first.trimStart().startsWith('<')) {
    throw new SourceError(
      `${path} is XML or HTML, perhaps an error page that was saved. TSV, CSV, JSON-stat or .xlsx are read.`,
    );
  }
  if (isTsvHeader(first)) return { kind: 'eurostat-tsv' };
  const delimiter = delimiterOf(first);
  for await (const [header] of csvRecords(asContent(first), delimiter)) {
    if (header) return { kind: isSdmxHeader(header.fields) ? 'sdmx-csv' : 'csv', delimiter };
  }
  throw new SourceError(`${path} begins with an empty line.`);
}

async function firstLine(path: string): Promise<string> {
  for await (const lines of lineBatches(contentOf(path))) {
    return lines[0] ?? '';
  }
  throw new SourceError(`${path} is empty.`);
}

async function* asContent(text: string): AsyncGenerator<Buffer, void, undefined> {
  yield await Promise.resolve(Buffer.from(text));
}

import type { CodeBook } from '../books/code-book';
import type { Collector } from '../books/collector';
import { keyReader } from '../books/key-reader';
import { eurostatCell } from '../codes/eurostat-figure';
import { SourceError } from '../source-error';
import type { SourceItem } from '../source-row';
import { lineBatches } from './lines';

const TIME = /^(.*)\\(TIME_PERIOD|time)$/i;

/** Whether the first line of a text is that of Eurostat's TSV: `freq,partner,…,geo\TIME_PERIOD`, then periods. */
export const isTsvHeader = (line: string): boolean => TIME.test(line.split('\t')[0]?.trim() ?? '');

/**
 * Reads Eurostat's TSV: a series a line, its codes with commas between them in the first column, a column a year. The
 * order of the dimensions is that of the header.
 */
export async function* eurostatTsv(
  content: AsyncIterable<Buffer>,
  book: CodeBook,
  collector: Collector,
): AsyncGenerator<SourceItem[], void, undefined> {
  let line = 0;
  let readKey: ReturnType<typeof keyReader> | undefined;
  let years: number[] = [];
  let columns = 0;
  for await (const lines of lineBatches(content)) {
    const items: SourceItem[] = [];
    for (const text of lines) {
      line++;
      if (text === '') continue;
      const cells = text.split('\t');
      if (!readKey) {
        readKey = keyReader(book, dimensionsOf(cells[0] ?? ''));
        years = cells.slice(1).map(yearOf);
        columns = cells.length;
        continue;
      }
      collector.tally.records++;
      if (cells.length !== columns) {
        collector.problem(
          {
            line,
            column: 'line',
            value: text.slice(0, 40),
            reason: `has ${cells.length} columns; the header has ${columns}`,
            whatToDo: 'Fetch the file again: it seems to be cut off or changed.',
          },
          items,
        );
        continue;
      }
      const key = collector.key(readKey((cells[0] ?? '').split(',')), { line }, items);
      if (!key) continue;
      const where = { line };
      for (let column = 1; column < columns; column++) {
        const cell = cells[column]!.trim(); // as many as the header has
        collector.figure(key, years[column - 1]!, eurostatCell(cell), cell, where, items);
      }
    }
    if (items.length > 0) yield items;
  }
  if (!readKey) throw new SourceError('The file holds no line.');
}

function dimensionsOf(first: string): { id: string }[] {
  const parts = TIME.exec(first.trim());
  if (!parts) {
    throw new SourceError(
      `This is not Eurostat's TSV: its first column must be named freq,…,geo\\TIME_PERIOD, not ${first}.`,
    );
  }
  return parts[1]!.split(',').map((id) => ({ id: id.trim() })); // the pattern has the group
}

function yearOf(text: string): number {
  if (!/^\s*\d{4}\s*$/.test(text)) {
    throw new SourceError(`The column "${text.trim()}" is no year. Only yearly data sets are read.`);
  }
  return Number(text);
}

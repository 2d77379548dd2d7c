import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import type { CellValue } from 'exceljs';
import { messageOfError } from '../error-facts';
import { SourceError } from '../source-error';

/** A row of a sheet as texts, the first column at index 0. */
export interface SheetRow {
  readonly sheet: string;
  /** Counted from 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

// The end of a zip archive: a record of 22 bytes and a comment of up to 65,535.
const LONGEST_END = 22 + 65_535;
const END_MARK = Buffer.from('PK\u0005\u0006', 'latin1');

/**
 * The rows of all sheets of an .xlsx workbook, one after the other, without holding a sheet in memory.
 * Rejects with a SourceError if the file is no workbook, or is cut off.
 */
export async function* workbookRows(path: string): AsyncGenerator<SheetRow, void, undefined> {
  await assertWhole(path);
  // Only here: it takes as long to load as the whole rest of the service.
  const { default: exceljs } = await import('exceljs');
  // The library's types leave out the name that its reader gives each sheet.
  const reader = new exceljs.stream.xlsx.WorkbookReader(path, {
    worksheets: 'emit',
    sharedStrings: 'cache',
    hyperlinks: 'ignore',
    styles: 'ignore',
    entries: 'ignore',
  });
  try {
    for await (const sheet of reader) {
      const name = 'name' in sheet && typeof sheet.name === 'string' ? sheet.name : 'sheet';
      for await (const row of sheet) {
        const values = Array.isArray(row.values) ? row.values : [];
        yield { sheet: name, number: row.number, cells: Array.from(values.slice(1), textOf) };
      }
    }
  } catch (error) {
    throw new SourceError(`${basename(path)} cannot be read as a workbook: ${messageOfError(error)}. Fetch it again.`, {
      cause: error,
    });
  } finally {
    // Whoever has seen enough stops early; the library leaves its file open then.
    if ('stream' in reader && reader.stream instanceof Readable) reader.stream.destroy();
  }
}

function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value).trim();
  if ('richText' in value)
    return value.richText
      .map(({ text }) => text)
      .join('')
      .trim();
  if ('result' in value) return textOf(value.result);
  if ('text' in value) return value.text.trim();
  return value instanceof Date ? value.toISOString() : '';
}

/** A file that was cut off would leave the reader waiting for the rest. */
async function assertWhole(path: string): Promise<void> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const length = Math.min(size, LONGEST_END);
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length);
    if (buffer.lastIndexOf(END_MARK) === -1) {
      throw new SourceError(`${basename(path)} is no whole .xlsx workbook: its end is missing. Fetch it again.`);
    }
  } finally {
    await file.close();
  }
}

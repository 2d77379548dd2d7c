import { basename } from 'node:path';
import { messageOfError } from '../../error-facts';
import { SourceError } from '../../source-error';
import { Archive } from './archive';
import { sharedStrings } from './shared-strings';
import { type SheetRow, sheetRows } from './sheet-rows';
import { sheetParts } from './sheets';

/**
 * The rows of all sheets of an .xlsx workbook from left to right, without holding a sheet in memory: only the texts that
 * its cells share. Rejects with a SourceError if the file is no workbook, is damaged, or is cut off.
 */
export async function* workbookRows(path: string): AsyncGenerator<SheetRow, void, undefined> {
  let archive: Archive | undefined;
  try {
    archive = await Archive.open(path);
    const sheets = await sheetParts(archive);
    const strings = await sharedStrings(archive);
    for (const { name, part } of sheets) yield* sheetRows(name, await archive.part(part), strings);
  } catch (error) {
    const reason = messageOfError(error).replace(/\.$/, '');
    throw new SourceError(
      `${basename(path)} cannot be read as an .xlsx workbook: it is damaged, cut off or something else (${reason}). `
        + 'Fetch it again.',
      { cause: error },
    );
  } finally {
    archive?.close();
  }
}

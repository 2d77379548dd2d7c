import { posix } from 'node:path';
import type { Archive } from './archive';
import { allXmlItems } from './xml-items';

const WORKBOOK = 'xl/workbook.xml';
const RELATIONSHIPS = 'xl/_rels/workbook.xml.rels';

export interface SheetPart {
  /** As on its tab. */
  readonly name: string;
  /** The part of the archive that holds its cells. */
  readonly part: string;
}

/** The sheets of a workbook from left to right. Rejects if the archive is no workbook. */
export async function sheetParts(archive: Archive): Promise<readonly SheetPart[]> {
  if (!archive.has(WORKBOOK) || !archive.has(RELATIONSHIPS)) throw new Error('it holds no workbook');
  const targets = new Map(
    await allXmlItems<[string, string]>(await archive.part(RELATIONSHIPS), (found) => ({
      opened: (element, { Id: id, Target: target }) => {
        if (element === 'Relationship' && id !== undefined && target !== undefined) found([id, target]);
      },
    })),
  );
  return allXmlItems(await archive.part(WORKBOOK), (found) => ({
    opened: (element, { name, 'r:id': id }) => {
      if (element !== 'sheet' || name === undefined || id === undefined) return;
      // A target is told from where the workbook stands, or from the root of the archive.
      const part = posix.resolve('/xl', targets.get(id) ?? '').slice(1);
      // Sheets of charts have no cells.
      if (part.startsWith('xl/worksheets/')) found({ name, part });
    },
  }));
}

import { workbookContents, type WorkbookContents } from '../../clearing-house/answers/workbook-contents';
import type { TableDefinition } from '../../clearing-house/tables/definition';
import { PROPERTY } from '../../clearing-house/tables/sheet-identity';
import type { SentSheet } from '../../contract/submission-content';
import { sheetContents } from './content';

/**
 * Reads sheets that were sent. A sheet may carry a definition of its table, for panes that are not connected; the service
 * goes by its own, or anybody could bring along a table that nothing must agree with.
 */
export const readContents = (
  sheets: readonly SentSheet[],
  published: readonly TableDefinition[] = [],
): WorkbookContents =>
  workbookContents(
    sheets.map((sheet) => {
      const properties = Object.entries(sheet.properties).filter(([name]) => name !== PROPERTY.definition);
      return sheetContents({ ...sheet, properties: Object.fromEntries(properties) });
    }),
    published,
  );

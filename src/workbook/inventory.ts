import { identifyMetadata, type MetadataIdentity } from '../clearing-house/metadata/identity';
import { COMPANION_PROPERTY } from '../clearing-house/mirror/companion-layout';
import { COMPARISON_ID_PROPERTY, isComparisonId } from '../clearing-house/mirror/comparison-id';
import type { UnknownSheet } from '../clearing-house/checks/workbook-reading';
import { UNFINISHED_PROPERTY } from '../clearing-house/sheet/unfinished';
import type { TableIdentity } from '../clearing-house/tables/read-table';
import { identifySheet } from '../clearing-house/tables/sheet-identity';

/** A sheet of the workbook as the add-in knows it. */
export interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  /** The table it holds, if it is one of ours. */
  readonly identity: TableIdentity | undefined;
  /** Why it cannot be read, if it says that it is a table of ours and is none that is known. */
  readonly unknown: UnknownSheet | undefined;
  /** The country and round whose metadata it holds, if it does. */
  readonly metadata: MetadataIdentity | undefined;
  /** Whether its writing was cut short; it is then neither a table nor metadata. */
  readonly unfinished: boolean;
  /** The id of its comparison, if the sheet is a table that was compared. */
  readonly comparison: string | undefined;
  /** The id of the comparison whose companion it is, if it is one. */
  readonly companionOf: string | undefined;
}

/**
 * Asks for every sheet with its custom properties; the answer can be read after the next `sync`.
 * Sheets are told by these properties only, whatever they are called and wherever they stand.
 */
export function requestInventory(context: Excel.RequestContext): () => SheetEntry[] {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/customProperties/items/key,items/customProperties/items/value');
  return () => worksheets.items.map(sheetEntry);
}

/** A sheet of which id, name and custom properties have been loaded. */
export function sheetEntry(sheet: Excel.Worksheet): SheetEntry {
  const { id, name } = sheet;
  const properties = new Map(sheet.customProperties.items.map(({ key, value }) => [key, value]));
  const found = identifySheet(properties);
  return {
    id,
    name,
    properties,
    identity: found.kind === 'table' ? found.identity : undefined,
    unknown:
      found.kind === 'unknown'
        ? { id, name, table: found.table, version: found.version, reason: found.reason }
        : undefined,
    metadata: identifyMetadata(properties),
    unfinished: properties.has(UNFINISHED_PROPERTY),
    comparison: comparisonIn(properties.get(COMPARISON_ID_PROPERTY)),
    companionOf: comparisonIn(properties.get(COMPANION_PROPERTY.of)),
  };
}

const comparisonIn = (text: string | undefined): string | undefined => (isComparisonId(text) ? text : undefined);

import type { MetadataIdentity } from '../clearing-house/metadata/identity';
import { readMetadata, type MetadataReading } from '../clearing-house/metadata/read-metadata';
import type { Cells } from '../clearing-house/tables/read-table';

/** The metadata sheet of a country and round in the workbook, as it was read. */
export interface MetadataSheet {
  readonly id: string;
  readonly name: string;
  readonly identity: MetadataIdentity;
  /** Undefined if the sheet lost its row of keys, so that its cells cannot be told apart. */
  readonly reading: MetadataReading | undefined;
}

/** Reads metadata from the cells of their sheet. */
export const metadataSheet = (
  { id, name }: { readonly id: string; readonly name: string },
  identity: MetadataIdentity,
  cells: Cells,
): MetadataSheet => ({ id, name, identity, reading: readMetadata(identity, cells) });

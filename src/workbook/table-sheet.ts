import { readTable, type Cells, type TableIdentity, type TableReading } from '../clearing-house/tables/read-table';

/** A table in the workbook, as it was read. */
export interface TableSheet {
  readonly id: string;
  readonly name: string;
  readonly identity: TableIdentity;
  /** Undefined if the sheet lost its row of keys, so that its cells cannot be told apart. */
  readonly reading: TableReading | undefined;
}

/** The years of a table, as its sheet has them; none if it cannot be read. */
export const yearsOf = ({ reading }: TableSheet): number[] => reading?.layout.years.map(({ year }) => year) ?? [];

/**
 * Reads a table from the cells of its sheet.
 * @param before an earlier reading of it, from which rows that did not change are taken over
 */
export function tableSheet(
  sheet: { readonly id: string; readonly name: string },
  identity: TableIdentity,
  cells: Cells,
  before?: TableReading,
): TableSheet {
  return { id: sheet.id, name: sheet.name, identity, reading: readTable(identity, cells, before) };
}

import { checkTable } from '../clearing-house/checks/check-table';
import type { Finding } from '../clearing-house/checks/finding';
import type { CellValue } from '../clearing-house/sheet/sheet-plan';
import { readTable, type TableIdentity, type TableReading } from '../clearing-house/tables/read-table';

/** A table in the workbook, read and checked. */
export interface TableSheet {
  readonly id: string;
  readonly name: string;
  readonly identity: TableIdentity;
  /** Undefined if the sheet lost its row of keys, so that its cells cannot be told apart. */
  readonly reading: TableReading | undefined;
  readonly findings: readonly Finding[];
}

/** The years of a table, as its sheet has them; none if it cannot be read. */
export const yearsOf = ({ reading }: TableSheet): number[] => reading?.layout.years.map(({ year }) => year) ?? [];

/** Reads and checks a table from the cells of its sheet. */
export function tableSheet(
  sheet: { readonly id: string; readonly name: string },
  identity: TableIdentity,
  cells: readonly (readonly CellValue[])[],
): TableSheet {
  const reading = readTable(identity, cells);
  return { id: sheet.id, name: sheet.name, identity, reading, findings: reading ? checkTable(reading) : [] };
}

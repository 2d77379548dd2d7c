import { areaAddress } from '../clearing-house/sheet/a1';
import type { CellPosition } from '../clearing-house/sheet/area';
import type { CellInput } from '../clearing-house/sheet/sheet-plan';

/** Writes scattered cells with one call for each column, leaving the cells between them as they are; the caller syncs. */
export function writeCells(
  sheet: Excel.Worksheet,
  writes: readonly (CellPosition & { readonly input: CellInput })[],
): void {
  const columns = new Map<number, Map<number, CellInput>>();
  for (const { row, column, input } of writes) {
    const rows = columns.get(column) ?? new Map<number, CellInput>();
    columns.set(column, rows.set(row, input));
  }
  for (const [column, inputs] of columns) {
    const first = Math.min(...inputs.keys());
    const rows = Math.max(...inputs.keys()) - first + 1;
    // null leaves a cell as it is
    const values = Array.from({ length: rows }, (_, index) => [inputs.get(first + index) ?? null]);
    sheet.getRange(areaAddress({ row: first, column, rows, columns: 1 })).formulas = values;
  }
}

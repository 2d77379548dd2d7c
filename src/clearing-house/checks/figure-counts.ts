import type { TableReading } from '../tables/read-table';
import type { Finding } from './finding';

/** How many figures a table holds, and how many of them no finding is about. */
export interface FigureCounts {
  readonly filled: number;
  readonly passing: number;
}

/** The columns of an Excel sheet. */
const MAX_COLUMNS = 16_384;

/** Counts the cells of figures that are not blank. */
export function countFigures(table: TableReading, findings: readonly Finding[]): FigureCounts {
  const filled = table.rows.reduce((sum, { tally }) => sum + tally.filled, 0);
  if (findings.length === 0) return { filled, passing: filled };
  const figureColumns = new Set(table.columns.map(({ column }) => column));
  const rows = new Set(table.rows.map(({ row }) => row));
  const found = new Set<number>();
  for (const { cells } of findings) {
    for (const { row, column } of cells) {
      const value = table.cells[row]?.[column] ?? '';
      if (rows.has(row) && figureColumns.has(column) && value !== '') found.add(row * MAX_COLUMNS + column);
    }
  }
  return { filled, passing: filled - found.size };
}

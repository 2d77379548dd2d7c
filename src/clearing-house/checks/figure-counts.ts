import type { Sex } from '../tables/definition';
import type { RowReading, TableReading } from '../tables/read-table';
import type { Finding } from './finding';

/** How many figures a table holds, and how many of them no finding is about. */
export interface FigureCounts {
  readonly filled: number;
  readonly passing: number;
}

/** Counts the cells of figures that are not blank. */
export function countFigures(table: TableReading, findings: readonly Finding[]): FigureCounts {
  const filled = table.rows.reduce((sum, row) => sum + filledInRow(row), 0);
  if (findings.length === 0) return { filled, passing: filled };
  const figureColumns = new Set(table.columns.map(({ column }) => column));
  const rows = new Set(table.rows.map(({ row }) => row));
  const found = new Set<string>();
  for (const { cells } of findings) {
    for (const { row, column } of cells) {
      const value = table.cells[row]?.[column] ?? '';
      if (rows.has(row) && figureColumns.has(column) && value !== '') found.add(`${row},${column}`);
    }
  }
  return { filled, passing: filled - found.size };
}

const counted = new WeakMap<RowReading, number>();

function filledInRow(row: RowReading): number {
  let filled = counted.get(row);
  if (filled === undefined) {
    filled = 0;
    for (const { groups } of row.years) {
      for (const { figures } of groups) {
        for (const sex in figures) if (figures[sex as Sex]!.entry.kind !== 'blank') filled++;
      }
    }
    counted.set(row, filled);
  }
  return filled;
}

import type { TableReading } from '../tables/read-table';
import type { Finding } from './finding';
import { figures } from './figures';

/** How many figures a table holds, and how many of them no finding is about. */
export interface FigureCounts {
  readonly filled: number;
  readonly passing: number;
}

/** Counts the cells of figures that are not blank. */
export function figureCounts(table: TableReading, findings: readonly Finding[]): FigureCounts {
  const key = (row: number, column: number) => `${row},${column}`;
  const found = new Set(findings.flatMap(({ cells }) => cells.map(({ row, column }) => key(row, column))));
  let [filled, passing] = [0, 0];
  for (const { row, column, entry } of figures(table)) {
    if (entry.kind === 'blank') continue;
    filled++;
    if (!found.has(key(row.row, column))) passing++;
  }
  return { filled, passing };
}

import type { TableReading } from '../tables/read-table';
import { rules } from './catalogue';
import type { Finding } from './finding';

/**
 * Runs every rule over a table.
 * @returns the findings from top to bottom of the sheet, so that the list keeps its order while cells change
 */
export function checkTable(table: TableReading): Finding[] {
  return rules
    .flatMap((rule) => rule.check(table))
    .sort((a, b) => a.cells[0].row - b.cells[0].row || a.cells[0].column - b.cells[0].column);
}

import type { CellPosition } from '../sheet/area';
import { firstColumn } from '../tables/conditional-parts';
import type { TableReading } from '../tables/read-table';

/** The cell to go to for what is said of a table as a whole: the code of its total, as it is no figure. */
export const tableCell = (table: TableReading): CellPosition => ({
  row: totalRow(table),
  column: table.layout.codeColumn,
});

/** The cell to go to for what is said of a year of a table: the status of its total. */
export function yearCell(table: TableReading, year: number): CellPosition {
  const block = table.layout.years.find((each) => each.year === year)!;
  return { row: totalRow(table), column: block.status ?? firstColumn(block) };
}

const totalRow = ({ rows, layout }: TableReading): number =>
  (rows.findLast(({ kind }) => kind === 'total') ?? rows.at(-1))?.row ?? layout.keyRow;

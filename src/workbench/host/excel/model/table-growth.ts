import { contains, type Rect } from '../../../engine/geometry';
import type { CellInput } from '../../../engine/engine';
import { without } from './conditional-formats';
import { isEmpty } from './content';
import type { Sheet } from './sheet';
import { TableModel } from './table';
import { resizeTable } from './table-changes';

/**
 * The table that grows when something is about to be written into an area: the one right above it, if the area is no
 * wider than the table, brings data in its first row, and lies on empty cells. A table with totals does not grow.
 */
export function tableToGrow(
  sheet: Sheet,
  area: Rect,
  input: readonly (readonly CellInput[])[],
): TableModel | undefined {
  const bringsData = input[0]?.some((value) => value !== null && value !== '');
  const table = bringsData ? tableAbove(sheet, area) : undefined;
  return table && isEmpty(sheet, rowsUnder(table, area.rows)) ? table : undefined;
}

/** The table that grows when a person at the grid has typed into a cell that was empty before. */
export function tableToGrowUnder(sheet: Sheet, typed: Rect): TableModel | undefined {
  const table = tableAbove(sheet, typed);
  const others = table ? without(rowsUnder(table, typed.rows), typed) : [];
  return others.every((area) => isEmpty(sheet, area)) ? table : undefined;
}

function tableAbove(sheet: Sheet, area: Rect): TableModel | undefined {
  const { book } = sheet;
  const found = book.structure.tables.list().find(({ sheet: id, area: table }) => {
    const under = { ...table, row: table.row + table.rows, rows: area.rows };
    return id === sheet.id && area.row === under.row && contains(under, area);
  });
  const table = found && new TableModel(book, found.id);
  return table?.look.showTotals ? undefined : table;
}

const rowsUnder = ({ area }: TableModel, rows: number): Rect => ({ ...area, row: area.row + area.rows, rows });

export function grow(table: TableModel, rows: number): void {
  const { area } = table;
  resizeTable(table, { ...area, rows: area.rows + rows });
}

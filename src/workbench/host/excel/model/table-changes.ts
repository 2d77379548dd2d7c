import type { CellInput } from '../../../engine/engine';
import { intersect, MAX_COLUMNS, MAX_ROWS, rect, sameRect, type Rect } from '../../../engine/geometry';
import { HostError, invalidArgument, invalidOperation } from '../../kernel/errors';
import { formatArea } from '../address';
import { SheetRange } from './block';
import { usedPart, writeCells } from './cells';
import { isEmpty, literal } from './content';
import { requireUnprotected } from './protection';
import type { Sheet } from './sheet';
import { columnIndexOf, columnPart, TableModel, tablesOf, type ColumnPlace } from './table';

const DEFAULT_STYLE = 'TableStyleMedium2';

/**
 * Makes a table of a range. Without headers of its own it gets some, and its data moves down a row; blank and repeated
 * headers are given names.
 * @throws MergedRangeConflict if it would overlap another table or merged cells
 */
export function createTable({ sheet, area }: SheetRange, hasHeaders: boolean): TableModel {
  const { book } = sheet;
  requireUnprotected(sheet);
  requireFree(sheet, area);
  const whole = { ...area, rows: hasHeaders ? Math.max(2, area.rows) : area.rows + 1 };
  if (!hasHeaders) makeRoom(sheet, { ...area, rows: 1 });
  else if (area.rows === 1) makeRoom(sheet, { ...area, row: area.row + 1 });
  requireFree(sheet, whole);
  const header = new SheetRange(sheet, { ...whole, rows: 1 });
  const given = hasHeaders ? (book.engine.cells.texts(sheet.id, header.area)[0] ?? []) : [];
  writeCells(header, [headerNames(given, area.columns).map(literal)]);
  const id = book.engine.tables.add(sheet.id, whole, newTableName(book));
  book.engine.tables.setStyle(id, DEFAULT_STYLE);
  return new TableModel(book, id);
}

function requireFree(sheet: Sheet, area: Rect): void {
  const { book } = sheet;
  const taken = tablesOf(book, sheet).some((table) => intersect(table.area, area));
  if (!taken && book.engine.cells.merged(sheet.id, area).length === 0) return;
  throw new HostError('MergedRangeConflict', "A table can't overlap with another table or with merged cells.");
}

/** `Column1` for a blank header; a number after a name that was there before, as Excel tells them apart. */
function headerNames(given: readonly string[], columns: number): string[] {
  const names: string[] = [];
  const taken = (name: string): boolean => names.some((each) => each.toLowerCase() === name.toLowerCase());
  for (let index = 0; index < columns; index++) {
    const stem = given[index] ?? '';
    let name = stem === '' ? `Column${index + 1}` : stem;
    for (let number = 2; taken(name); number++) name = `${stem === '' ? 'Column' : stem}${number}`;
    names.push(name);
  }
  return names;
}

function newTableName(book: Sheet['book']): string {
  const taken = new Set(
    [...book.engine.tables.list(), ...book.engine.names.list()].map(({ name }) => name.toLowerCase()),
  );
  let number = 1;
  while (taken.has(`table${number}`)) number++;
  return `Table${number}`;
}

/** Moves down what stands in cells that are wanted, if anything does. */
function makeRoom(sheet: Sheet, area: Rect): void {
  const below = usedPart(sheet, { ...area, rows: MAX_ROWS - area.row });
  if (below) sheet.book.insertCells(sheet, area, 'Down');
}

/** Sets a table's area unless the engine already did. */
export function resizeTable(table: TableModel, area: Rect): void {
  if (!sameRect(table.area, area)) table.book.engine.tables.resize(table.id, area);
}

/**
 * Adds rows before a row of the body, or at its end. Filled cells below the table move down. A table whose only row is
 * blank has no rows yet to Excel: the blank one is the first that is added.
 */
export function insertRows(table: TableModel, index: number, count: number): Rect {
  const { sheet, body } = table;
  requireUnprotected(sheet);
  if (body.rows === 1 && isEmpty(sheet, body)) {
    if (count > 1) insertRowsAt(table, 1, count - 1);
    return { ...body, rows: count };
  }
  return insertRowsAt(table, index, count);
}

function insertRowsAt(table: TableModel, index: number, count: number): Rect {
  const { sheet, body, area } = table;
  const added = { ...body, row: body.row + index, rows: count };
  const atEnd = index === body.rows && !table.look.showTotals;
  if (atEnd) makeRoom(sheet, added);
  else sheet.book.insertCells(sheet, added, 'Down');
  resizeTable(table, { ...area, rows: area.rows + count });
  return added;
}

/** Deletes rows of the body. The last one stays, empty: a table has at least one. */
export function deleteRows(table: TableModel, index: number, count: number): void {
  const { sheet, body, area } = table;
  requireUnprotected(sheet);
  if (table.look.filters.size > 0) throw new HostError('InsertDeleteConflict', 'The table is filtered.');
  if (index < 0 || count < 1 || index + count > body.rows) throw invalidArgument();
  const keeps = count === body.rows ? 1 : 0;
  if (keeps > 0) table.book.engine.cells.clear(sheet.id, { ...body, rows: 1 }, 'Contents');
  if (count === keeps) return;
  sheet.book.deleteCells(sheet, { ...body, row: body.row + index + keeps, rows: count - keeps }, 'Up');
  resizeTable(table, { ...area, rows: area.rows - count + keeps });
}

/** Adds a column before another or at the end; cells to the right move. */
export function insertColumn(table: TableModel, index: number, name: string | undefined): ColumnPlace {
  const { sheet, area, look } = table;
  requireUnprotected(sheet);
  const ids = [...table.columnIds];
  const columnId = table.nextColumnId();
  const names = table.columnNames();
  const added = { ...area, column: area.column + index, columns: 1 };
  const beside = usedPart(sheet, { ...added, columns: MAX_COLUMNS - added.column });
  if (index < area.columns || beside) sheet.book.insertCells(sheet, added, 'Right');
  resizeTable(table, { ...area, columns: area.columns + 1 });
  look.columnIds = [...ids.slice(0, index), columnId, ...ids.slice(index)];
  const header = headerNames([...names, name ?? ''], names.length + 1).at(-1)!;
  const place = { table, columnId };
  writeCells(new SheetRange(sheet, columnPart(place, table.header)), [[literal(header)]]);
  return place;
}

/** @throws InvalidOperation for the only column */
export function deleteColumn(place: ColumnPlace): void {
  const { table, columnId } = place;
  const { sheet, area, look } = table;
  requireUnprotected(sheet);
  if (area.columns === 1) throw invalidOperation();
  const ids = table.columnIds.filter((id) => id !== columnId);
  sheet.book.deleteCells(sheet, { ...area, column: area.column + columnIndexOf(place), columns: 1 }, 'Left');
  resizeTable(table, { ...area, columns: area.columns - 1 });
  look.columnIds = ids;
}

/** Shows or removes the totals row: the word "Total", and under the last column its sum or count. */
export function showTotals(table: TableModel, show: boolean): void {
  const { sheet, area, look } = table;
  if (look.showTotals === show) return;
  requireUnprotected(sheet);
  if (!show) {
    const { totals } = table;
    look.showTotals = false;
    sheet.book.deleteCells(sheet, totals, 'Up');
    resizeTable(table, { ...area, rows: area.rows - 1 });
    return;
  }
  makeRoom(sheet, { ...area, row: area.row + area.rows, rows: 1 });
  resizeTable(table, { ...area, rows: area.rows + 1 });
  look.showTotals = true;
  writeCells(new SheetRange(sheet, table.totals), [totalsInput(table)]);
}

const SUM = 109; // of SUBTOTAL: visible rows only
const COUNT = 103;

function totalsInput(table: TableModel): CellInput[] {
  const { sheet, body } = table;
  const last = body.column + body.columns - 1;
  const values = sheet.book.engine.cells.values(sheet.id, rect(body.row, last, body.rows));
  const numeric = values.some(([value]) => typeof value === 'number');
  const [from, to] = [rect(body.row, last), rect(body.row + body.rows - 1, last)];
  const formula = `=SUBTOTAL(${numeric ? SUM : COUNT},${formatArea(from)}:${formatArea(to)})`;
  const row = Array<CellInput>(body.columns).fill('');
  if (body.columns > 1) row[0] = 'Total';
  row[body.columns - 1] = formula;
  return row;
}

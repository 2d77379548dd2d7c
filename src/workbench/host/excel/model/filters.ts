import type { Rect } from '../../../engine/geometry';
import { SheetRange } from './block';
import { counting } from './cells';
import { passing, type FilterCriteria } from './filter-criteria';
import { requireAllowed } from './protection';
import type { Sheet } from './sheet';
import type { TableModel } from './table';

/** Something with columns that are filtered: a table, or the filtered range of a sheet. */
export interface FilterScope {
  readonly sheet: Sheet;
  /** The filtered area with its headers; `undefined` while a sheet has no filter. */
  readonly whole: Rect | undefined;
  /** Below the headers. */
  readonly body: Rect | undefined;
  /** By the index of the column. */
  readonly criteria: ReadonlyMap<number, FilterCriteria>;
  setCriteria(column: number, criteria: FilterCriteria | undefined): void;
}

export function tableFilter(table: TableModel): FilterScope {
  const { filters } = table.look;
  const ids = table.columnIds;
  return {
    sheet: table.sheet,
    whole: table.area,
    body: table.body,
    criteria: new Map([...filters].map(([id, criteria]) => [ids.indexOf(id), criteria])),
    setCriteria: (column, criteria) => {
      if (criteria) filters.set(ids[column]!, criteria);
      else filters.delete(ids[column]!);
    },
  };
}

/** The filter of a sheet's own; it moves with its range. */
export function sheetFilter(sheet: Sheet): FilterScope {
  const state = sheet.book.state.sheet(sheet.id);
  const filter = state.autoFilter?.range.isAlive ? state.autoFilter : undefined;
  const whole = filter?.range.area;
  return {
    sheet,
    whole,
    body: whole && { ...whole, row: whole.row + 1, rows: whole.rows - 1 },
    criteria: filter?.criteria ?? new Map<number, FilterCriteria>(),
    setCriteria: (column, criteria) => {
      if (criteria) filter?.criteria.set(column, criteria);
      else filter?.criteria.delete(column);
    },
  };
}

/** Puts a sheet's filter on a range, in place of the one that it had. */
export function placeSheetFilter(sheet: Sheet, area: Rect): void {
  removeSheetFilter(sheet);
  const range = new SheetRange(sheet, area);
  sheet.book.state.anchors.add(range);
  sheet.book.state.sheet(sheet.id).autoFilter = { range, criteria: new Map() };
}

export function removeSheetFilter(sheet: Sheet): void {
  const state = sheet.book.state.sheet(sheet.id);
  if (!state.autoFilter) return;
  clearFilters(sheetFilter(sheet));
  sheet.book.state.anchors.delete(state.autoFilter.range);
  state.autoFilter = undefined;
}

export function setFilter(scope: FilterScope, column: number, criteria: FilterCriteria | undefined): void {
  requireAllowed(scope.sheet, 'allowAutoFilter');
  scope.setCriteria(column, criteria);
}

export function clearFilters(scope: FilterScope): void {
  for (const column of scope.criteria.keys()) setFilter(scope, column, undefined);
}

/** Hides the rows that some criteria reject, and shows the others. */
export function applyFilters({ sheet, body, criteria }: FilterScope): void {
  if (!body || body.rows < 1) return;
  const { formats } = sheet.book.engine;
  const stays = Array<boolean>(body.rows).fill(true);
  for (const [column, each] of criteria) {
    const passed = passing(each, cellsOf(sheet, { ...body, column: body.column + column, columns: 1 }));
    for (const [index, stay] of passed.entries()) stays[index] &&= stay;
  }
  for (const [start, count] of runs(stays)) {
    const hide = !stays[start]!;
    const rows = [...counting(body.row + start, count)];
    if (rows.some((row) => formats.rowHidden(sheet.id, row) !== hide)) {
      formats.setRowsHidden(sheet.id, body.row + start, count, hide);
    }
  }
}

function cellsOf(sheet: Sheet, column: Rect): Parameters<typeof passing>[1] {
  const { cells, formats } = sheet.book.engine;
  const values = cells.values(sheet.id, column);
  const texts = cells.texts(sheet.id, column);
  return values.map(([value], index) => {
    const { fill, fontColor } = formats.cell(sheet.id, column.row + index, column.column);
    return { value: value!, text: texts[index]![0]!, fill, fontColor };
  });
}

/** Stretches of equal flags: where each starts, and how long it is. */
function runs(flags: readonly boolean[]): [start: number, count: number][] {
  const found: [number, number][] = [];
  for (const [index, flag] of flags.entries()) {
    const last = found.at(-1);
    if (last && flags[last[0]] === flag) last[1]++;
    else found.push([index, 1]);
  }
  return found;
}

/** The rows of an area that are shown. */
export const visibleRows = (sheet: Sheet, { row, rows }: Rect): number[] =>
  [...counting(row, rows)].filter((each) => !sheet.book.engine.formats.rowHidden(sheet.id, each));

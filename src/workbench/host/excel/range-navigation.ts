import { bound, contains, intersect, MAX_COLUMNS, MAX_ROWS, type Rect } from '../../engine/geometry';
import { integerArgument, isAbsent } from '../kernel/arguments';
import { invalidArgument, itemNotFound } from '../kernel/errors';
import { NULL_OBJECT, type HostObject, type MaybeObject, type Methods } from '../kernel/host-class';
import { hostObject } from './links';
import { rangeOn, SheetAreas, type SheetRange } from './model/block';
import { siblingArgument } from './model/resolve';
import { tablesOf } from './model/table';
import { usedWithin } from './model/used';

/** Ranges reached from a range. */
export const rangeNavigation = {
  GetCell: (range, [row, column]) =>
    moved(range, { rows: 1, columns: 1 }, integerArgument(row), integerArgument(column)),
  GetRow: (range, [row]) => moved(range, { rows: 1 }, integerArgument(row, 0, range.area.rows - 1), 0),
  GetColumn: (range, [column]) => moved(range, { columns: 1 }, 0, integerArgument(column, 0, range.area.columns - 1)),
  GetOffsetRange: (range, [rows, columns]) => moved(range, {}, integerArgument(rows), integerArgument(columns)),
  GetResizedRange: (range, [rows, columns]) =>
    moved(range, {
      rows: range.area.rows + integerArgument(rows),
      columns: range.area.columns + integerArgument(columns),
    }),
  GetAbsoluteResizedRange: (range, [rows, columns]) =>
    moved(range, { rows: integerArgument(rows, 1), columns: integerArgument(columns, 1) }),
  GetEntireRow: (range) => moved(range, { column: 0, columns: MAX_COLUMNS }),
  GetEntireColumn: (range) => moved(range, { row: 0, rows: MAX_ROWS }),
  GetLastRow: (range) => moved(range, { rows: 1 }, range.area.rows - 1),
  GetLastColumn: (range) => moved(range, { columns: 1 }, 0, range.area.columns - 1),
  GetLastCell: (range) => moved(range, { rows: 1, columns: 1 }, range.area.rows - 1, range.area.columns - 1),
  GetRowsAbove: (range, [count]) => rowsBeside(range, -countArgument(count)),
  GetRowsBelow: (range, [count]) => rowsBeside(range, countArgument(count), true),
  GetColumnsBefore: (range, [count]) => columnsBeside(range, -countArgument(count)),
  GetColumnsAfter: (range, [count]) => columnsBeside(range, countArgument(count), true),
  GetBoundingRect: (range, [other]) => moved(range, bound(range.area, siblingArgument(other, range).area)),
  GetIntersection: (range, [other]) => found(intersection(range, other)),
  GetIntersectionOrNullObject: (range, [other]) => intersection(range, other) ?? NULL_OBJECT,
  GetUsedRange: (range, [valuesOnly]) => found(used(range, valuesOnly)),
  GetUsedRangeOrNullObject: (range, [valuesOnly]) => used(range, valuesOnly) ?? NULL_OBJECT,
  GetMergedAreasOrNullObject: mergedAreas,
  GetTables: (range, [fullyContained]) => {
    const { area } = range;
    const within = (table: Rect): boolean =>
      fullyContained === true ? contains(area, table) : intersect(area, table) !== undefined;
    return hostObject(
      'TableScopedCollection',
      tablesOf(range.sheet.book, range.sheet).filter((table) => within(table.area)),
    );
  },
} satisfies Methods<SheetRange>;

/** A range on the same sheet, changed in some measures and then moved. @throws InvalidArgument beyond the sheet */
function moved(range: SheetRange, change: Partial<Rect>, rows = 0, columns = 0): HostObject {
  const area = { ...range.area, ...change };
  return hostObject('Range', rangeOn(range.sheet, { ...area, row: area.row + rows, column: area.column + columns }));
}

/** A count of rows or columns beside a range: 1 if left out, never 0; negative ones lie inside the range. */
function countArgument(value: unknown): number {
  const count = isAbsent(value) ? 1 : integerArgument(value);
  if (count === 0) throw invalidArgument();
  return count;
}

/** Positive counts go down and right from the near edge, negative ones up and left from it. */
function rowsBeside(range: SheetRange, count: number, below = false): HostObject {
  const edge = range.area.row + (below ? range.area.rows : 0);
  return moved(range, { row: Math.min(edge, edge + count), rows: Math.abs(count) });
}

function columnsBeside(range: SheetRange, count: number, after = false): HostObject {
  const edge = range.area.column + (after ? range.area.columns : 0);
  return moved(range, { column: Math.min(edge, edge + count), columns: Math.abs(count) });
}

function intersection(range: SheetRange, other: unknown): HostObject | undefined {
  const shared = intersect(range.area, siblingArgument(other, range).area);
  return shared && moved(range, shared);
}

function used(range: SheetRange, valuesOnly: unknown): HostObject | undefined {
  const area = usedWithin(range.sheet, range.area, valuesOnly === true);
  return area && moved(range, area);
}

function mergedAreas(range: SheetRange): MaybeObject {
  const areas = range.sheet.book.engine.cells.merged(range.sheet.id, range.area);
  return areas.length > 0 ? hostObject('RangeAreas', new SheetAreas(range.sheet, areas)) : NULL_OBJECT;
}

/** @throws ItemNotFound if there is nothing */
export function found<T>(object: T | undefined): T {
  if (object === undefined) throw itemNotFound();
  return object;
}

import { rect, type Rect } from '../../engine/geometry';
import { listArgument, recordArgument } from '../kernel/arguments';
import { assign } from '../kernel/assign';
import { invalidArgument } from '../kernel/errors';
import type { HostObject, Methods } from '../kernel/host-class';
import { queryAsJson } from '../kernel/query';
import type { Session } from '../kernel/session';
import { hostObject } from './links';
import { SheetRange } from './model/block';

/** Reading and setting properties cell by cell, row by row or column by column in one call. */
export const rangeProperties = {
  GetCellProperties: (range, [options], session) => {
    const select = selectOf(options);
    return cellsOf(range.area).map((row) => row.map((cell) => propertiesOf(range, cell, select, session)));
  },
  GetRowProperties: (range, [options], session) => {
    const select = selectOf(options);
    return rowsOf(range.area).map((row) => propertiesOf(range, row, select, session));
  },
  GetColumnProperties: (range, [options], session) => {
    const select = selectOf(options);
    return columnsOf(range.area).map((column) => propertiesOf(range, column, select, session));
  },
  SetCellProperties: (range, [properties], session) => {
    const cells = cellsOf(range.area);
    const rows = sized(listArgument(properties), cells.length).map((row) =>
      sized(listArgument(row), range.area.columns),
    );
    for (const [down, row] of rows.entries()) {
      for (const [right, cell] of row.entries()) setProperties(range, cells[down]![right]!, cell, session);
    }
  },
  SetRowProperties: (range, [properties], session) => {
    const areas = rowsOf(range.area);
    const rows = sized(listArgument(properties), areas.length);
    for (const [index, row] of rows.entries()) setProperties(range, areas[index]!, row, session);
  },
  SetColumnProperties: (range, [properties], session) => {
    const areas = columnsOf(range.area);
    const columns = sized(listArgument(properties), areas.length);
    for (const [index, column] of columns.entries()) setProperties(range, areas[index]!, column, session);
  },
} satisfies Methods<SheetRange>;

const rowsOf = ({ row, column, rows, columns }: Rect): Rect[] =>
  Array.from({ length: rows }, (_, down) => rect(row + down, column, 1, columns));

const columnsOf = ({ row, column, rows, columns }: Rect): Rect[] =>
  Array.from({ length: columns }, (_, right) => rect(row, column + right, rows, 1));

const cellsOf = (area: Rect): Rect[][] => rowsOf(area).map(columnsOf);

function sized<T>(list: readonly T[], size: number): readonly T[] {
  if (list.length !== size) throw invalidArgument();
  return list;
}

/** Load options (`{ format: { fill: { color: true } } }`) as the paths of a select. */
function selectOf(options: unknown, before = ''): string[] {
  return Object.entries(recordArgument(options)).flatMap(([name, value]) => {
    if (value === true) return [before + (name === '$all' ? '*' : name)];
    return typeof value === 'object' && value !== null ? selectOf(value, `${before}${name}/`) : [];
  });
}

const part = (range: SheetRange, area: Rect): HostObject => hostObject('Range', new SheetRange(range.sheet, area));

const propertiesOf = (range: SheetRange, area: Rect, select: readonly string[], session: Session): unknown =>
  select.length > 0 ? queryAsJson(part(range, area), { Select: select }, session) : {};

function setProperties(range: SheetRange, area: Rect, properties: unknown, session: Session): void {
  if (properties !== null) assign(part(range, area), recordArgument(properties), session);
}

import type { CellInput } from '../../engine/engine';
import { integerArgument, isAbsent, optional, textArgument } from '../kernel/arguments';
import { invalidArgument, itemAlreadyExists } from '../kernel/errors';
import { defineClass, readOnly, type HostObject } from '../kernel/host-class';
import { hostObject } from './links';
import { SheetRange } from './model/block';
import { cellInput, spread, writeCells } from './model/cells';
import { literal } from './model/content';
import { columnIndexOf, columnPart, type ColumnPlace, type TableModel } from './model/table';
import { deleteColumn, insertColumn } from './model/table-changes';
import type { Rect } from '../../engine/geometry';
import { Filter } from './table-filter';
import { rangeContent } from './range-content';

const part = (place: ColumnPlace, of: (table: TableModel) => Rect): SheetRange =>
  new SheetRange(place.table.sheet, columnPart(place, of(place.table)));

const whole = (place: ColumnPlace): SheetRange => part(place, ({ area }) => area);

const nameOf = (place: ColumnPlace): string => place.table.columnNames()[columnIndexOf(place)] ?? '';

export const TableColumn = defineClass<ColumnPlace>({
  name: 'TableColumn',
  id: ({ columnId }) => columnId,
  scalars: {
    Id: readOnly(({ columnId }) => columnId),
    Index: readOnly(columnIndexOf),
    Name: { get: nameOf, set: rename },
    Values: {
      get: (place) => rangeContent.Values.get(whole(place)),
      set: (place, value) => rangeContent.Values.set(whole(place), value),
    },
  },
  methods: {
    GetRange: (place) => hostObject('Range', whole(place)),
    GetHeaderRowRange: (place) =>
      hostObject(
        'Range',
        part(place, ({ header }) => header),
      ),
    GetDataBodyRange: (place) =>
      hostObject(
        'Range',
        part(place, ({ body }) => body),
      ),
    GetTotalRowRange: (place) =>
      hostObject(
        'Range',
        part(place, ({ totals }) => totals),
      ),
    Delete: deleteColumn,
  },
  navigations: { Filter: (place) => Filter(place) },
});

function rename(place: ColumnPlace, value: unknown): void {
  const name = textArgument(value);
  if (name === '') throw invalidArgument();
  const index = columnIndexOf(place);
  const others = place.table.columnNames().filter((_, other) => other !== index);
  if (others.some((other) => other.toLowerCase() === name.toLowerCase())) throw itemAlreadyExists();
  writeCells(
    part(place, ({ header }) => header),
    [[literal(name)]],
  );
}

/** A column by its id or, as a text, by its name. */
function find(table: TableModel, key: unknown): ColumnPlace | undefined {
  const ids = table.columnIds;
  const byId = ids.find((id) => id === key || String(id) === key);
  const index = table.columnNames().findIndex((name) => name.toLowerCase() === String(key).toLowerCase());
  const columnId = typeof key === 'string' && index >= 0 ? ids[index] : byId;
  return columnId === undefined ? undefined : { table, columnId };
}

export const TableColumnCollection = defineClass<TableModel>({
  name: 'TableColumnCollection',
  scalars: { Count: readOnly(({ area }) => area.columns) },
  items: (table) => table.columnIds.map((columnId) => TableColumn({ table, columnId })),
  item: (table, key) => {
    const place = find(table, key);
    return place && TableColumn(place);
  },
  methods: { Add: add },
});

/** Values are those of the whole column, its header first, or one value for the body. */
function add(table: TableModel, [index, values, name]: readonly unknown[]): HostObject {
  const { columns } = table.area;
  const at = isAbsent(index) || index === -1 ? columns : integerArgument(index, 0, columns);
  const given = optional(values, (value) => columnInput(table, value));
  const place = insertColumn(table, at, optional(name, textArgument) ?? given?.header);
  if (given)
    writeCells(
      part(place, ({ body }) => body),
      given.body,
    );
  return TableColumn(place);
}

interface ColumnInput {
  readonly header: string | undefined;
  readonly body: CellInput[][];
}

function columnInput({ body, area }: TableModel, value: unknown): ColumnInput {
  const column = { ...body, columns: 1 };
  if (!Array.isArray(value)) return { header: undefined, body: spread(column, value, cellInput) };
  const rows = value as unknown[];
  const headed = rows.length === body.rows + 1 || rows.length === area.rows;
  if (!headed) return { header: undefined, body: spread(column, rows, cellInput) };
  const [header] = spread({ ...column, rows: 1 }, rows.slice(0, 1), cellInput);
  return { header: String(header?.[0] ?? ''), body: spread(column, rows.slice(1, body.rows + 1), cellInput) };
}

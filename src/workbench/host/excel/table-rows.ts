import { flagArgument, integerArgument, isAbsent, listArgument } from '../kernel/arguments';
import { invalidArgument, itemNotFound } from '../kernel/errors';
import { defineClass, readOnly, type HostObject } from '../kernel/host-class';
import type { Rect } from '../../engine/geometry';
import { hostObject } from './links';
import { SheetRange } from './model/block';
import { cellInput, spread, writeCells } from './model/cells';
import type { TableModel } from './model/table';
import { deleteRows, insertRows } from './model/table-changes';
import { rangeContent } from './range-content';

/** A row by its place: it does not move when rows are added before it, as Excel's does not. */
interface RowPlace {
  readonly table: TableModel;
  readonly index: number;
}

function rowOf({ table, index }: RowPlace): SheetRange {
  const { body, sheet } = table;
  if (index >= body.rows) throw itemNotFound();
  return new SheetRange(sheet, { ...body, row: body.row + index, rows: 1 });
}

const TableRow = defineClass<RowPlace>({
  name: 'TableRow',
  id: ({ index }) => index,
  scalars: {
    Index: readOnly(({ index }) => index),
    Values: {
      get: (place) => rangeContent.Values.get(rowOf(place)),
      set: (place, value) => rangeContent.Values.set(rowOf(place), value),
    },
  },
  methods: {
    GetRange: (place) => hostObject('Range', rowOf(place)),
    Delete: (place) => {
      rowOf(place);
      deleteRows(place.table, place.index, 1);
    },
  },
});

export const TableRowCollection = defineClass<TableModel>({
  name: 'TableRowCollection',
  scalars: { Count: readOnly(({ body }) => body.rows) },
  items: (table) => Array.from({ length: table.body.rows }, (_, index) => TableRow({ table, index })),
  item: (table, index) => {
    const place = { table, index: integerArgument(index, 0) };
    return place.index < table.body.rows ? TableRow(place) : undefined;
  },
  methods: {
    Add: add,
    DeleteRows: (table, [rows]) => {
      const indexes = listArgument(rows).map((row) => {
        const index = TableRow.unwrap(row)?.index ?? row;
        return integerArgument(index, 0, table.body.rows - 1);
      });
      if (new Set(indexes).size !== indexes.length) throw invalidArgument();
      for (const index of indexes.sort((a, b) => b - a)) deleteRows(table, index, 1);
    },
    DeleteRowsAt: (table, [index, count]) =>
      deleteRows(table, integerArgument(index, 0), isAbsent(count) ? 1 : integerArgument(count, 1)),
  },
});

/** Adds as many rows as there are values, one if there are none. */
function add(table: TableModel, [index, values, alwaysInsert]: readonly unknown[]): HostObject {
  const { body } = table;
  flagArgument(alwaysInsert, true);
  const at = isAbsent(index) || index === -1 ? body.rows : integerArgument(index, 0, body.rows);
  const count = Array.isArray(values) ? values.length : 1;
  if (count === 0) throw invalidArgument();
  const shape: Rect = { ...body, rows: count };
  const input = isAbsent(values) ? undefined : spread(shape, values, cellInput);
  const added = insertRows(table, at, count);
  if (input) writeCells(new SheetRange(table.sheet, added), input);
  return TableRow({ table, index: at });
}

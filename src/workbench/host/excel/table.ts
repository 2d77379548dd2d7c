import { EventType } from '../protocol/event-types';
import { intersect } from '../../engine/geometry';
import { flagArgument, textArgument } from '../kernel/arguments';
import { apiNotFound, invalidArgument, itemAlreadyExists } from '../kernel/errors';
import { defineClass, readOnly, type HostObject, type Scalar } from '../kernel/host-class';
import { AutoFilter } from './auto-filter';
import { hostObject } from './links';
import { SheetRange } from './model/block';
import { applyFilters, clearFilters, tableFilter } from './model/filters';
import { requireUnlocked, requireUnprotected } from './model/protection';
import { siblingArgument } from './model/resolve';
import type { TableModel } from './model/table';
import { resizeTable, showTotals } from './model/table-changes';
import type { TableLook } from './model/table-look';
import { checkName } from './named-items';
import { TableColumnCollection } from './table-columns';
import { TableRowCollection } from './table-rows';
import { TableSort } from './table-sort';

type LookFlag = {
  [K in keyof TableLook]: TableLook[K] extends boolean ? K : never;
}[keyof TableLook];

function look(key: LookFlag): Scalar<TableModel> {
  return {
    get: (table) => table.look[key],
    set: (table, value) => {
      table.look[key] = flagArgument(value);
    },
  };
}

export const Table = defineClass<TableModel>({
  name: 'Table',
  id: ({ id }) => id,
  scalars: {
    Id: readOnly(({ id }) => id),
    LegacyId: readOnly(({ id }) => id),
    Name: { get: ({ data }) => data.name, set: rename },
    ShowHeaders: {
      get: ({ data }) => data.showHeaders,
      set: ({ data }, value) => {
        if (flagArgument(value) !== data.showHeaders) throw apiNotFound('Table.showHeaders, set');
      },
    },
    ShowTotals: {
      get: (table) => table.look.showTotals,
      set: (table, value) => showTotals(table, flagArgument(value)),
    },
    Style: { get: ({ data }) => data.style, set: setStyle },
    HighlightFirstColumn: look('highlightFirstColumn'),
    HighlightLastColumn: look('highlightLastColumn'),
    ShowBandedRows: look('showBandedRows'),
    ShowBandedColumns: look('showBandedColumns'),
    ShowFilterButton: look('showFilterButton'),
  },
  navigations: {
    AutoFilter: (table) => AutoFilter({ table }),
    Columns: (table) => TableColumnCollection(table),
    Rows: (table) => TableRowCollection(table),
    Sort: (table) => TableSort(table),
    Worksheet: ({ sheet }) => hostObject('Worksheet', sheet),
  },
  methods: {
    GetRange: ({ sheet, area }) => hostObject('Range', new SheetRange(sheet, area)),
    GetHeaderRowRange: ({ sheet, header }) => hostObject('Range', new SheetRange(sheet, header)),
    GetDataBodyRange: ({ sheet, body }) => hostObject('Range', new SheetRange(sheet, body)),
    GetTotalRowRange: ({ sheet, totals }) => hostObject('Range', new SheetRange(sheet, totals)),
    ClearFilters: (table) => {
      clearFilters(tableFilter(table));
      applyFilters(tableFilter(table));
    },
    ReapplyFilters: (table) => applyFilters(tableFilter(table)),
    Resize: resize,
    ConvertToRange: ({ book, id, sheet, area }): HostObject => {
      requireUnprotected(sheet);
      book.engine.tables.remove(id);
      return hostObject('Range', new SheetRange(sheet, area));
    },
    Delete: ({ book, id, sheet, area }) => {
      requireUnlocked({ sheet, areas: [area] });
      book.engine.tables.remove(id);
      book.engine.cells.clear(sheet.id, area, 'All');
    },
  },
  events: {
    Changed: { type: EventType.TableChanged, target: ({ id }) => id, register: 'DataChangedEvent' },
    SelectionChanged: { type: EventType.TableSelectionChanged, target: ({ id }) => id },
  },
  afterCalculation: ['ReapplyFilters'],
});

function rename(table: TableModel, value: unknown): void {
  const name = textArgument(value);
  checkName(name);
  const { tables, names } = table.book.engine;
  const same = (other: string): boolean => other.toLowerCase() === name.toLowerCase();
  const taken = tables.list().some((other) => other.id !== table.id && same(other.name));
  if (taken || names.list().some((other) => same(other.name))) throw itemAlreadyExists();
  tables.rename(table.id, name);
}

const BUILT_IN_STYLE = /^TableStyle(?:Light(?:1?\d|2[01])|Medium(?:1?\d|2[0-8])|Dark(?:\d|1[01]))$/;

function setStyle(table: TableModel, value: unknown): void {
  const style = textArgument(value);
  if (!BUILT_IN_STYLE.test(style) || /\D0$/.test(style)) throw invalidArgument();
  table.book.engine.tables.setStyle(table.id, style);
}

/** The new range must begin in the same row, overlap the old one and hold a row under the headers. */
function resize(table: TableModel, [newRange]: readonly unknown[]): void {
  const { area } = siblingArgument(newRange, table);
  requireUnprotected(table.sheet);
  const least = table.look.showTotals ? 3 : 2;
  if (area.row !== table.area.row || !intersect(area, table.area) || area.rows < least) throw invalidArgument();
  resizeTable(table, area);
}

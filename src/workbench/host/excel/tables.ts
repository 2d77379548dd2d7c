import { EventType, WORKBOOK_TARGET } from '../protocol/event-types';
import { flagArgument, textArgument } from '../kernel/arguments';
import { invalidArgument } from '../kernel/errors';
import { defineClass, readOnly, type HostObject } from '../kernel/host-class';
import type { Book } from './model/book';
import { rangeArgument } from './model/resolve';
import type { Sheet } from './model/sheet';
import { tablesOf, type TableModel } from './model/table';
import { createTable } from './model/table-changes';
import { found } from './range-navigation';
import { Table } from './table';

/** The tables of the workbook, or those of one sheet. */
interface TableScope {
  readonly book: Book;
  readonly sheet: Sheet | undefined;
}

const scopeId = ({ sheet }: TableScope): string => sheet?.id ?? WORKBOOK_TARGET;

function byNameOrId(tables: readonly TableModel[], key: unknown): HostObject | undefined {
  const wanted = textArgument(typeof key === 'number' ? String(key) : key);
  const table =
    tables.find(({ id }) => id === wanted)
    ?? tables.find(({ data }) => data.name.toLowerCase() === wanted.toLowerCase());
  return table && Table(table);
}

export const TableCollection = defineClass<TableScope>({
  name: 'TableCollection',
  scalars: { Count: readOnly(({ book, sheet }) => tablesOf(book, sheet).length) },
  items: ({ book, sheet }) => tablesOf(book, sheet).map((table) => Table(table)),
  item: ({ book, sheet }, key) => byNameOrId(tablesOf(book, sheet), key),
  methods: {
    Add: ({ book, sheet }, [address, hasHeaders]): HostObject => {
      const range = rangeArgument(address, sheet ?? book.activeSheet());
      if (sheet && range.sheet.id !== sheet.id) throw invalidArgument();
      return Table(createTable(range, flagArgument(hasHeaders)));
    },
  },
  events: {
    Added: { type: EventType.TableAdded, target: scopeId },
    Changed: { type: EventType.TableChanged, target: scopeId, register: 'DataChangedEvent' },
    Deleted: { type: EventType.TableDeleted, target: scopeId },
  },
});

/** The tables that a range touches. */
export const TableScopedCollection = defineClass<readonly TableModel[]>({
  name: 'TableScopedCollection',
  items: (tables) => tables.map((table) => Table(table)),
  item: byNameOrId,
  methods: { GetFirst: (tables): HostObject => Table(found(tables[0])) },
});

import type { TableDefinition } from './definition';
import { table12 } from './table-1-2';
import { table3 } from './table-3';
import { table5 } from './table-5';

/** The standard tables, in the order of their numbers. */
export const tables: readonly TableDefinition[] = [table12, table3, table5];

/** The definition of a table by its number; undefined if there is no such table. */
export const tableById = (id: string): TableDefinition | undefined => tables.find((table) => table.id === id);

import type { TableDefinition } from './definition';
import { table11 } from './definitions/table-1-1';
import { table12 } from './definitions/table-1-2';
import { table21 } from './definitions/table-2-1';
import { table22 } from './definitions/table-2-2';
import { table3 } from './definitions/table-3';
import { table41 } from './definitions/table-4-1';
import { table42 } from './definitions/table-4-2';
import { table5 } from './definitions/table-5';
import { table61 } from './definitions/table-6-1';
import { table62 } from './definitions/table-6-2';
import { table7 } from './definitions/table-7';
import { tableS3 } from './definitions/table-s3';
import { tableS4 } from './definitions/table-s4';
import { tableS5 } from './definitions/table-s5';
import { tableS6 } from './definitions/table-s6';

/** The standard tables, in the order of their numbers: stocks and long-term flows, then short-term flows. */
export const tables: readonly TableDefinition[] = [
  table11,
  table12,
  table21,
  table22,
  table3,
  table41,
  table42,
  table5,
  table61,
  table62,
  table7,
  tableS3,
  tableS4,
  tableS5,
  tableS6,
];

/** The definition of a standard table by its number; undefined if there is no such table. */
export const tableById = (id: string): TableDefinition | undefined => tables.find((table) => table.id === id);

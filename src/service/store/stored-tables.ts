import type { Store } from './open';
import type { StoreTransaction } from './revision';
import type { StoreSchema } from './schema';

/** All tables of the store: a table stands below those that it refers to. A backup holds them in this order. */
const ORDER: Readonly<Record<keyof StoreSchema, number>> = {
  store: 0,
  source: 1,
  vintage: 2,
  observation: 3,
  coverage: 3,
  metadata: 3,
  duration: 3,
  edition: 3,
  submission: 3,
  submission_sheet: 4,
  submission_step: 4,
  access_token: 4,
  audit: 4,
};

/** A table as the store has it. */
export interface StoredTable {
  readonly name: keyof StoreSchema;
  /** In the order of the table. */
  readonly columns: readonly string[];
}

/** The tables of a store with their columns, in the order in which rows can be added. Others' tables are none of them. */
export async function storedTables(db: Store | StoreTransaction): Promise<StoredTable[]> {
  const tables = await db.introspection.getTables();
  return tableNames.map((name) => {
    const found = tables.filter((table) => table.name === name);
    const own = found.find(({ schema }) => schema === undefined || schema === 'public') ?? found[0];
    return { name, columns: own?.columns.map((column) => column.name) ?? [] };
  });
}

/** The names of all tables, in the same order. */
export const tableNames: readonly (keyof StoreSchema)[] = (Object.keys(ORDER) as (keyof StoreSchema)[]).sort(
  (one, other) => ORDER[one] - ORDER[other],
);

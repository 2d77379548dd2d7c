import type { RawBuilder, SelectQueryBuilder } from 'kysely';
import { engineOf } from './engines/differences';
import type { Store } from './open';
import type { StoreTransaction } from './revision';
import type { StoreSchema } from './schema';

/**
 * The rows of a query as lists, in no order unless one is given. The engine makes one text of them, which is read at once: handing over each value
 * of each row takes several times as long as finding them.
 */
export async function jsonRows<Row extends readonly unknown[]>(
  db: Store | StoreTransaction,
  query: SelectQueryBuilder<StoreSchema, keyof StoreSchema, object>,
  values: readonly RawBuilder<unknown>[],
  order: readonly RawBuilder<unknown>[] = [],
): Promise<Row[]> {
  const { text } = await query.select(engineOf(db).jsonRows(values, order).as('text')).executeTakeFirstOrThrow();
  return JSON.parse(text) as Row[];
}

import { sql } from 'kysely';
import { pinned, type Moments } from './moment';
import type { Store } from './open';
import type { StoreTransaction } from './revision';
import { type CoverageSelection, inSelection } from './selection';
import type { SourceVintage } from './vintages';

/** A vintage that brought, changed or withdrew something of a selection. */
export interface TouchingVintage extends SourceVintage {
  /** Rises with time over all sources. */
  readonly id: number;
  readonly recorded: string;
}

/** The vintages that cover something of a selection, or ended what covered it, the earliest first. */
export async function vintagesTouching(
  db: Store | StoreTransaction,
  selection: CoverageSelection,
  moments: Moments = {},
): Promise<TouchingVintage[]> {
  const { asOf, updatedAfter = 0 } = await pinned(db, moments);
  const touched = (column: 'since' | 'until') =>
    sql<boolean>`vintage.id in (select ${sql.ref(`coverage.${column}`)} from coverage where ${inSelection(db, 'coverage', selection)})`;
  return db
    .selectFrom('vintage')
    .where((where) => where.or([touched('since'), touched('until')]))
    .where('vintage.id', '<=', asOf!) // pinned
    .where('vintage.id', '>', updatedAfter)
    .select(['id', 'source', 'vintage', 'recorded'])
    .orderBy('id')
    .execute();
}

import type { RawBuilder } from 'kysely';
import { knownAt, type Moments, pinned } from './moment';
import { type FullObservation, fullObservations, observationsIn } from './observations';
import type { Store } from './open';
import type { StoreTransaction } from './revision';
import { type CoverageSelection, inSelection, type Selection } from './selection';
import type { Viewer } from './viewer';

// Of so few partners, one query finds everything that a table has quicker than one for each reporter.
const FEW_PARTNERS = 10;

/**
 * Observations of any selection, piece by piece: a piece is what a reporter's table has of an age, or what a table has of a
 * few partners. A series (all of the key but the year) is within one piece and its years follow one another. Memory does not
 * grow with the selection, and no transaction is held open between pieces; all of them are of one moment.
 */
export async function* observationPieces(
  db: Store | StoreTransaction,
  viewer: Viewer,
  selection: Selection,
  moments: Moments = {},
): AsyncGenerator<FullObservation[]> {
  const at = await pinned(db, moments);
  const byTable = selection.partners !== undefined && selection.partners.length <= FEW_PARTNERS;
  for (const piece of await piecesOf(db, selection, knownAt('coverage', { ...at, updatedAfter: undefined }), byTable)) {
    const query = observationsIn(db, viewer, { ...selection, ...piece }).where(knownAt('observation', at));
    const found = await fullObservations(query).execute();
    if (found.length > 0) yield found;
  }
}

/** What a piece is of. */
type Piece = Pick<Selection, 'tables' | 'reporters' | 'ages'>;

/**
 * The pieces that a selection has, by what is covered.
 *
 * @param which the rows of coverage that count
 * @param byTable a piece for each table, instead of one for each reporter and age, too
 */
export async function piecesOf(
  db: Store | StoreTransaction,
  selection: CoverageSelection,
  which: RawBuilder<boolean>,
  byTable = false,
): Promise<Piece[]> {
  const covered = db
    .selectFrom('coverage')
    .where(inSelection('coverage', selection))
    .where(which)
    .distinct()
    .orderBy('table_id');
  if (byTable) {
    const rows = await covered.select('table_id').execute();
    return rows.map(({ table_id }) => ({ tables: [table_id] }));
  }
  const rows = await covered.select(['table_id', 'reporter', 'age']).orderBy('reporter').orderBy('age').execute();
  return rows.map(({ table_id, reporter, age }) => ({ tables: [table_id], reporters: [reporter], ages: [age] }));
}

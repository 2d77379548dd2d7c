import { sql } from 'kysely';
import { type Moments, pinned } from './moment';
import { type FullObservation, fullObservations, observationsIn } from './observations';
import type { Store } from './open';
import type { StoreTransaction } from './revision';
import type { Selection } from './selection';
import { piecesOf } from './series';
import type { Viewer } from './viewer';

/** An observation with when it ceased to be known as it is. */
export interface PastObservation extends FullObservation {
  /** ISO 8601; null if it is in force. */
  readonly withdrawn: string | null;
}

/**
 * All states that the observations of a selection had up to a moment, piece by piece (series.ts), those of a series one after
 * the other. What was withdrawn after the moment is still in force.
 */
export async function* historyPieces(
  db: Store | StoreTransaction,
  viewer: Viewer,
  selection: Selection,
  moments: Pick<Moments, 'asOf'> = {},
): AsyncGenerator<PastObservation[]> {
  const { asOf = 0 } = await pinned(db, moments);
  for (const piece of await piecesOf(db, selection, sql<boolean>`coverage.since <= ${asOf}`)) {
    const found = await fullObservations(observationsIn(db, viewer, { ...selection, ...piece }))
      .where('observation.since', '<=', asOf)
      .select(
        sql<string | null>`(select ended.recorded from vintage as ended
          where ended.id = observation.until and ended.id <= ${asOf})`.as('withdrawn'),
      )
      .orderBy('observation.since')
      .execute();
    if (found.length > 0) yield found;
  }
}

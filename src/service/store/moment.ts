import { type RawBuilder, sql } from 'kysely';
import type { Store } from './open';
import type { StoreTransaction } from './revision';

/** A moment: a time, which counts to the millisecond, or a vintage (its id), which is the moment it was recorded. */
export type Moment = Date | number;

/** What is asked of the past. */
export interface Moments {
  /** Answer with what was known then; what is in force now if left out. */
  readonly asOf?: Moment | undefined;
  /** Only what became known as it is after that. */
  readonly updatedAfter?: Moment | undefined;
}

/** Moments as vintages: the last ones (their ids) recorded by then, 0 if there was none yet. */
export interface VintageMoments {
  readonly asOf: number | undefined;
  readonly updatedAfter: number | undefined;
}

/** Finds the vintages that were the latest at the moments. */
export async function vintagesAt(db: Store | StoreTransaction, moments: Moments): Promise<VintageMoments> {
  const vintage = (moment: Moment | undefined) => (moment instanceof Date ? vintageAt(db, moment) : moment);
  return { asOf: await vintage(moments.asOf), updatedAfter: await vintage(moments.updatedAfter) };
}

/**
 * The same moments, but what is asked of now is asked of the vintage that is the latest now: several queries then answer
 * alike, whatever is recorded in between. What comes to be restricted meanwhile is left out by the later ones.
 */
export async function pinned(db: Store | StoreTransaction, moments: Moments): Promise<VintageMoments> {
  const { asOf, updatedAfter } = await vintagesAt(db, moments);
  return { asOf: asOf ?? (await latestVintage(db)), updatedAfter };
}

/** The id of the latest vintage of all; 0 if there is none yet. */
export async function latestVintage(db: Store | StoreTransaction): Promise<number> {
  const { id } = await db
    .selectFrom('vintage')
    .select((select) => select.fn.max('id').as('id'))
    .executeTakeFirstOrThrow();
  return id ?? 0;
}

/** The id of the last vintage of any source that was recorded by a moment; 0 if there was none yet. */
export async function vintageAt(db: Store | StoreTransaction, moment: Date): Promise<number> {
  const { id } = await db
    .selectFrom('vintage')
    .where('recorded', '<=', moment.toISOString())
    .select((select) => select.fn.max('id').as('id'))
    .executeTakeFirstOrThrow();
  return id ?? 0;
}

/** The condition that a row of a table was known at a moment, or is in force if none is given. */
export function knownAt(
  table: 'observation' | 'coverage' | 'metadata' | 'duration',
  { asOf, updatedAfter }: VintageMoments,
): RawBuilder<boolean> {
  const since = sql.ref(`${table}.since`);
  const until = sql.ref(`${table}.until`);
  const known =
    asOf === undefined ? sql`${until} is null` : sql`${since} <= ${asOf} and (${until} is null or ${until} > ${asOf})`;
  return updatedAfter === undefined ? sql`(${known})` : sql`(${known} and ${since} > ${updatedAfter})`;
}

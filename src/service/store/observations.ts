import type { Insertable } from 'kysely';
import { vintagesInForce } from './coverage';
import type { Store } from './open';
import type { StoreTransaction } from './revision';
import { ALL_AGES, type StoreSchema } from './schema';

/** An observation as it is recorded. */
export type Observation = Insertable<StoreSchema['observation']>;

/** An observation as others may see it. */
export interface FreeObservation {
  readonly reporter: string;
  readonly partner: string;
  readonly year: number;
  readonly sex: string;
  readonly value: number | null;
  readonly statuses: string;
  readonly source: string;
  readonly vintage: number;
}

// 500 rows of 13 values stay well below the number of values that either engine takes in one statement.
const ROWS_IN_A_STATEMENT = 500;

/**
 * Records observations in the order they come, without holding more than a few hundred of them; returns how many.
 * Rejects at an observation whose key the vintage has already.
 */
export async function recordObservations(
  transaction: StoreTransaction,
  observations: Iterable<Observation> | AsyncIterable<Observation>,
): Promise<number> {
  let recorded = 0;
  let batch: Observation[] = [];
  const flush = async (): Promise<void> => {
    if (batch.length > 0) await transaction.insertInto('observation').values(batch).execute();
    recorded += batch.length;
    batch = [];
  };
  for await (const observation of observations) {
    batch.push(observation);
    if (batch.length === ROWS_IN_A_STATEMENT) await flush();
  }
  await flush();
  return recorded;
}

/** Observations in force of a table and years, all ages together, without confidential ones. */
const observationsInForce = (db: Store | StoreTransaction, table: string, years: readonly number[]) =>
  db
    .selectFrom('observation')
    .innerJoin(vintagesInForce(db, table, years).as('in_force'), (join) =>
      join
        .onRef('in_force.reporter', '=', 'observation.reporter')
        .onRef('in_force.year', '=', 'observation.year')
        .onRef('in_force.source', '=', 'observation.source')
        .onRef('in_force.vintage', '=', 'observation.vintage'),
    )
    .where('observation.table_id', '=', table)
    .where('observation.year', 'in', years)
    .where('observation.age', '=', ALL_AGES)
    .where((where) =>
      where.or([where('observation.confidentiality', 'is', null), where('observation.confidentiality', '=', 'F')]),
    )
    .select([
      'observation.reporter',
      'observation.partner',
      'observation.year',
      'observation.sex',
      'observation.value',
      'observation.statuses',
      'observation.source',
      'observation.vintage',
    ])
    .orderBy('observation.partner')
    .orderBy('observation.year')
    .orderBy('observation.sex')
    .orderBy('observation.source');

/** What all reporters say of one partner in a table: seen from the partner, the mirror of its own figures. */
export const observationsOfPartner = (
  db: Store | StoreTransaction,
  table: string,
  partner: string,
  years: readonly number[],
): Promise<FreeObservation[]> =>
  observationsInForce(db, table, years).where('observation.partner', '=', partner).execute();

/** What one reporter says of all its partners, by partner, year, sex and source. */
export const observationsOfReporter = (
  db: Store | StoreTransaction,
  table: string,
  reporter: string,
  years: readonly number[],
): Promise<FreeObservation[]> =>
  observationsInForce(db, table, years).where('observation.reporter', '=', reporter).execute();

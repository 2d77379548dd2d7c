import { type SelectQueryBuilder, sql } from 'kysely';
import { knownAt, type Moments, vintagesAt } from './moment';
import type { Store } from './open';
import type { StoreTransaction } from './revision';
import { ALL_AGES, type StoreSchema } from './schema';
import { inSelection, type Selection } from './selection';
import { type Viewer, visibleTo } from './viewer';

/** An observation without what the question had in it: what a reporter says of a partner in a table, all ages together. */
export interface Figure {
  readonly reporter: string;
  readonly partner: string;
  readonly year: number;
  readonly sex: string;
  readonly value: number | null;
  readonly statuses: string;
  /** The id of the source. */
  readonly source: string;
  /** The number, within its source, of the vintage since which the figure is known as it is. */
  readonly vintage: number;
}

/** An observation with all that is known of it. */
export interface FullObservation extends Figure {
  readonly table: string;
  readonly age: string;
  /** A letter of CL_CONF_STATUS; null or F is free. */
  readonly confidentiality: string | null;
  readonly comment: string | null;
  readonly asSent: string;
  /** When it became known as it is: ISO 8601, UTC. */
  readonly recorded: string;
}

/** What all reporters say of one partner in a table: seen from the partner, the mirror of its own figures. */
export const figuresOfPartner = (
  db: Store | StoreTransaction,
  viewer: Viewer,
  table: string,
  partner: string,
  years: readonly number[],
  moments: Moments = {},
): Promise<Figure[]> => figures(db, viewer, { tables: [table], partners: [partner], years, ages: [ALL_AGES] }, moments);

/** What one reporter says of all its partners in a table, by partner, year, sex and source. */
export const figuresOfReporter = (
  db: Store | StoreTransaction,
  viewer: Viewer,
  table: string,
  reporter: string,
  years: readonly number[],
  moments: Moments = {},
): Promise<Figure[]> =>
  figures(db, viewer, { tables: [table], reporters: [reporter], years, ages: [ALL_AGES] }, moments);

/** Figures of a selection with few columns, since each takes its time; the caller knows table and age. */
export async function figures(
  db: Store | StoreTransaction,
  viewer: Viewer,
  selection: Selection,
  moments: Moments = {},
): Promise<Figure[]> {
  const query = observationsIn(db, viewer, selection).where(knownAt('observation', await vintagesAt(db, moments)));
  return inOrder(query).select(FIGURE).execute();
}

/**
 * Observations of a selection with all that is known of them, by table, reporter, partner, sex, age, source and year: a
 * series at a time. For selections that are known to be small; series.ts gives any selection piece by piece.
 */
export async function observations(
  db: Store | StoreTransaction,
  viewer: Viewer,
  selection: Selection,
  moments: Moments = {},
): Promise<FullObservation[]> {
  const query = observationsIn(db, viewer, selection).where(knownAt('observation', await vintagesAt(db, moments)));
  return fullObservations(query).execute();
}

/** How many observations a selection has. */
export async function countObservations(
  db: Store | StoreTransaction,
  viewer: Viewer,
  selection: Selection,
  moments: Moments = {},
): Promise<number> {
  const { count } = await observationsIn(db, viewer, selection)
    .where(knownAt('observation', await vintagesAt(db, moments)))
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

type Observations = SelectQueryBuilder<StoreSchema, 'observation' | 'vintage', object>;

/** Observations of a selection that a viewer may see, of any time. */
export const observationsIn = (db: Store | StoreTransaction, viewer: Viewer, selection: Selection): Observations =>
  db
    .selectFrom('observation')
    .innerJoin('vintage', 'vintage.id', 'observation.since')
    .where(inSelection('observation', selection))
    .where(visibleTo(viewer));

const FIGURE = [
  'observation.reporter',
  'observation.partner',
  'observation.year',
  'observation.sex',
  'observation.value',
  'observation.statuses',
  'vintage.source',
  'vintage.vintage',
] as const;

/** The order of answers to the pane. */
const inOrder = (query: Observations): Observations =>
  query
    .orderBy('observation.reporter')
    .orderBy('observation.partner')
    .orderBy('observation.year')
    .orderBy('observation.sex')
    .orderBy('vintage.source');

/** All columns, series by series. */
export const fullObservations = (query: Observations) =>
  query
    .select(FIGURE)
    .select(['observation.table_id as table', 'observation.age', 'observation.confidentiality', 'observation.comment'])
    .select(sql<string>`coalesce(observation.as_sent, cast(observation.value as text))`.as('asSent'))
    .select('vintage.recorded')
    .orderBy('observation.table_id')
    .orderBy('observation.reporter')
    .orderBy('observation.partner')
    .orderBy('observation.sex')
    .orderBy('observation.age')
    .orderBy('vintage.source')
    .orderBy('observation.year');

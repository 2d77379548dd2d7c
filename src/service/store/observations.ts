import { type SelectQueryBuilder, sql } from 'kysely';
import { jsonRows } from './json-rows';
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

/**
 * Figures of a selection with few columns, since each takes its time; the caller knows table and age. By reporter, partner, year,
 * sex and source.
 */
export async function figures(
  db: Store | StoreTransaction,
  viewer: Viewer,
  selection: Selection,
  moments: Moments = {},
): Promise<Figure[]> {
  const query = observationsIn(db, viewer, selection).where(knownAt('observation', await vintagesAt(db, moments)));
  const key = ['observation.reporter', 'observation.partner', 'observation.year', 'observation.sex', 'vintage.source'];
  const order = key.map((name) => sql.ref(name));
  const said = ['observation.value', 'observation.statuses', 'vintage.vintage'].map((name) => sql.ref(name));
  type Row = [string, string, number, string, string, number | null, string, number];
  const rows = await jsonRows<Row>(db, query, [...order, ...said], order);
  return rows.map(([reporter, partner, year, sex, source, value, statuses, vintage]) => ({
    reporter,
    partner,
    year,
    sex,
    value,
    statuses,
    source,
    vintage,
  }));
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
  return allOf(db, query);
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
    .where(inSelection(db, 'observation', selection))
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

/** All that is known of the observations of a query, series by series. */
export async function allOf(db: Store | StoreTransaction, query: Observations): Promise<FullObservation[]> {
  type Row = [
    ...[table: string, reporter: string, partner: string, sex: string, age: string, source: string, year: number],
    ...[value: number | null, statuses: string, confidentiality: string | null, comment: string | null],
    ...[asSent: string, vintage: number, recorded: string],
  ];
  const order = SERIES.map((name) => sql.ref(name));
  const said = ['value', 'statuses', 'confidentiality', 'comment'].map((name) => sql.ref(`observation.${name}`));
  const since = ['vintage.vintage', 'vintage.recorded'].map((name) => sql.ref(name));
  const rows = await jsonRows<Row>(db, query, [...order, ...said, AS_SENT, ...since], order);
  // Named one by one: to spread objects into one takes longer than all the rest of a row.
  return rows.map((row) => ({
    table: row[0],
    reporter: row[1],
    partner: row[2],
    sex: row[3],
    age: row[4],
    source: row[5],
    year: row[6],
    value: row[7],
    statuses: row[8],
    confidentiality: row[9],
    comment: row[10],
    asSent: row[11],
    vintage: row[12],
    recorded: row[13],
  }));
}

/** The order of series, and in a series of its years. */
const SERIES = [
  'observation.table_id',
  'observation.reporter',
  'observation.partner',
  'observation.sex',
  'observation.age',
  'vintage.source',
  'observation.year',
] as const;

const AS_SENT = sql<string>`coalesce(observation.as_sent, cast(observation.value as text))`;

/** All columns, series by series. */
export const fullObservations = (query: Observations) =>
  SERIES.reduce(
    (ordered, column) => ordered.orderBy(column),
    query
      .select(FIGURE)
      .select([
        'observation.table_id as table',
        'observation.age',
        'observation.confidentiality',
        'observation.comment',
      ])
      .select(AS_SENT.as('asSent'))
      .select('vintage.recorded'),
  );

import { sql } from 'kysely';
import { compareCodes as compare } from '../../clearing-house/codes/compare-codes';
import { jsonRows } from './json-rows';
import { knownAt, type Moments, vintagesAt } from './moment';
import type { Store } from './open';
import type { StoreTransaction } from './revision';
import { ALL_AGES } from './schema';
import { type CoverageSelection, inSelection, type Selection } from './selection';
import type { SourceVintage } from './vintages';
import { figuresVisibleTo, type Viewer } from './viewer';

/** A reporter's table in a year, by a sex, of a source: there is at least one figure that may be seen. */
export interface Reporting extends SourceVintage {
  readonly reporter: string;
  readonly year: number;
  readonly sex: string;
}

/** The same with table, age and how many figures there are. */
export interface Covered extends Reporting {
  readonly table: string;
  readonly age: string;
  readonly figures: number;
}

/**
 * Who reports a table in which years by which sex, all ages together; in the order of reporter, year, sex and source. The
 * vintage is the last one that covers the reporter's table and year, be its figures new or as before.
 *
 * @param years all if left out
 */
export async function reportersOf(
  db: Store | StoreTransaction,
  viewer: Viewer,
  table: string,
  years?: readonly number[],
  moments: Pick<Moments, 'asOf'> = {},
): Promise<Reporting[]> {
  const selection = { tables: [table], ages: [ALL_AGES], ...(years && { years }) };
  const rows = await jsonRows<[string, number, string, string, number]>(
    db,
    await covered(db, viewer, selection, moments),
    ['coverage.reporter', 'coverage.year', 'coverage.sex', 'vintage.source', 'vintage.vintage'].map((name) =>
      sql.ref(name),
    ),
  );
  return rows
    .map(([reporter, year, sex, source, vintage]) => ({ reporter, year, sex, source, vintage }))
    .sort(
      (one, other) =>
        compare(one.reporter, other.reporter)
        || one.year - other.year
        || compare(one.sex, other.sex)
        || compare(one.source, other.source),
    );
}

/** What is covered of a selection, by table, reporter, year, sex, age and source. */
export async function coverageOf(
  db: Store | StoreTransaction,
  viewer: Viewer,
  selection: CoverageSelection = {},
  moments: Moments = {},
): Promise<Covered[]> {
  return (await covered(db, viewer, selection, moments))
    .select(['coverage.table_id as table', 'coverage.reporter', 'coverage.year', 'coverage.sex', 'coverage.age'])
    .select(['vintage.source', 'vintage.vintage', figuresVisibleTo(viewer).as('figures')])
    .orderBy('coverage.table_id')
    .orderBy('coverage.reporter')
    .orderBy('coverage.year')
    .orderBy('coverage.sex')
    .orderBy('coverage.age')
    .orderBy('vintage.source')
    .execute();
}

/** Every table, year and reporter that the store has figures of which may be seen, in that order. */
export async function figuresKnown(
  db: Store | StoreTransaction,
  viewer: Viewer,
): Promise<{ table: string; year: number; reporter: string }[]> {
  return (await covered(db, viewer))
    .select(['coverage.table_id as table', 'coverage.year', 'coverage.reporter'])
    .distinct()
    .orderBy('coverage.table_id')
    .orderBy('coverage.year')
    .orderBy('coverage.reporter')
    .execute();
}

/**
 * How many figures a selection may have at most, as far as coverage tells: of partners it knows only that each has one figure of
 * a reporter's year, sex, age and source.
 *
 * @param moments undefined: of all times
 */
export async function mostFigures(
  db: Store | StoreTransaction,
  viewer: Viewer,
  selection: Selection,
  moments: Moments | undefined,
): Promise<number> {
  const { figures, cells } = await db
    .selectFrom('coverage')
    .where(inSelection(db, 'coverage', selection))
    .where(moments === undefined ? sql<boolean>`1 = 1` : knownAt('coverage', await vintagesAt(db, moments)))
    .select((select) => [
      sql<number | string | null>`sum(${figuresVisibleTo(viewer)})`.as('figures'),
      select.fn.countAll<number | string>().as('cells'),
    ])
    .executeTakeFirstOrThrow();
  const { partners } = selection;
  return Math.min(Number(figures), partners ? Number(cells) * partners.length : Number.POSITIVE_INFINITY);
}

/** Rows of coverage with figures to be seen. */
const covered = async (
  db: Store | StoreTransaction,
  viewer: Viewer,
  selection: CoverageSelection = {},
  moments: Moments = {},
) =>
  db
    .selectFrom('coverage')
    .innerJoin('vintage', 'vintage.id', 'coverage.since')
    .where(inSelection(db, 'coverage', selection))
    .where(knownAt('coverage', await vintagesAt(db, moments)))
    .where(figuresVisibleTo(viewer), '>', 0);

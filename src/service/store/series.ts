import { type RawBuilder, sql } from 'kysely';
import { compareCodes } from '../../clearing-house/codes/compare-codes';
import { jsonRows } from './json-rows';
import { knownAt, type Moments, pinned } from './moment';
import { allOf, type FullObservation, observationsIn } from './observations';
import type { Store } from './open';
import type { StoreTransaction } from './revision';
import { type CoverageSelection, inSelection, type Selection } from './selection';
import type { Viewer } from './viewer';

// Of so few partners, one query finds everything that a table has of an age quicker than one for each reporter.
const FEW_PARTNERS = 10;

/**
 * Observations of any selection, piece by piece: a piece is what a reporter's table has of an age, or what a table has of an
 * age and a few partners. A series (all of the key but the year) is within one piece and its years follow one another. Memory
 * does not grow with the selection, and no transaction is held open between pieces; all of them are of one moment.
 */
export async function* observationPieces(
  db: Store | StoreTransaction,
  viewer: Viewer,
  selection: Selection,
  moments: Moments = {},
): AsyncGenerator<FullObservation[]> {
  const at = await pinned(db, moments);
  const { reporters, partners } = selection;
  const isOfFew = partners !== undefined && partners.length <= FEW_PARTNERS;
  const pieces = isOfFew ? (reporters ? piecesByKey : piecesOfPartners) : piecesOf;
  const known = knownAt('coverage', { ...at, updatedAfter: undefined });
  for (const piece of await pieces(db, selection, known)) {
    const query = observationsIn(db, viewer, { ...selection, ...piece }).where(knownAt('observation', at));
    const found = await allOf(db, query);
    if (found.length > 0) yield found;
  }
}

/** What a piece is of. */
type Piece = Pick<Selection, 'tables' | 'reporters' | 'ages' | 'years' | 'sexes'>;

/**
 * The pieces that a selection has, by what is covered: one for each reporter's table and age.
 *
 * @param which the rows of coverage that count
 */
export async function piecesOf(
  db: Store | StoreTransaction,
  selection: CoverageSelection,
  which: RawBuilder<boolean>,
): Promise<Piece[]> {
  const rows = await coverageIn(db, selection, which)
    .select(['table_id', 'reporter', 'age'])
    .distinct()
    .orderBy('table_id')
    .orderBy('reporter')
    .orderBy('age')
    .execute();
  return rows.map(({ table_id, reporter, age }) => ({ tables: [table_id], reporters: [reporter], ages: [age] }));
}

/** The same where few partners are meant: one for each table and age. */
async function piecesOfPartners(
  db: Store | StoreTransaction,
  selection: CoverageSelection,
  which: RawBuilder<boolean>,
): Promise<Piece[]> {
  const rows = await coverageIn(db, selection, which)
    .select(['table_id', 'age'])
    .distinct()
    .orderBy('table_id')
    .orderBy('age')
    .execute();
  return rows.map(({ table_id, age }) => ({ tables: [table_id], ages: [age] }));
}

/**
 * The same where reporters are named as well, with the years and sexes that they have. When all of the key is given, each series
 * is found where it stands, instead of among all others of its reporter.
 */
async function piecesByKey(
  db: Store | StoreTransaction,
  selection: CoverageSelection,
  which: RawBuilder<boolean>,
): Promise<Piece[]> {
  const covered = await jsonRows<[table: string, age: string, year: number, sex: string]>(
    db,
    coverageIn(db, selection, which),
    ['table_id', 'age', 'year', 'sex'].map((name) => sql.ref(name)),
  );
  const found = new Map<string, { table: string; age: string; years: Set<number>; sexes: Set<string> }>();
  for (const [table, age, year, sex] of covered) {
    const key = `${table} ${age}`;
    const piece = found.get(key) ?? { table, age, years: new Set(), sexes: new Set() };
    piece.years.add(year);
    piece.sexes.add(sex);
    found.set(key, piece);
  }
  return [...found.values()]
    .sort((one, other) => compareCodes(one.table, other.table) || compareCodes(one.age, other.age))
    .map(({ table, age, years, sexes }) => ({ tables: [table], ages: [age], years: [...years], sexes: [...sexes] }));
}

const coverageIn = (db: Store | StoreTransaction, selection: CoverageSelection, which: RawBuilder<boolean>) =>
  db
    .selectFrom('coverage')
    .where(inSelection(db, 'coverage', selection))
    .where(which);

import { setImmediate as turn } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import { engineOf } from '../engines/differences';
import type { StoreTransaction } from '../revision';
import { type CoverageSelection, inSelection } from '../selection';
import type { OpenVintage } from '../vintages';
import { recordCoverage } from './coverage';
import { CONTENT, KEY } from './observation';
import { restrictAround } from './restrict';

/** Tables, reporters and years that a vintage stands for as a whole. */
export type CoveredSelection = Pick<CoverageSelection, 'tables' | 'reporters' | 'years' | 'fromYear' | 'toYear'>;

/**
 * What a vintage stands for besides the figures it brings: what of the same source it does not have any more is withdrawn.
 *
 * - `cells`: each reporter's table and year that it has a figure of, as a whole;
 * - `figures`: nothing; figures that it does not bring stay as they are;
 * - a selection, or several: all tables, reporters and years of it, whether the vintage has a figure of them or not.
 */
export type Covers = 'cells' | 'figures' | CoveredSelection | readonly CoveredSelection[];

/** What recording did. */
export interface Recorded {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
}

/**
 * Makes the observations of the temporary table `incoming` those in force of the vintage's source. Figures that are as
 * before stay as they are, others are closed (`until`) and begun (`since`); nothing is deleted.
 *
 * @param onMerged is told after each reporter's table how many of them are done, and of how many
 */
export async function mergeStaged(
  transaction: StoreTransaction,
  vintage: OpenVintage,
  covers: Covers,
  onMerged: (done: number, of: number) => void,
): Promise<Omit<Recorded, 'unchanged'>> {
  const db = transaction as unknown as Kysely<Record<string, never>>; // temporary tables are no part of the schema
  const { sourceNumber: source } = vintage;
  await findCovered(db, source, covers);
  const places = await placesCovered(db);
  const before = await pairsOf(
    db,
    sql`select distinct table_id, reporter from coverage where source = ${source} and until is null`,
  );
  const known = new Set(before.map(keyOf));
  await sql`update coverage set until = ${vintage.id}
    where source = ${source} and until is null and exists (
      select 1 from covered where covered.table_id = coverage.table_id and covered.reporter = coverage.reporter
        and covered.year = coverage.year)`.execute(db);

  const total = { added: 0, changed: 0, removed: 0 };
  for (const [index, { years, ...pair }] of places.entries()) {
    const closed = known.has(keyOf(pair))
      ? await close(db, vintage, pair, covers === 'figures' ? undefined : years)
      : 0;
    const begun = await begin(db, vintage, pair, known.has(keyOf(pair)));
    const changed = closed > 0 && begun > 0 ? await countChanged(db, vintage, pair) : 0;
    total.added += begun - changed;
    total.changed += changed;
    total.removed += closed - changed;
    await recordCoverage(transaction, vintage, pair, years);
    onMerged(index + 1, places.length);
    await turn(); // on SQLite nothing else would come to its turn, not even a signal to stop
  }
  await sql`drop table covered`.execute(db);
  await restrictAround(transaction, vintage);
  return total;
}

type Database = Kysely<Record<string, never>>;

/** A reporter's table: what is merged at a time, so that other work comes to its turn in between. */
interface Pair {
  readonly table_id: string;
  readonly reporter: string;
}

const keyOf = ({ table_id, reporter }: Pair): string => `${table_id} ${reporter}`;

const pairsOf = async (db: Database, query: ReturnType<typeof sql<Pair>>): Promise<Pair[]> =>
  (await query.execute(db)).rows;

/** Makes the temporary table `covered`: the tables, reporters and years that the vintage has something to say of. */
async function findCovered(db: Database, source: number, covers: Covers): Promise<void> {
  const selections = typeof covers === 'string' ? [] : [covers].flat();
  const others = selections.map(
    (selection) => sql`union select table_id, reporter, year from coverage
      where source = ${source} and until is null and ${inSelection(db, 'coverage', selection)}`,
  );
  await sql`create temporary table covered (table_id text, reporter text, year integer)`.execute(db);
  await sql`insert into covered select distinct table_id, reporter, year from incoming
    ${sql.join(others, sql` `)}`.execute(db);
  await sql`create index covered_place on covered (table_id, reporter, year)`.execute(db);
  await engineOf(db).afterLoading(db, 'covered');
}

/** A reporter's table with the years that are covered. */
interface Place extends Pair {
  readonly years: number[];
}

async function placesCovered(db: Database): Promise<Place[]> {
  const { rows } = await sql<Pair & { year: number }>`
    select table_id, reporter, year from covered order by table_id, reporter, year`.execute(db);
  const places = new Map<string, Place>();
  for (const { year, ...pair } of rows) {
    const place = places.get(keyOf(pair)) ?? { ...pair, years: [] };
    place.years.push(year);
    places.set(keyOf(pair), place);
  }
  return [...places.values()];
}

const columns = (table: string, names: readonly string[]) => sql.join(names.map((name) => sql.ref(`${table}.${name}`)));

const sameKey = sql.join(
  KEY.map((name) => sql`incoming.${sql.ref(name)} = observation.${sql.ref(name)}`),
  sql` and `,
);
const sameContent = sql.join(
  CONTENT.map((name) => sql`incoming.${sql.ref(name)} is not distinct from observation.${sql.ref(name)}`),
  sql` and `,
);
const inPair = (table: 'observation' | 'incoming', { table_id, reporter }: Pair) =>
  sql`${sql.ref(`${table}.table_id`)} = ${table_id} and ${sql.ref(`${table}.reporter`)} = ${reporter}`;
const inForce = ({ sourceNumber }: OpenVintage) =>
  sql`observation.source = ${sourceNumber} and observation.until is null`;

/** Ends what the vintage has otherwise and, of these years, what it does not have any more. */
async function close(db: Database, vintage: OpenVintage, pair: Pair, years: number[] | undefined): Promise<number> {
  const replaced = years
    ? sql`observation.year in (${sql.join(years)})
        and not exists (select 1 from incoming where ${sameKey} and ${sameContent})`
    : sql`exists (select 1 from incoming where ${sameKey} and not (${sameContent}))`;
  const result = await sql`update observation set until = ${vintage.id}
    where ${inPair('observation', pair)} and ${inForce(vintage)} and ${replaced}`.execute(db);
  return Number(result.numAffectedRows);
}

/** Begins what is not in force by now. */
async function begin(db: Database, vintage: OpenVintage, pair: Pair, isKnown: boolean): Promise<number> {
  const isNew = isKnown
    ? sql`not exists (select 1 from observation where ${sameKey} and ${inForce(vintage)})`
    : sql`1 = 1`; // nothing of the pair is there to be looked up
  const result = await sql`
    insert into observation (${sql.join(KEY.map((name) => sql.ref(name)))}, source, since,
      ${sql.join(CONTENT.map((name) => sql.ref(name)))}, restricted)
    select ${columns('incoming', KEY)}, cast(${vintage.sourceNumber} as integer), cast(${vintage.id} as integer),
      ${columns('incoming', CONTENT)}, case when coalesce(confidentiality, 'F') = 'F' then 0 else 1 end
    from incoming where ${inPair('incoming', pair)} and ${isNew}
    order by ${columns('incoming', KEY)}`.execute(db);
  return Number(result.numAffectedRows);
}

/** How many figures were both ended and begun. */
async function countChanged(db: Database, { id, sourceNumber }: OpenVintage, pair: Pair): Promise<number> {
  const { rows } = await sql<{ changed: number }>`select count(*) as changed from observation
    where ${inPair('observation', pair)} and observation.source = ${sourceNumber} and observation.since = ${id}
      and exists (select 1 from observation earlier where earlier.until = ${id} and earlier.source = observation.source
        and ${sql.join(
          KEY.map((name) => sql`earlier.${sql.ref(name)} = observation.${sql.ref(name)}`),
          sql` and `,
        )})`.execute(db);
  return rows[0]!.changed; // a count has a row
}

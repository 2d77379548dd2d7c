import { sql } from 'kysely';
import { compareCodes as compare } from '../../clearing-house/codes/compare-codes';
import { jsonRows } from './json-rows';
import { knownAt, type Moments, vintagesAt } from './moment';
import type { Store } from './open';
import type { StoreTransaction } from './revision';
import type { OpenVintage, SourceVintage } from './vintages';

/** What a reporter says about its figures of a table and year, in answer to one question of the table. */
export interface Metadata {
  readonly table: string;
  readonly reporter: string;
  readonly year: number;
  /** The code of the question (tables/metadata-fields.ts). */
  readonly field: string;
  readonly value: string;
}

/** The same with the vintage that it comes from. */
export interface StoredMetadata extends Metadata, SourceVintage {}

/** A reporter's table and year. */
export type MetadataCell = Pick<Metadata, 'table' | 'reporter' | 'year'>;

/**
 * Records metadata as part of a vintage of their source, in the place of all that the source said of the same tables,
 * reporters and years. Rejects if a question is answered twice.
 *
 * @param cells further tables, reporters and years of which the vintage says nothing (any more)
 */
export async function recordMetadata(
  transaction: StoreTransaction,
  vintage: OpenVintage,
  metadata: readonly Metadata[],
  cells: readonly MetadataCell[] = [],
): Promise<void> {
  const all = new Map([...cells, ...metadata].map((cell) => [keyOf(cell), cell]));
  for (const [key, cell] of all) {
    const said = metadata.filter((entry) => keyOf(entry) === key);
    await recordCell(transaction, vintage, cell, new Map(said.map(({ field, value }) => [field, value])), said.length);
  }
}

const keyOf = ({ table, reporter, year }: MetadataCell): string => `${table} ${reporter} ${year}`;

async function recordCell(
  transaction: StoreTransaction,
  { id, source }: OpenVintage,
  { table, reporter, year }: MetadataCell,
  said: ReadonlyMap<string, string>,
  given: number,
): Promise<void> {
  if (said.size < given) throw new Error(`A question about table ${table}, ${reporter}, ${year} is answered twice.`);
  const key = { table_id: table, reporter, year, source };
  const inForce = await transaction
    .selectFrom('metadata')
    .where((where) => where.and(key))
    .where('until', 'is', null)
    .select(['field', 'value'])
    .execute();
  const before = new Map(inForce.map(({ field, value }) => [field, value]));
  for (const [field, value] of before) {
    if (said.get(field) === value) continue;
    await transaction
      .updateTable('metadata')
      .set({ until: id })
      .where((where) => where.and({ ...key, field }))
      .where('until', 'is', null)
      .execute();
  }
  const begun = [...said].filter(([field, value]) => before.get(field) !== value);
  if (begun.length === 0) return;
  await transaction
    .insertInto('metadata')
    .values(begun.map(([field, value]) => ({ ...key, field, value, since: id })))
    .execute();
}

/**
 * What reporters say of a table and years, by reporter, year, field and source.
 *
 * @param reporters all if undefined; years likewise
 */
export async function metadataOf(
  db: Store | StoreTransaction,
  table: string,
  reporters: readonly string[] | undefined,
  years: readonly number[] | undefined,
  moments: Moments = {},
): Promise<StoredMetadata[]> {
  if (reporters?.length === 0 || years?.length === 0) return [];
  const rows = await jsonRows<[string, number, string, string, string, number]>(
    db,
    db
      .selectFrom('metadata')
      .innerJoin('vintage', 'vintage.id', 'metadata.since')
      .where('table_id', '=', table)
      .$if(reporters !== undefined, (query) => query.where('reporter', 'in', reporters ?? []))
      .$if(years !== undefined, (query) => query.where('year', 'in', years ?? []))
      .where(knownAt('metadata', await vintagesAt(db, moments))),
    ['reporter', 'year', 'field', 'value', 'vintage.source', 'vintage.vintage'].map((name) => sql.ref(name)),
  );
  return rows
    .map(([reporter, year, field, value, source, vintage]) => ({
      table,
      reporter,
      year,
      field,
      value,
      source,
      vintage,
    }))
    .sort(
      (one, other) =>
        compare(one.reporter, other.reporter)
        || one.year - other.year
        || compare(one.field, other.field)
        || compare(one.source, other.source),
    );
}

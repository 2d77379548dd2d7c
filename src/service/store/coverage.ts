import { sql } from 'kysely';
import type { Store } from './open';
import type { StoreTransaction } from './revision';
import { ALL_AGES } from './schema';
import type { SourceVintage } from './sources';

/** Derives what a vintage covers from its observations, once these are all recorded. */
export async function recordCoverage(transaction: StoreTransaction, { source, vintage }: SourceVintage): Promise<void> {
  const keys = ['table_id', 'reporter', 'year', 'sex', 'age', 'source', 'vintage'] as const;
  await transaction
    .insertInto('coverage')
    .columns([...keys, 'figures'])
    .expression((from) =>
      from
        .selectFrom('observation')
        .where('source', '=', source)
        .where('vintage', '=', vintage)
        .groupBy(keys)
        .select(keys)
        .select(
          sql<number>`sum(case when value is not null and coalesce(confidentiality, 'F') = 'F' then 1 else 0 end)`.as(
            'figures',
          ),
        ),
    )
    .execute();
}

/**
 * Which vintage of each source holds for a table's reporters and years: the latest that has anything of that reporter,
 * table and year. A vintage thus stands for a reporter's table and year as a whole: what it no longer has is withdrawn.
 */
export const vintagesInForce = (db: Store | StoreTransaction, table: string, years: readonly number[]) =>
  db
    .selectFrom('coverage')
    .where('table_id', '=', table)
    .where('year', 'in', years)
    .groupBy(['reporter', 'year', 'source'])
    .select((select) => ['reporter', 'year', 'source', select.fn.max('vintage').as('vintage')]);

/** A reporter's table in a year, by a sex, of a source: there is at least one figure that others may see. */
export interface Reporting extends SourceVintage {
  readonly reporter: string;
  readonly year: number;
  readonly sex: string;
}

/** Who reports a table in these years by which sex, all ages together; in the order of reporter, year, sex and source. */
export async function reportersOf(
  db: Store | StoreTransaction,
  table: string,
  years: readonly number[],
): Promise<Reporting[]> {
  return db
    .selectFrom('coverage')
    .innerJoin(vintagesInForce(db, table, years).as('in_force'), (join) =>
      join
        .onRef('in_force.reporter', '=', 'coverage.reporter')
        .onRef('in_force.year', '=', 'coverage.year')
        .onRef('in_force.source', '=', 'coverage.source')
        .onRef('in_force.vintage', '=', 'coverage.vintage'),
    )
    .where('coverage.table_id', '=', table)
    .where('coverage.age', '=', ALL_AGES)
    .where('coverage.figures', '>', 0)
    .select(['coverage.reporter', 'coverage.year', 'coverage.sex', 'coverage.source', 'coverage.vintage'])
    .orderBy('coverage.reporter')
    .orderBy('coverage.year')
    .orderBy('coverage.sex')
    .orderBy('coverage.source')
    .execute();
}

/** Every table, year and reporter that the store has figures of, in that order. */
export async function figuresKnown(
  db: Store | StoreTransaction,
): Promise<{ table: string; year: number; reporter: string }[]> {
  return db
    .selectFrom('coverage')
    .where('figures', '>', 0)
    .select(['table_id as table', 'year', 'reporter'])
    .distinct()
    .orderBy('table_id')
    .orderBy('year')
    .orderBy('reporter')
    .execute();
}

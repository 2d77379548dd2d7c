import type { Direction, DurationDefinition } from '../../contract/duration';
import type { Store } from './open';
import type { StoreTransaction } from './revision';
import type { SourceVintage } from './sources';

/** A definition with the vintage of its source, which the contract names apart. */
export interface StoredDuration extends SourceVintage {
  readonly definition: DurationDefinition;
}

/** Records definitions as a vintage of their source. */
export async function recordDurations(
  transaction: StoreTransaction,
  vintage: number,
  definitions: readonly DurationDefinition[],
): Promise<void> {
  if (definitions.length === 0) return;
  await transaction
    .insertInto('duration')
    .values(
      definitions.map((definition) => ({
        country: definition.country,
        direction: definition.direction,
        from_year: definition.fromYear,
        to_year: definition.toYear,
        months: definition.months === 'permanent' ? null : definition.months,
        other_months: definition.otherMonths ?? null,
        source: definition.source,
        vintage,
      })),
    )
    .execute();
}

/**
 * The definitions that countries had in a direction up to a year, from the latest vintage of each source; by country and
 * first year. Those of later years say nothing of earlier figures and are left out.
 */
export async function durationsOf(
  db: Store | StoreTransaction,
  countries: readonly string[],
  direction: Direction,
  upToYear: number,
): Promise<StoredDuration[]> {
  if (countries.length === 0) return [];
  const latest = db
    .selectFrom('duration')
    .groupBy('source')
    .select((select) => ['source', select.fn.max('vintage').as('vintage')]);
  const rows = await db
    .selectFrom('duration')
    .innerJoin(latest.as('latest'), (join) =>
      join.onRef('latest.source', '=', 'duration.source').onRef('latest.vintage', '=', 'duration.vintage'),
    )
    .where('country', 'in', countries)
    .where('direction', '=', direction)
    .where('from_year', '<=', upToYear)
    .selectAll('duration')
    .orderBy('country')
    .orderBy('from_year')
    .orderBy('duration.source')
    .execute();
  return rows.map((row) => ({
    source: row.source,
    vintage: row.vintage,
    definition: {
      country: row.country,
      direction,
      fromYear: row.from_year,
      toYear: row.to_year,
      months: row.months ?? 'permanent',
      ...(row.other_months === null ? {} : { otherMonths: row.other_months }),
      source: row.source,
    },
  }));
}

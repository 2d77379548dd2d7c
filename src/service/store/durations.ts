import type { Direction, DurationDefinition } from '../../contract/duration';
import { knownAt, type Moments, vintagesAt } from './moment';
import type { Store } from './open';
import type { StoreTransaction } from './revision';
import type { OpenVintage, SourceVintage } from './vintages';

/** A definition with the vintage of its source, which the contract names apart. */
export interface StoredDuration extends SourceVintage {
  readonly definition: DurationDefinition;
}

/** Records definitions as a vintage of their source, in the place of all that the source said before. */
export async function recordDurations(
  transaction: StoreTransaction,
  { id, source }: OpenVintage,
  definitions: readonly DurationDefinition[],
): Promise<void> {
  await transaction
    .updateTable('duration')
    .set({ until: id })
    .where('source', '=', source)
    .where('until', 'is', null)
    .execute();
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
        source,
        since: id,
      })),
    )
    .execute();
}

/**
 * The definitions that countries had in a direction up to a year, by country and first year. Those of later years say
 * nothing of earlier figures and are left out.
 *
 * @param countries all if undefined
 */
export async function durationsOf(
  db: Store | StoreTransaction,
  countries: readonly string[] | undefined,
  direction: Direction,
  upToYear: number,
  moments: Pick<Moments, 'asOf'> = {},
): Promise<StoredDuration[]> {
  if (countries?.length === 0) return [];
  const rows = await db
    .selectFrom('duration')
    .innerJoin('vintage', 'vintage.id', 'duration.since')
    .$if(countries !== undefined, (query) => query.where('country', 'in', countries ?? []))
    .where('direction', '=', direction)
    .where('from_year', '<=', upToYear)
    .where(knownAt('duration', await vintagesAt(db, moments)))
    .selectAll('duration')
    .select('vintage.vintage')
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

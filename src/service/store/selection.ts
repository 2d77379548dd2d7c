import { type QueryExecutorProvider, type RawBuilder, sql } from 'kysely';
import { engineOf } from './engines/differences';

/** Which observations are meant. What is left out is not restricted; an empty list selects nothing. */
export interface Selection {
  /** Numbers of standard tables. */
  readonly tables?: readonly string[];
  readonly reporters?: readonly string[];
  readonly partners?: readonly string[];
  readonly years?: readonly number[];
  /** The first and the last year, besides or in place of a list. */
  readonly fromYear?: number;
  readonly toYear?: number;
  readonly sexes?: readonly string[];
  readonly ages?: readonly string[];
  /** Ids of sources. */
  readonly sources?: readonly string[];
}

/** A selection of what is covered, which does not know partners. */
export type CoverageSelection = Omit<Selection, 'partners'>;

/** The condition that a row of a table is in a selection; of coverage, whatever the partner is. */
export function inSelection(
  db: QueryExecutorProvider,
  table: 'observation' | 'coverage',
  selection: Selection,
): RawBuilder<boolean> {
  const column = (name: string): RawBuilder<unknown> => sql.ref(`${table}.${name}`);
  const { fromYear, toYear, sources } = selection;
  const conditions: RawBuilder<unknown>[] = [];
  const oneOf = (name: string, values: readonly (string | number)[] | undefined): void => {
    if (values === undefined) return;
    conditions.push(values.length === 0 ? sql`1 = 0` : sql`${column(name)} in (${sql.join(values)})`);
  };
  oneOf('table_id', selection.tables);
  oneOf('reporter', selection.reporters);
  if (table === 'observation') oneOf('partner', selection.partners);
  oneOf('year', selection.years);
  oneOf('sex', selection.sexes);
  oneOf('age', selection.ages);
  if (fromYear !== undefined) conditions.push(sql`${column('year')} >= ${fromYear}`);
  if (toYear !== undefined) conditions.push(sql`${column('year')} <= ${toYear}`);
  const { isOneOf } = engineOf(db);
  if (sources?.length === 0) conditions.push(sql`1 = 0`);
  else if (sources !== undefined) {
    const numbers = sql`select number from source where id in (${sql.join(sources)})`;
    conditions.push(sql`${column('source')} ${isOneOf(numbers)}`);
  } else if (table === 'observation' && (selection.reporters ?? selection.partners)) {
    // In the indexes the source stands before the year: with all of them named, each one's years are found at once.
    conditions.push(sql`${column('source')} ${isOneOf(sql`select number from source`)}`);
  }
  return conditions.length === 0 ? sql`1 = 1` : sql`(${sql.join(conditions, sql` and `)})`;
}

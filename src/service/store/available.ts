import { sql } from 'kysely';
import { coverageOf } from './coverage';
import { knownAt, type Moments, vintagesAt } from './moment';
import { observationsIn } from './observations';
import type { Store } from './open';
import type { StoreTransaction } from './revision';
import { inSelection, type Selection } from './selection';
import { type Viewer, visibleTo } from './viewer';

/** For each part of the key, the values that occur, in their order. */
export interface AvailableKeys {
  readonly tables: readonly string[];
  readonly reporters: readonly string[];
  readonly partners: readonly string[];
  readonly years: readonly number[];
  readonly sexes: readonly string[];
  readonly ages: readonly string[];
  /** Ids. */
  readonly sources: readonly string[];
}

/** Which values the observations of a selection have in each part of their key: those that can be asked for next. */
export async function availableKeys(
  db: Store | StoreTransaction,
  viewer: Viewer,
  selection: Selection = {},
  moments: Moments = {},
): Promise<AvailableKeys> {
  const keys = selection.partners
    ? await keysOf(db, viewer, selection, moments)
    : await coverageOf(db, viewer, selection, moments);
  const of = <Name extends keyof (typeof keys)[number]>(name: Name) => distinct(keys.map((key) => key[name]));
  const tables = of('table');
  return {
    tables,
    reporters: of('reporter'),
    partners: await partnersOf(db, viewer, { ...selection, tables }, moments),
    years: of('year'),
    sexes: of('sex'),
    ages: of('age'),
    sources: of('source'),
  };
}

const distinct = <T extends string | number>(values: readonly T[]): T[] =>
  [...new Set(values)].sort((one, other) => (one < other ? -1 : 1));

/** Keys without the partner, of the partners selected; coverage does not know these. */
const keysOf = async (db: Store | StoreTransaction, viewer: Viewer, selection: Selection, moments: Moments) =>
  observationsIn(db, viewer, selection)
    .where(knownAt('observation', await vintagesAt(db, moments)))
    .where('value', 'is not', null)
    .select(['table_id as table', 'reporter', 'year', 'sex', 'age', 'vintage.source'])
    .distinct()
    .execute();

/** The partners of a selection, in the order of their codes. */
async function partnersOf(
  db: Store | StoreTransaction,
  viewer: Viewer,
  selection: Selection & { readonly tables: readonly string[] },
  moments: Moments,
): Promise<string[]> {
  const known = knownAt('observation', await vintagesAt(db, moments));
  if (selection.reporters) {
    const rows = await observationsIn(db, viewer, selection)
      .where(known)
      .where('value', 'is not', null)
      .select('partner')
      .distinct()
      .execute();
    return distinct(rows.map(({ partner }) => partner));
  }
  const partners: string[] = [];
  for (const table of selection.tables) {
    // Jumps from each partner in the index to the next and looks for one observation of it, instead of reading them all.
    const { rows } = await sql<{ partner: string }>`
      with recursive code (partner) as (
        select min(partner) from observation where table_id = ${table}
        union all
        select (select min(partner) from observation where table_id = ${table} and partner > code.partner)
        from code where code.partner is not null
      )
      select partner from code where partner is not null and exists (
        select 1 from observation where observation.partner = code.partner and ${visibleTo(viewer)} and ${known}
          and value is not null and ${inSelection(db, 'observation', { ...selection, tables: [table] })})`.execute(db);
    partners.push(...rows.map(({ partner }) => partner));
  }
  return distinct(partners);
}

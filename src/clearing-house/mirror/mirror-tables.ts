import { tableById, tables } from '../tables/catalogue';
import type { Mirror } from '../tables/definition';

/** What partners' tables say of the people in a table, as its definition has it; nothing for a table that is not known. */
export const mirrorsOf = (table: string): readonly Mirror[] => tableById(table)?.mirrors ?? [];

/**
 * The number of the table in which a partner reports the very same flow; undefined if the table has no true mirror. Tables by
 * citizenship or birth have none (Eurostat's rule VMP compares direction IN with direction OUT of the same flow only).
 */
export const mirrorTable = (table: string): string | undefined =>
  mirrorsOf(table).find(({ kind }) => kind === 'mirror')?.table;

/** The numbers of the tables that have a true mirror. */
export const tablesWithMirror: readonly string[] = tables
  .map(({ id }) => id)
  .filter((id) => mirrorTable(id) !== undefined);

/** What partners' figures are good for beside a table's own: compared as one flow, held as a bound, looked at, or nothing. */
export type Comparability = 'mirror' | 'soft-bound' | 'look' | 'nothing';

/** The most that can be done with partners' figures beside those of a table. */
export function comparabilityOf(table: string): Comparability {
  const kinds = mirrorsOf(table).map(({ kind }) => kind);
  if (kinds.includes('mirror')) return 'mirror';
  if (kinds.includes('soft-bound')) return 'soft-bound';
  return kinds.includes('diaspora') ? 'look' : 'nothing';
}

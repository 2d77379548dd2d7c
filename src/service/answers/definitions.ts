import { type Direction, durationInYear } from '../../contract/duration';
import { tableById } from '../../clearing-house/tables/catalogue';
import { durationsOf, type StoredDuration } from '../store/durations';
import type { Revision, StoreTransaction } from '../store/revision';
import { remembered } from './remembered';

/**
 * From which stay on countries count in a table, for years: by country, in the order of the first years. None for stocks, and
 * none for the short-term tables, whose thresholds these are not.
 */
export async function definitionsInForce(
  transaction: StoreTransaction,
  revision: Revision,
  table: string,
  years: readonly number[],
): Promise<ReadonlyMap<string, readonly StoredDuration[]>> {
  const { measure: direction, term } = tableById(table) ?? {};
  const isLongTermFlow = (direction === 'immigration' || direction === 'emigration') && term === 'long';
  const found = new Map<string, StoredDuration[]>();
  if (!isLongTermFlow) return found;
  for (const [country, own] of await durationsByCountry(transaction, revision, direction)) {
    const definitions = own.map(({ definition }) => definition);
    const inForce = new Set(years.map((year) => durationInYear(definitions, country, year)));
    const used = own.filter(({ definition }) => inForce.has(definition));
    if (used.length > 0) found.set(country, used);
  }
  return found;
}

/** All definitions of a direction, those of each country in the order of their first years; read once for a revision. */
const durationsByCountry = (
  transaction: StoreTransaction,
  revision: Revision,
  direction: Direction,
): Promise<ReadonlyMap<string, readonly StoredDuration[]>> =>
  remembered(revision, ['durations', direction], async () => {
    const found = new Map<string, StoredDuration[]>();
    for (const stored of await durationsOf(transaction, undefined, direction, LAST_YEAR)) {
      const { country } = stored.definition;
      found.set(country, [...(found.get(country) ?? []), stored]);
    }
    return found;
  });

/** No year can be asked for after this one. */
const LAST_YEAR = 2100;

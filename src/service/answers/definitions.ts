import { type Direction, durationInYear } from '../../contract/duration';
import { tableById } from '../../clearing-house/tables/catalogue';
import { durationsOf, type StoredDuration } from '../store/durations';
import type { Revision, StoreTransaction } from '../store/revision';
import { prepared } from './prepared-text';
import { remembered } from './remembered';

/**
 * From which stay on countries count in a table, for years: country by country, each in the order of the first years. None for
 * stocks, and none for the short-term tables, whose thresholds these are not.
 */
export async function definitionsInForce(
  transaction: StoreTransaction,
  revision: Revision,
  table: string,
  years: readonly number[],
  countries: Iterable<string>,
): Promise<StoredDuration[]> {
  const { measure: direction, term } = tableById(table) ?? {};
  const isLongTermFlow = (direction === 'immigration' || direction === 'emigration') && term === 'long';
  if (!isLongTermFlow) return [];
  const all = await durationsByCountry(transaction, revision, direction);
  const found: StoredDuration[] = [];
  for (const country of countries) {
    const own = all.get(country);
    if (!own) continue;
    const definitions = own.map(({ definition }) => definition);
    const inForce = years.map((year) => durationInYear(definitions, country, year));
    found.push(...own.filter(({ definition }) => inForce.includes(definition)));
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
      const { country } = prepared(stored.definition);
      found.set(country, [...(found.get(country) ?? []), stored]);
    }
    return found;
  });

/** No year can be asked for after this one. */
const LAST_YEAR = 2100;

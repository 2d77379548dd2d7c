import { type Direction, type DurationDefinition, durationInYear } from '../../contract/duration';
import { tableById } from '../../clearing-house/tables/catalogue';
import { durationsOf, type StoredDuration } from '../store/durations';
import type { Revision, StoreTransaction } from '../store/revision';
import type { SourceVintage } from '../store/vintages';
import { remembered } from './remembered';

/** Definitions that explain an answer, and the vintages of their sources. */
export interface DefinitionsUsed {
  readonly definitions: DurationDefinition[];
  readonly vintages: SourceVintage[];
}

/**
 * From which stay on countries count in a table, for years; by country and first year. None for stocks, and none for the
 * short-term tables, whose thresholds these are not.
 */
export async function definitionsOf(
  transaction: StoreTransaction,
  revision: Revision,
  table: string,
  countries: readonly string[],
  years: readonly number[],
): Promise<DefinitionsUsed> {
  const { measure: direction, term } = tableById(table) ?? {};
  const isLongTermFlow = (direction === 'immigration' || direction === 'emigration') && term === 'long';
  if (!isLongTermFlow) return { definitions: [], vintages: [] };
  const all = await durationsByCountry(transaction, revision, direction);
  const used = [...countries].sort().flatMap((country) => {
    const own = all.get(country) ?? [];
    const definitions = own.map(({ definition }) => definition);
    const inForce = new Set(years.map((year) => durationInYear(definitions, country, year)));
    return own.filter(({ definition }) => inForce.has(definition));
  });
  return {
    definitions: used.map(({ definition }) => definition),
    vintages: used.map(({ source, vintage }) => ({ source, vintage })),
  };
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

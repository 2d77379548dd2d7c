import { type DurationDefinition, durationInYear } from '../../contract/duration';
import { tableById } from '../../clearing-house/tables/catalogue';
import { durationsOf } from '../store/durations';
import type { StoreTransaction } from '../store/revision';
import type { SourceVintage } from '../store/vintages';

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
  table: string,
  countries: readonly string[],
  years: readonly number[],
): Promise<DefinitionsUsed> {
  const { measure: direction, term } = tableById(table) ?? {};
  const isLongTermFlow = (direction === 'immigration' || direction === 'emigration') && term === 'long';
  if (!isLongTermFlow) return { definitions: [], vintages: [] };
  const stored = await durationsOf(transaction, countries, direction, Math.max(...years));
  const all = stored.map(({ definition }) => definition);
  const inForce = new Set(
    countries.flatMap((country) => {
      const own = all.filter((definition) => definition.country === country);
      return years.map((year) => durationInYear(own, country, year));
    }),
  );
  const used = stored.filter(({ definition }) => inForce.has(definition));
  return {
    definitions: used.map(({ definition }) => definition),
    vintages: used.map(({ source, vintage }) => ({ source, vintage })),
  };
}

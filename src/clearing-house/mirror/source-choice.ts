import type { ComparisonSettings } from './measures/settings';

/** Which of several sources the user wants to be compared, by their ids. */
export interface SourceChoice {
  /** Of this pair: it holds even where it has no figure. */
  readonly pair: string | undefined;
  /** Of the whole table: it comes before others where it has a figure. */
  readonly table: string | undefined;
}

const pairKey = (table: string, partner: string): string => `${table}|${partner}`;

/** What was chosen for a partner in a table; partners by their ISO codes. */
export const sourceChoice = (
  { sources = {} }: Pick<ComparisonSettings, 'sources'>,
  table: string,
  partner: string,
): SourceChoice => ({ pair: sources[pairKey(table, partner)], table: sources[table] });

/**
 * The settings with a source chosen for a table, or for a partner in it.
 * @param partner undefined for the whole table
 * @param source undefined to leave the choice to the order of providers again
 */
export function withSource(
  settings: ComparisonSettings,
  table: string,
  partner: string | undefined,
  source: string | undefined,
): ComparisonSettings {
  const key = partner === undefined ? table : pairKey(table, partner);
  const others = Object.entries(settings.sources ?? {}).filter(([each]) => each !== key);
  return {
    ...settings,
    sources: Object.fromEntries(source === undefined ? others : [...others, [key, source]]),
  };
}

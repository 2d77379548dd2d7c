import type { FiguresQuery, TableFiguresQuery } from '../../contract/figures';
import type { Selection } from '../store/selection';

/** What a query of figures selects in the store. */
export function askedSelection(query: FiguresQuery | TableFiguresQuery): Selection {
  const { table, reporter, partner, year, sex, age, source } = query;
  const parts = {
    tables: typeof table === 'string' ? [table] : table,
    reporters: reporter,
    partners: partner,
    years: year,
    sexes: sex,
    ages: age,
    sources: source,
  };
  return Object.fromEntries(Object.entries(parts).filter(([, codes]) => codes !== undefined));
}

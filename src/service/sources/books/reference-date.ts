import { tables } from '../../../clearing-house/tables/catalogue';
import type { ReadOptions } from '../read-options';

const stocks: ReadonlySet<string> = new Set(tables.filter(({ measure }) => measure === 'stock').map(({ id }) => id));

/**
 * The year in a table for the year in a source. Stocks at the end of a year are those of 1 January of the next, which is
 * what the tables ask for; Eurostat has shifted its own already.
 */
export const yearInTable = (table: string, year: number, stocksAt: ReadOptions['stocksAt'] = '1-january'): number =>
  stocksAt === '31-december' && stocks.has(table) ? year + 1 : year;

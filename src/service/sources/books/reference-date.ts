import type { ReadOptions } from '../read-options';

/** Whether a table counts people at a date (1.1, 1.2, 2.1, 2.2) rather than moves in a year. */
export const isStockTable = (table: string): boolean => table.startsWith('1.') || table.startsWith('2.');

/**
 * The year in a table for the year in a source. Stocks at the end of a year are those of 1 January of the next, which is
 * what the tables ask for; Eurostat has shifted its own already.
 */
export const yearInTable = (table: string, year: number, stocksAt: ReadOptions['stocksAt'] = '1-january'): number =>
  stocksAt === '31-december' && isStockTable(table) ? year + 1 : year;

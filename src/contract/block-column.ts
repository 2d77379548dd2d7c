import type { BlockColumn } from './figure-series';

/** Whether at least one partner has a number of persons. */
export const hasFigure = (column: BlockColumn | undefined): boolean =>
  Array.isArray(column) && column.some((cell) => typeof cell === 'number');

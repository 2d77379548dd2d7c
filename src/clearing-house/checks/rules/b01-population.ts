import { equalTotals } from '../equal-totals';

/** Tables 1.1 and 2.1 count the same population. */
export const population = equalTotals('B01');

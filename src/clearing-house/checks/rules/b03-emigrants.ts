import { equalTotals } from '../equal-totals';

/** Tables 5 and 6.1 count the same emigrants, and so do S5 and S6. */
export const emigrants = equalTotals('B03');

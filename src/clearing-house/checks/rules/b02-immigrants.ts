import { equalTotals } from '../equal-totals';

/** Tables 3 and 4.1 count the same immigrants, and so do S3 and S4. */
export const immigrants = equalTotals('B02');

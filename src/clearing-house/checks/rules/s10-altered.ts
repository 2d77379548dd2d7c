import type { TableRule } from '../rule';
import { columnFindings } from '../structure/column-findings';
import { headingFindings } from '../structure/heading-findings';
import { labelFindings } from '../structure/label-findings';
import { rowFindings } from '../structure/row-findings';

/**
 * Headings, labels, rows and columns are those of the table. Sorted and inserted rows, and columns at other places, do no
 * harm, since figures are known by codes and keys; what contradicts these, or is gone, does.
 *
 * Whether a sum is still a formula is not asked: offices may type totals over them, and a sum that is wrong is found by
 * C02, C04, C05 and C07. Asking Excel for formulas beside values would double what every edit reads.
 */
export const altered: TableRule = {
  id: 'S10',
  essType: 'FLF',
  level: 0,
  severity: 'error',
  mends: true,
  reads: 'table',
  check: (table, context) => [
    ...headingFindings(table),
    ...columnFindings(table),
    ...labelFindings(table, context),
    ...rowFindings(table, context),
  ],
};

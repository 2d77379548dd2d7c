import { figuresWithIssues } from '../figures';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { brokenNumberMarks, isSum } from '../sums';

/** Persons are counted from 0 up. */
export const negative: Rule = {
  id: 'C01',
  essType: 'VIR',
  level: 1,
  severity: 'error',
  reads: 'row',
  check: (row, table) =>
    [...figuresWithIssues(row)].flatMap((figure): Finding[] =>
      figure.issues.includes('C01.negative') && figure.entry.kind === 'number' && !isSum(table, figure)
        ? [
            {
              rule: 'C01',
              severity: 'error',
              message: { key: 'C01.negative', values: { value: figure.entry.value } },
              cells: [{ row: row.row, column: figure.column }],
            },
          ]
        : [],
    ),
  // Numbers that are not whole look the same, so one format marks both.
  marks: (table) => brokenNumberMarks(table, (cell) => `OR(${cell}<0,${cell}<>INT(${cell}))`),
};

import { figures } from '../figures';
import type { Rule } from '../rule';
import { brokenNumberMarks, isSum } from '../sums';

/** Persons are counted from 0 up. */
export const negative: Rule = {
  id: 'C01',
  essType: 'VIR',
  level: 1,
  severity: 'error',
  check: (table) =>
    [...figures(table)].flatMap((figure) =>
      figure.issues.includes('C01.negative') && figure.entry.kind === 'number' && !isSum(table, figure)
        ? [
            {
              rule: 'C01',
              severity: 'error' as const,
              message: { key: 'C01.negative' as const, values: { value: figure.entry.value } },
              cells: [{ row: figure.row.row, column: figure.column }] as const,
            },
          ]
        : [],
    ),
  // Numbers that are not whole look the same, so one format marks both.
  marks: ({ layout }) => brokenNumberMarks(layout, (cell) => `OR(${cell}<0,${cell}<>INT(${cell}))`),
};

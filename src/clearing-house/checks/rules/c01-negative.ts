import { reference } from '../../sheet/a1';
import { figureAreas, figureColumns } from '../../tables/layout';
import { figures } from '../figures';
import type { Rule } from '../rule';

/** Persons are counted from 0 up. */
export const negative: Rule = {
  id: 'C01',
  essType: 'VIR',
  level: 1,
  severity: 'error',
  check: (table) =>
    [...figures(table)].flatMap(({ row, column, entry, issues }) =>
      issues.includes('C01.negative') && entry.kind === 'number'
        ? [
            {
              rule: 'C01',
              severity: 'error' as const,
              message: { key: 'C01.negative' as const, values: { value: entry.value } },
              cells: [{ row: row.row, column }] as const,
            },
          ]
        : [],
    ),
  marks: ({ layout }) => {
    const areas = figureAreas(layout, figureColumns(layout));
    if (!areas) return [];
    const cell = reference(areas[0]);
    return [{ areas, formula: `IF(ISNUMBER(${cell}),${cell}<0,FALSE)` }];
  },
};

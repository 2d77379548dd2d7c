import type { RowReading } from '../../tables/read-table';
import type { Finding } from '../finding';
import type { Rule } from '../rule';

/** A partner must have one row only. */
export const duplicateRow: Rule = {
  id: 'S04',
  essType: 'RWD',
  level: 1,
  severity: 'error',
  reads: 'table',
  check: ({ rows, layout }) => {
    const byKey = new Map<string, RowReading[]>();
    for (const row of rows) {
      if (row.code !== '') byKey.set(row.key, [...(byKey.get(row.key) ?? []), row]);
    }
    return [...byKey.values()].flatMap((same): Finding[] => {
      const [first, ...others] = same;
      if (!first || others.length === 0) return [];
      const cell = ({ row }: RowReading) => ({ row, column: layout.codeColumn });
      return others.map((row) => ({
        rule: 'S04',
        severity: 'error',
        cells: [cell(row), cell(first)],
        message: { key: 'S04.duplicate', values: { code: row.code, row: row.row + 1, first: first.row + 1 } },
      }));
    });
  },
};

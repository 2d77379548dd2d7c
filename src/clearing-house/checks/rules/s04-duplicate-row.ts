import type { RowReading } from '../../tables/read-table';
import { rowOfKey } from '../figure-lookup';
import type { Finding } from '../finding';
import type { TableRule } from '../rule';
import { codeMends, duplicates } from '../structure/labels';

/** A partner must have one row only. */
export const duplicateRow: TableRule = {
  id: 'S04',
  essType: 'RWD',
  level: 1,
  severity: 'error',
  mends: true,
  markedWith: 'S03',
  reads: 'table',
  check: (table, context) =>
    [...duplicates(table)].flatMap((row): Finding[] => {
      const first = rowOfKey(table, row.key)!;
      if (row === first) return [];
      const cell = (each: RowReading) => ({ row: each.row, column: table.layout.codeColumn });
      return [
        {
          rule: 'S04',
          severity: 'error',
          cells: [cell(row), cell(first)],
          message: { key: 'S04.duplicate', values: { code: row.code, row: row.row + 1, first: first.row + 1 } },
          ...[row, first].map((each) => codeMends(each, table, context)).find(({ mends }) => mends),
        },
      ];
    }),
};

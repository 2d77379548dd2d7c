import { formerStateByM49 } from '../../codes/former-states';
import type { RowReading, TableReading } from '../../tables/read-table';
import { totalsByYear, type YearTotal } from '../columns';
import { rowOfKey } from '../figure-lookup';
import type { Finding } from '../finding';
import type { TableRule } from '../rule';

/**
 * People born in a State that is no more, or citizens of it, stand in its row or in that of a country on its territory.
 * Where both have people, some may be counted twice. Offices that code births by the borders of the time have both by
 * right, and say so.
 */
export const formerState: TableRule = {
  id: 'C11',
  essType: 'COC',
  level: 1,
  severity: 'warning',
  reads: 'table',
  check: (table) =>
    table.rows.flatMap((row) => {
      if (row.kind !== 'former-state') return [];
      return totalsByYear(table).flatMap((year) => findingsOf(row, table, year));
    }),
};

function findingsOf(row: RowReading, table: TableReading, { year, at, column }: YearTotal): Finding[] {
  if (!(row.numbers[at]! > 0)) return [];
  const filled = formerStateByM49(row.key)!.successors.flatMap((code) => {
    const successor = rowOfKey(table, code);
    return successor && successor.numbers[at]! > 0 ? [successor] : [];
  });
  if (filled.length === 0) return [];
  const values = {
    state: row.label,
    year,
    countries: filled.map(({ label }) => label).join(', '),
    count: filled.length,
  };
  const others = filled.map((successor) => ({ row: successor.row, column }));
  return [
    {
      rule: 'C11',
      severity: 'warning',
      message: { key: 'C11.both', values },
      cells: [{ row: row.row, column }, ...others],
    },
  ];
}

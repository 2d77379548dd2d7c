import { parameterOf } from '../context';
import { revisionsIn } from '../revisions';
import type { TableRule } from '../rule';
import { tableCell } from '../table-cell';

/** Many figures of a table differ from those that were sent last: what changed is likely to concern them all. */
export const revisions: TableRule = {
  id: 'B07',
  essType: 'RRL',
  level: 2,
  severity: 'warning',
  parameters: [{ name: 'share', unit: 'percent', initial: 10, minimum: 1, maximum: 100 }],
  reads: 'table',
  check: (table, context) => {
    const { previous } = context;
    if (!previous) return [];
    let [known, revised] = [0, 0];
    for (const row of table.rows) {
      const ofRow = revisionsIn(table, row, previous);
      known += ofRow.known;
      revised += ofRow.revised;
    }
    if (known === 0 || revised / known <= parameterOf(revisions, 'share', context) / 100) return [];
    return [
      {
        rule: 'B07',
        severity: 'warning',
        cells: [tableCell(table)],
        message: {
          key: 'B07.revised',
          values: { table: table.definition.id, known, revised, share: revised / known },
        },
      },
    ];
  },
};

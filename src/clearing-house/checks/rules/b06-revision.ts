import { ageGroupByCode } from '../../codes/ages';
import { isKnown } from '../../tables/read-table';
import { parameterOf } from '../context';
import type { Finding } from '../finding';
import { figureIdOf } from '../revisions';
import type { RowRule } from '../rule';

/** A figure that differs much from the one that was sent last. */
export const revision: RowRule = {
  id: 'B06',
  essType: 'VRT',
  level: 2,
  severity: 'warning',
  parameters: [
    { name: 'change', unit: 'percent', initial: 10, minimum: 1, maximum: 100 },
    { name: 'persons', unit: 'persons', initial: 1, minimum: 1, maximum: 10_000 },
  ],
  reads: 'row',
  check: (row, table, context) => {
    const { previous } = context;
    if (!previous) return [];
    const most = parameterOf(revision, 'change', context) / 100;
    const least = parameterOf(revision, 'persons', context);
    const found: Finding[] = [];
    for (let index = 0; index < row.numbers.length; index++) {
      const value = row.numbers[index]!;
      if (!isKnown(value)) continue;
      const before = previous.get(figureIdOf(table, row, index));
      if (before === undefined) continue;
      const change = value - before;
      // A figure that was zero has changed beyond any share of it.
      if (Math.abs(change) < least || Math.abs(change) <= most * before) continue;
      const { column, year, sex, age } = table.columns[index]!;
      found.push({
        rule: 'B06',
        severity: 'warning',
        cells: [{ row: row.row, column }],
        message: {
          key: 'B06.revised',
          values: { partner: row.label, year, sex, age, ages: ageGroupByCode(age)?.names.en ?? '', value, before },
        },
      });
    }
    return found;
  },
};

import { ageGroupByCode } from '../../codes/ages';
import { parameterOf } from '../context';
import type { Finding } from '../finding';
import { figureIdOf } from '../revisions';
import type { RowRule } from '../rule';

/** A total that differs from the one which the office has published elsewhere, at Eurostat for example. */
export const published: RowRule = {
  id: 'X01',
  essType: 'VCO',
  level: 5,
  severity: 'information',
  parameters: [{ name: 'difference', unit: 'percent', initial: 1, minimum: 0.1, maximum: 50 }],
  reads: 'row',
  check: (row, table, context) => {
    if (!context.published || row.kind !== 'total') return [];
    const most = parameterOf(published, 'difference', context) / 100;
    const found: Finding[] = [];
    for (const [index, { column, year, sex, age }] of table.columns.entries()) {
      const value = row.numbers[index]!;
      const elsewhere = context.published.get(figureIdOf(table, row, index));
      if (elsewhere === undefined || !(Math.abs(value - elsewhere) > most * elsewhere)) continue;
      found.push({
        rule: 'X01',
        severity: 'information',
        cells: [{ row: row.row, column }],
        message: {
          key: 'X01.differs',
          values: { row: row.label, year, sex, age, ages: ageGroupByCode(age)?.names.en ?? '', value, elsewhere },
        },
      });
    }
    return found;
  },
};

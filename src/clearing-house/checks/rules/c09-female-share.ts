import { parameterOf } from '../context';
import { columnsByYear } from '../figure-lookup';
import type { Finding } from '../finding';
import type { RowRule } from '../rule';
import { isSumOfRows } from '../sums';

/**
 * Among many people there are both women and men. A share of women outside the limits may be right, as for labour
 * migration, but is also what swapped columns look like. All ages; where the row of all partners is a sum, its parts
 * have said it.
 */
export const femaleShare: RowRule = {
  id: 'C09',
  essType: 'VCO',
  level: 1,
  severity: 'information',
  parameters: [
    { name: 'minimum', unit: 'percent', initial: 10, minimum: 0, maximum: 50 },
    { name: 'maximum', unit: 'percent', initial: 90, minimum: 50, maximum: 100 },
    { name: 'from', unit: 'persons', initial: 100, minimum: 10, maximum: 100_000 },
  ],
  reads: 'row',
  check: (row, table, context) => {
    const [minimum, maximum, from] = ['minimum', 'maximum', 'from'].map((name) =>
      parameterOf(femaleShare, name, context),
    ) as [number, number, number];
    const found: Finding[] = [];
    for (const [year, { sexes }] of columnsByYear(table)) {
      if (sexes.M === undefined || sexes.F === undefined) continue;
      const [male, female] = [row.numbers[sexes.M]!, row.numbers[sexes.F]!];
      const share = female / (male + female);
      if (!(male + female >= from) || (100 * share >= minimum && 100 * share <= maximum)) continue;
      if (row.kind === 'total' && [sexes.M, sexes.F].every((at) => isSumOfRows(table, row, at))) continue;
      found.push({
        rule: 'C09',
        severity: 'information',
        message: { key: 'C09.share', values: { partner: row.label, year, share, female, all: male + female } },
        cells: [
          { row: row.row, column: table.columns[sexes.F]!.column },
          { row: row.row, column: table.columns[sexes.M]!.column },
        ],
      });
    }
    return found;
  },
};

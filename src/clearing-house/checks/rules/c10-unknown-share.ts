import { columnIndex, type TableReading } from '../../tables/read-table';
import { totalsByYear, type YearTotal } from '../columns';
import { parameterOf, type CheckContext } from '../context';
import { rowOfKey } from '../figure-lookup';
import type { Finding } from '../finding';
import type { TableRule } from '../rule';

/** People of unknown partner, or of unknown age, are few: many of them make the other figures of the year worth less. */
export const unknownShare: TableRule = {
  id: 'C10',
  essType: 'VCO',
  level: 1,
  severity: 'warning',
  parameters: [
    { name: 'information', unit: 'percent', initial: 5, minimum: 0, maximum: 100 },
    { name: 'warning', unit: 'percent', initial: 20, minimum: 0, maximum: 100 },
  ],
  reads: 'table',
  check: (table, context) =>
    totalsByYear(table).flatMap((year) => [
      ...unknownPartner(table, year, context),
      ...unknownAge(table, year, context),
    ]),
};

function unknownPartner(table: TableReading, { year, at, column }: YearTotal, context: CheckContext): Finding[] {
  const [unknown, total] = [rowOfKey(table, 'UNK'), rowOfKey(table, 'TOTAL')];
  if (!unknown || !total) return [];
  const cells: Finding['cells'] = [
    { row: unknown.row, column },
    { row: total.row, column },
  ];
  return finding('C10.partner', unknown.numbers[at]!, total.numbers[at]!, year, cells, context);
}

function unknownAge(table: TableReading, { year, at, column }: YearTotal, context: CheckContext): Finding[] {
  const total = rowOfKey(table, 'TOTAL');
  const age = columnIndex(table, year, 'T', 'UNK');
  if (!total || age < 0) return [];
  const cells: Finding['cells'] = [
    { row: total.row, column: table.columns[age]!.column },
    { row: total.row, column },
  ];
  return finding('C10.age', total.numbers[age]!, total.numbers[at]!, year, cells, context);
}

function finding(
  key: 'C10.partner' | 'C10.age',
  unknown: number,
  total: number,
  year: number,
  cells: Finding['cells'],
  context: CheckContext,
): Finding[] {
  const share = unknown / total;
  if (!(total > 0) || !(100 * share > parameterOf(unknownShare, 'information', context))) return [];
  const severity = 100 * share > parameterOf(unknownShare, 'warning', context) ? 'warning' : 'information';
  return [{ rule: 'C10', severity, message: { key, values: { year, share, unknown, total } }, cells }];
}

import { parseFlags } from '../../codes/flags';
import { isPart, type RowReading, type TableReading } from '../../tables/read-table';
import { totalsByYear, type YearTotal } from '../columns';
import { editionIn, parameterOf, type CheckContext } from '../context';
import type { Finding } from '../finding';
import type { RowRule } from '../rule';
import { boundsFor, type Bounds, type Limits } from '../time-series';

/**
 * A new figure is near those of the years before: within the median of the last five, give or take two median absolute
 * deviations; while there are fewer than five, not half more or less than the last one for flows, a fifth for stocks.
 * Changes by few people are let be. Rows that are known in total are looked at, and the total of all partners unless it
 * moved with a partner that was found already. A break that the status column declares explains itself.
 */
export const outlier: RowRule = {
  id: 'C13',
  essType: 'VNO',
  level: 1,
  severity: 'warning',
  parameters: [
    { name: 'deviations', unit: 'factor', initial: 2, minimum: 1, maximum: 20 },
    { name: 'flows', unit: 'percent', initial: 50, minimum: 5, maximum: 1000 },
    { name: 'stocks', unit: 'percent', initial: 20, minimum: 5, maximum: 1000 },
    { name: 'change', unit: 'persons', initial: 100, minimum: 1, maximum: 1_000_000 },
  ],
  reads: 'row',
  check: (row, table, context) => {
    const years = totalsByYear(table);
    if (years.length < 2) return [];
    const limits = limitsOf(table, context);
    const asked = newYears(table, context);
    return outliersOf(row, years, asked, limits).flatMap((found): Finding[] =>
      row.kind === 'total' && movedWithPartners(found, table, years, asked, limits) ? [] : [findingOf(row, found)],
    );
  },
};

/** The figures that are new in the round, by the places of their years: those asked for, or else the latest. */
function newYears(table: TableReading, context: CheckContext): ReadonlySet<number> {
  const years = totalsByYear(table);
  const asked = editionIn(context, table.round).years;
  const found = years.flatMap(({ year }, index) => (asked.includes(year) ? [index] : []));
  return new Set(found.length > 0 ? found : [years.length - 1]);
}

function limitsOf({ definition }: TableReading, context: CheckContext): Limits {
  const of = (name: string) => parameterOf(outlier, name, context);
  const percent = of(definition.measure === 'stock' ? 'stocks' : 'flows');
  return { deviations: of('deviations'), percent, change: of('change') };
}

interface Outlier {
  readonly year: YearTotal;
  readonly value: number;
  readonly bounds: Bounds;
}

/** The new figures of a row that its earlier ones do not bear out. One that was found is no measure for the next. */
function outliersOf(
  row: RowReading,
  years: readonly YearTotal[],
  asked: ReadonlySet<number>,
  limits: Limits,
): Outlier[] {
  const earlier: number[] = [];
  const found: Outlier[] = [];
  for (const [index, year] of years.entries()) {
    const value = row.numbers[year.at]!;
    if (Number.isNaN(value)) continue;
    const bounds = asked.has(index) ? boundsFor(earlier, limits) : undefined;
    if (!bounds || (value >= bounds.low && value <= bounds.high)) earlier.push(value);
    else if (hasBreak(row, year)) earlier.splice(0, earlier.length, value);
    else found.push({ year, value, bounds });
  }
  return found;
}

const hasBreak = (row: RowReading, { yearIndex }: YearTotal): boolean =>
  parseFlags(row.years[yearIndex]!.status?.text ?? '').statuses.includes('B');

/** Whether the total is within bounds but for the partners that were found in the same year. */
function movedWithPartners(
  { year, value, bounds }: Outlier,
  table: TableReading,
  years: readonly YearTotal[],
  asked: ReadonlySet<number>,
  limits: Limits,
): boolean {
  let rest = value;
  for (const row of table.rows) {
    if (row.kind === 'total' || !isPart(table, row, year.yearIndex)) continue;
    const same = outliersOf(row, years, asked, limits).find((each) => each.year === year);
    if (same) rest -= same.value - same.bounds.expected;
  }
  return rest >= bounds.low && rest <= bounds.high;
}

function findingOf(row: RowReading, { year: { year, column }, value, bounds }: Outlier): Finding {
  const { low, high, expected, by } = bounds;
  const values = {
    partner: row.label,
    year,
    value,
    low: Math.max(0, Math.ceil(low)),
    high: Math.floor(high),
    expected,
  };
  return {
    rule: 'C13',
    severity: 'warning',
    message: { key: by === 'median' ? 'C13.outside-median' : 'C13.outside-change', values },
    cells: [{ row: row.row, column }],
  };
}

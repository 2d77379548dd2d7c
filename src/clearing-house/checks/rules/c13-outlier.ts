import { parseFlags } from '../../codes/flags';
import { isKnown, isPart, type RowReading, type TableReading } from '../../tables/read-table';
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
    if (totalsByYear(table).length < 2) return [];
    const task = taskOf(table, context);
    return outliersOf(row, task).flatMap((found): Finding[] =>
      row.kind === 'total' && movedWithPartners(found, table, task) ? [] : [findingOf(row, found)],
    );
  },
};

/** What is looked at in the rows of a table, and how. */
interface Task {
  readonly years: readonly YearTotal[];
  /** The places of the years whose figures are new in the round: those asked for, or else the latest. */
  readonly asked: ReadonlySet<number>;
  readonly limits: Limits;
}

const known = new WeakMap<CheckContext, WeakMap<readonly YearTotal[], Task>>();

/** The task is the same for all rows, and for all readings of a sheet until its columns change. */
function taskOf(table: TableReading, context: CheckContext): Task {
  const tasks = known.get(context) ?? new WeakMap<readonly YearTotal[], Task>();
  known.set(context, tasks);
  const years = totalsByYear(table);
  let task = tasks.get(years);
  if (!task) {
    const askedFor = editionIn(context, table.round).years;
    const places = years.flatMap(({ year }, index) => (askedFor.includes(year) ? [index] : []));
    const asked = new Set(places.length > 0 ? places : [years.length - 1]);
    tasks.set(years, (task = { years, asked, limits: limitsOf(table, context) }));
  }
  return task;
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
function outliersOf(row: RowReading, { years, asked, limits }: Task): Outlier[] {
  const earlier: number[] = [];
  const found: Outlier[] = [];
  for (const [index, year] of years.entries()) {
    const value = row.numbers[year.at]!;
    if (!isKnown(value)) continue;
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
function movedWithPartners({ year, value, bounds }: Outlier, table: TableReading, task: Task): boolean {
  let rest = value;
  for (const row of table.rows) {
    if (row.kind === 'total' || !isPart(table, row, year.yearIndex)) continue;
    const same = outliersOf(row, task).find((each) => each.year === year);
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

import { reference } from '../sheet/a1';
import { area, type Area, type CellPosition } from '../sheet/area';
import { conditionalParts } from '../tables/conditional-parts';
import { withinRows } from '../tables/definition';
import { partnerSum, type ConditionalParts } from '../tables/formulas';
import { columnGroups, figureColumns, partRows, type LayoutRow, type TableLayout } from '../tables/layout';
import { figureAt, isPart, type FigureReading, type RowReading, type TableReading } from '../tables/read-table';
import type { LocatedFigure } from './figures';
import type { Mark, MarkedTable } from './rule';

// A sum is as broken as its parts. It is the parts that are reported, so that one mistake gives one finding.

/** Whether a figure is the sum of others: a total of male and female, or the total of all rows. */
export function isSum(table: TableReading, { row, block, age, sex, entry }: LocatedFigure): boolean {
  if (entry.kind !== 'number') return false;
  const yearIndex = row.years.indexOf(block);
  const group = block.groups.findIndex((each) => each.age === age);
  const { M, F } = block.groups[group]!.figures;
  const parts =
    row.kind === 'total'
      ? table.rows
          .filter((part) => isPart(table, part, yearIndex))
          .map(({ years }) => years[yearIndex]?.groups[group]?.figures[sex])
      : sex === 'T'
        ? [M, F]
        : [];
  const numbers = parts.flatMap(numberOf);
  return numbers.length > 0 && numbers.reduce((a, b) => a + b, 0) === entry.value;
}

/**
 * Whether a figure of the row of all partners is what the formula in it would give: the sum of the numbers above it, those
 * that are broken among them. None is the sum of nothing.
 */
export function isSumOfRows(table: TableReading, total: RowReading, at: number): boolean {
  const valueOf = ({ entry }: FigureReading) => (entry.kind === 'number' ? entry.value : 0);
  const { yearIndex } = table.columns[at]!;
  let sum = 0;
  for (const row of table.rows) if (isPart(table, row, yearIndex)) sum += valueOf(figureAt(table, row, at));
  return valueOf(figureAt(table, total, at)) === sum;
}

const numberOf = (figure: FigureReading | undefined): number[] =>
  figure?.entry.kind === 'number' ? [figure.entry.value] : [];

/**
 * Marks for numbers that are broken in themselves, sums left out: by sex, in total, and in the row of all partners.
 * @param broken a formula that is true for a broken number in the cell that it is given
 */
export function brokenNumberMarks(table: MarkedTable, broken: (cell: string) => string): Mark[] {
  const { layout } = table;
  const parts = partRows(layout);
  const total = layout.rows.find(({ kind }) => kind === 'total');
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return [];
  const down = (column: number) => area(first.row, column, last.row - first.row + 1);
  const unlessSum = (cell: string, sum: string) => `IF(ISNUMBER(${cell}),AND(${broken(cell)},${cell}<>${sum}),FALSE)`;
  const groups = completeGroups(layout);
  return [
    ...markOf(
      groups.flatMap(({ M, F }) => [down(M), down(F)]),
      (cell) => `IF(ISNUMBER(${reference(cell)}),${broken(reference(cell))},FALSE)`,
    ),
    // One format for all groups whose columns stand in the same way: its formula looks to the right by so many.
    ...byArrangement(groups).flatMap((same) =>
      markOf(
        same.map(({ T }) => down(T)),
        ({ row, column }) => {
          const { T, M, F } = same[0]!;
          const at = (each: number) => `N(${reference({ row, column: column + each - T })})`;
          return unlessSum(reference({ row, column }), `${at(M)}+${at(F)}`);
        },
      ),
    ),
    ...(total ? totalMarks(table, total, first, last, unlessSum) : []),
  ];
}

function totalMarks(
  { definition, layout, language }: MarkedTable,
  total: LayoutRow,
  first: LayoutRow,
  last: LayoutRow,
  unlessSum: (cell: string, sum: string) => string,
): Mark[] {
  const markOn = (columns: readonly number[], except?: ConditionalParts) =>
    markOf(
      columns.map((column) => area(total.row, column)),
      (cell) => unlessSum(reference(cell), partnerSum(first.row, last.row, cell.column, except)),
    );
  // Where parts of the sum depend on an answer, each year has an answer of its own.
  if (withinRows(definition).length === 0) return markOn(figureColumns(layout));
  return layout.years.flatMap((block) =>
    markOn(
      columnGroups(block).flatMap(({ sexes }) => Object.values(sexes)),
      conditionalParts(definition, layout, block, language),
    ),
  );
}

/** The columns of a group that has all three sexes. */
export interface GroupColumns {
  readonly T: number;
  readonly M: number;
  readonly F: number;
}

/** The groups of columns, all years and ages, that have all three sexes. */
export const completeGroups = (layout: TableLayout): GroupColumns[] =>
  layout.years.flatMap((block) =>
    columnGroups(block).flatMap(({ sexes: { T, M, F } }) =>
      T === undefined || M === undefined || F === undefined ? [] : [{ T, M, F }],
    ),
  );

/** Groups whose sexes stand in the same order at the same distance, together. */
export function byArrangement(groups: readonly GroupColumns[]): GroupColumns[][] {
  const found = new Map<string, GroupColumns[]>();
  for (const group of groups) {
    const key = `${group.M - group.T} ${group.F - group.T}`;
    found.set(key, [...(found.get(key) ?? []), group]);
  }
  return [...found.values()];
}

/** One mark on some areas, with a formula for the first cell; none if there are no areas. */
export function markOf(areas: readonly Area[], formula: (cell: CellPosition) => string): Mark[] {
  const [first, ...others] = areas;
  return first ? [{ areas: [first, ...others], formula: formula(first) }] : [];
}

import { reference } from '../sheet/a1';
import { area, type Area, type CellPosition } from '../sheet/area';
import { figureColumns, partRows, type TableLayout } from '../tables/layout';
import type { FigureReading, TableReading } from '../tables/read-table';
import type { LocatedFigure } from './figures';
import type { Mark } from './rule';

// A sum is as broken as its parts. It is the parts that are reported, so that one mistake gives one finding.

/** Whether a figure is the sum of others: a total of male and female, or the total of all rows. */
export function isSum(table: TableReading, { row, block, sex, entry }: LocatedFigure): boolean {
  if (entry.kind !== 'number') return false;
  const index = row.years.indexOf(block);
  const parts =
    row.kind === 'total'
      ? table.rows.filter(({ kind }) => kind !== 'total').map(({ years }) => years[index]?.figures[sex])
      : sex === 'T'
        ? [block.figures.M, block.figures.F]
        : [];
  const numbers = parts.flatMap(numberOf);
  return numbers.length > 0 && numbers.reduce((a, b) => a + b, 0) === entry.value;
}

const numberOf = (figure: FigureReading | undefined): number[] =>
  figure?.entry.kind === 'number' ? [figure.entry.value] : [];

/**
 * Marks for numbers that are broken in themselves, sums left out: by sex, in total, and in the row of all partners.
 * @param broken a formula that is true for a broken number in the cell that it is given
 */
export function brokenNumberMarks(layout: TableLayout, broken: (cell: string) => string): Mark[] {
  const parts = partRows(layout);
  const total = layout.rows.find(({ kind }) => kind === 'total');
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return [];
  const down = (column: number) => area(first.row, column, last.row - first.row + 1);
  const years = layout.years.filter(({ sexes: { T, M, F } }) => T !== undefined && M !== undefined && F !== undefined);
  const unlessSum = (cell: string, sum: string) => `IF(ISNUMBER(${cell}),AND(${broken(cell)},${cell}<>${sum}),FALSE)`;
  return [
    ...markOf(
      years.flatMap(({ sexes: { M, F } }) => [down(M!), down(F!)]),
      (cell) => `IF(ISNUMBER(${reference(cell)}),${broken(reference(cell))},FALSE)`,
    ),
    ...years.flatMap(({ sexes: { T, M, F } }) =>
      markOf([down(T!)], ({ row, column }) => {
        const at = (each: number) => `N(${reference({ row, column: each })})`;
        return unlessSum(reference({ row, column }), `${at(M!)}+${at(F!)}`);
      }),
    ),
    ...markOf(total ? figureColumns(layout).map((column) => area(total.row, column)) : [], (cell) => {
      const [top, bottom] = [first, last].map(({ row }) => reference({ row, column: cell.column }, { row: true }));
      return unlessSum(reference(cell), `SUM(${top}:${bottom})`);
    }),
  ];
}

/** One mark on some areas, with a formula for the first cell; none if there are no areas. */
export function markOf(areas: readonly Area[], formula: (cell: CellPosition) => string): Mark[] {
  const [first, ...others] = areas;
  return first ? [{ areas: [first, ...others], formula: formula(first) }] : [];
}

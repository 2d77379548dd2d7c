import { fixedReference, reference } from '../sheet/a1';
import { area } from '../sheet/area';
import { partRows, type TableLayout } from '../tables/layout';
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
 * Marks for numbers that are broken in themselves, sums left out.
 * @param broken a formula that is true for a broken number in the cell that it is given
 */
export function brokenNumberMarks(layout: TableLayout, broken: (cell: string) => string): Mark[] {
  const parts = partRows(layout);
  const total = layout.rows.find(({ kind }) => kind === 'total');
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return [];
  const column = (at: number) => area(first.row, at, last.row - first.row + 1);
  return layout.years.flatMap(({ sexes }) => {
    const { T, ...others } = sexes;
    const bySex = Object.values(others);
    const columns = Object.values(sexes);
    const marks: Mark[] = [];
    const [one, ...more] = bySex.map(column);
    if (one) marks.push({ areas: [one, ...more], formula: unlessText(reference(one), broken) });
    if (T !== undefined) {
      const cell = reference({ row: first.row, column: T });
      const sum = bySex.map((at) => `N(${reference({ row: first.row, column: at })})`).join('+') || '0';
      marks.push({ areas: [column(T)], formula: unlessText(cell, (at) => `AND(${broken(at)},${at}<>${sum})`) });
    }
    for (const at of total ? columns : []) {
      const cell = { row: total!.row, column: at };
      const sum = `SUM(${fixedReference(column(at))})`;
      marks.push({
        areas: [area(cell.row, cell.column)],
        formula: unlessText(reference(cell), (each) => `AND(${broken(each)},${each}<>${sum})`),
      });
    }
    return marks;
  });
}

const unlessText = (cell: string, broken: (cell: string) => string): string =>
  `IF(ISNUMBER(${cell}),${broken(cell)},FALSE)`;

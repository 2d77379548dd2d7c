import { reference } from '../sheet/a1';
import { area } from '../sheet/area';
import { conditionalParts } from '../tables/conditional-parts';
import { withinRows } from '../tables/definition';
import { withinCondition } from '../tables/formulas';
import { columnGroups, figureColumns, partRows } from '../tables/layout';
import type { Mark, MarkedTable } from './rule';
import { markOf } from './sums';

/** Marks on the row of all partners, where it is not the sum of its parts. */
export function sumMarks({ definition, layout, language }: MarkedTable): Mark[] {
  const parts = partRows(layout).map(({ row }) => row);
  const total = layout.rows.find((row) => row.kind === 'total');
  const [first, last] = [parts[0], parts.at(-1)];
  if (!total || first === undefined || last === undefined) return [];
  /** @param left the rows that are no parts of the sum @param condition when that is so */
  const markOn = (columns: readonly number[], left: readonly number[] = [], condition = ''): Mark[] => {
    const cells = columns.map((column) => area(total.row, column));
    const count = parts.filter((row) => !left.includes(row)).length;
    const marksWhere = (broken: (cell: string, summed: string) => string): Mark[] =>
      markOf(cells, (position) => {
        const ranges = rowsBetween(first, last, left).map(([from, to]) => rangeOf(from, to, position.column));
        const fractions = ranges.map((range) => `SUMPRODUCT(IFERROR(MOD(${range},1),0))`).join('+');
        const summed = ranges.join(',');
        return `AND(${condition}MIN(${summed})>=0,${fractions}=0,${broken(reference(position), summed)})`;
      });
    return [
      // It differs from all of its parts, or is less than those that are there, or is not there beside them.
      ...marksWhere((cell, all) => `ISNUMBER(${cell}),COUNT(${all})=${count},${cell}<>SUM(${all})`),
      ...marksWhere((cell, all) => `ISNUMBER(${cell}),N(${cell})<SUM(${all})`),
      ...marksWhere((cell, all) => `LEN(${cell})=0,COUNT(${all})>0`),
    ];
  };
  if (withinRows(definition).length === 0) return markOn(figureColumns(layout));
  // Where parts depend on an answer, each year has its own, and each answer its sum.
  return layout.years.flatMap((block) => {
    const columns = columnGroups(block).flatMap(({ sexes }) => Object.values(sexes));
    const except = conditionalParts(definition, layout, block, language);
    if (!except) return markOn(columns);
    const within = withinCondition(except);
    return [...markOn(columns, [], `NOT(${within}),`), ...markOn(columns, except.rows, `${within},`)];
  });
}

/** The rows from the first to the last, as far as they stand together once some are left out. */
function rowsBetween(first: number, last: number, left: readonly number[]): [number, number][] {
  const ends = [...left].filter((row) => row >= first && row <= last).sort((a, b) => a - b);
  const starts = [first, ...ends.map((row) => row + 1)];
  return [...ends.map((row) => row - 1), last].flatMap((to, index): [number, number][] =>
    starts[index]! <= to ? [[starts[index]!, to]] : [],
  );
}

const rangeOf = (from: number, to: number, column: number): string =>
  [...new Set([from, to])].map((row) => reference({ row, column })).join(':');

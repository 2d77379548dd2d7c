import { ageGroups } from '../codes/ages';
import { reference } from '../sheet/a1';
import { area, type CellPosition } from '../sheet/area';
import type { Sex } from '../tables/definition';
import { partRows, type TableLayout, type YearBlock } from '../tables/layout';
import type { Mark } from './rule';
import { markOf } from './sums';

/**
 * Marks for figures of all ages that their age groups do not make up (rule C03). The groups of a figure are found by the
 * keys of their columns, which begin with its own key, so that one formula serves all years and sexes.
 */
export function ageMarks(layout: TableLayout): Mark[] {
  const parts = partRows(layout);
  const total = layout.rows.find(({ kind }) => kind === 'total');
  const [first, last] = [parts[0], parts.at(-1)];
  const blocks = layout.years.filter(({ ages }) => ages.length > 0);
  const ages = ageColumnsOf(blocks);
  if (!first || !last || ages.length === 0) return [];
  const terms = (cell: CellPosition) => termsOf(layout, ages, cell);
  const down = (...sexes: Sex[]) =>
    blocks
      .flatMap((block) => sexes.flatMap((sex) => block.sexes[sex] ?? []))
      .map((column) => area(first.row, column, last.row - first.row + 1));
  return [
    ...markOf(down('T', 'M', 'F'), (cell) => and(exceeds(terms(cell)))),
    ...markOf(down('T', 'M', 'F'), (cell) => and(differs(terms(cell)))),
    ...markOf(down('M', 'F'), (cell) => and(lacks(terms(cell)))),
    ...(total ? blocks.flatMap((block) => totalMarks(block, total.row, first.row, last.row, terms)) : []),
  ];
}

/** In the row of all partners it matters whether partners are known by age, and whether all ages are their sum. */
function totalMarks(
  block: YearBlock,
  total: number,
  first: number,
  last: number,
  terms: (cell: CellPosition) => Terms,
): Mark[] {
  const cells = Object.values(block.sexes).map((column) => area(total, column));
  const ages = ageColumnsOf([block]);
  const noAges = `COUNT(${rangeOf([first, Math.min(...ages)], [last, Math.max(...ages)], { row: true, column: true })})=0`;
  const notTheSum = (cell: CellPosition) =>
    `${reference(cell)}<>SUM(${rangeOf([first, cell.column], [last, cell.column])})`;
  return [
    ...markOf(cells, (cell) => and([noAges, ...exceeds(terms(cell))])),
    ...markOf(cells, (cell) => and([notTheSum(cell), ...exceeds(terms(cell))])),
    ...markOf(cells, (cell) => and([noAges, ...differs(terms(cell))])),
  ];
}

interface Terms {
  readonly cell: string;
  /** The sum of the age groups, how many of them are numbers that can be counted with, and how many are negative. */
  readonly sum: string;
  readonly count: string;
  readonly negative: string;
}

function termsOf({ keyRow }: TableLayout, ages: readonly number[], { row, column }: CellPosition): Terms {
  const [left, right] = [Math.min(...ages), Math.max(...ages)];
  const keys = rangeOf([keyRow, left], [keyRow, right], { row: true, column: true });
  const own = `${reference({ row: keyRow, column }, { row: true })}&"|*"`;
  const figures = rangeOf([row, left], [row, right], { column: true });
  return {
    cell: reference({ row, column }),
    sum: `SUMIF(${keys},${own},${figures})`,
    count: `COUNTIFS(${keys},${own},${figures},">=0")`,
    negative: `COUNTIFS(${keys},${own},${figures},"<0")`,
  };
}

const exceeds = ({ cell, sum, negative }: Terms): string[] => [
  ...wellFormed(cell, sum),
  `${cell}<${sum}`,
  `${negative}=0`,
];

const differs = ({ cell, sum, count }: Terms): string[] => [
  ...wellFormed(cell, sum),
  `${cell}<>${sum}`,
  `${count}=${ageGroups.length}`,
];

const lacks = ({ cell, sum, count }: Terms): string[] => [
  `LEN(${cell})=0`,
  `${count}=${ageGroups.length}`,
  `MOD(${sum},1)=0`,
];

/** Broken numbers are marked by the rules that say so. */
const wellFormed = (cell: string, sum: string): string[] => [
  `ISNUMBER(${cell})`,
  `N(${cell})>=0`,
  `MOD(N(${cell})+${sum},1)=0`,
];

const and = (conditions: readonly string[]): string => `AND(${conditions.join(',')})`;

const ageColumnsOf = (blocks: readonly YearBlock[]): number[] =>
  blocks.flatMap(({ ages }) => ages.flatMap(({ sexes }) => Object.values(sexes)));

const rangeOf = (
  [top, left]: readonly [number, number],
  [bottom, right]: readonly [number, number],
  fixed: { row?: boolean; column?: boolean } = {},
): string => `${reference({ row: top, column: left }, fixed)}:${reference({ row: bottom, column: right }, fixed)}`;

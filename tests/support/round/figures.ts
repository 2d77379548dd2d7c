import type { CellValue } from '../../../src/clearing-house/sheet/sheet-plan';

/** Persons by sex. */
export interface Count {
  readonly M: number;
  readonly F: number;
  /** Whether the table shows the total only. */
  readonly totalOnly?: true;
}

/** The figures of a row in a year, or what the sheet says in the place of their total. */
export type Cell = Count | string;

/** The figures of a table: by code, the cells of the years in their order. The total is left out. */
export type TableFigures = ReadonlyMap<string, readonly Cell[]>;

export const NOBODY: Count = { M: 0, F: 0 };

export const isCount = (cell: Cell | undefined): cell is Count => typeof cell === 'object';

export const plus = (a: Count, b: Count): Count => ({ M: a.M + b.M, F: a.F + b.F });
export const minus = (a: Count, b: Count): Count => ({ M: a.M - b.M, F: a.F - b.F });
export const both = ({ M, F }: Count): number => M + F;
export const sum = (counts: Iterable<Count>): Count => [...counts].reduce(plus, NOBODY);

/** A count times a factor, in whole persons. */
export const times = ({ M, F }: Count, factor: number): Count => ({
  M: Math.round(M * factor),
  F: Math.round(F * factor),
});

/** The sum of a year over all rows that are known. */
export const totalOf = (figures: TableFigures, yearIndex: number): Count =>
  sum([...figures.values()].flatMap((cells) => (isCount(cells[yearIndex]) ? [cells[yearIndex]] : [])));

/** A cell as the sheet shows it: total, male, female. The parts of a missing total follow from it. */
export function shown(cell: Cell): Readonly<Record<'T' | 'M' | 'F', CellValue>> {
  if (!isCount(cell)) return { T: cell, M: '', F: '' };
  const { M, F, totalOnly } = cell;
  return totalOnly ? { T: M + F, M: ':L', F: ':L' } : { T: M + F, M, F };
}

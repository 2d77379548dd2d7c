import type { CellPosition } from '../../sheet/area';
import type { CellValue } from '../../sheet/sheet-plan';

/** Cells that can be looked at from either side, so that only one direction need be understood. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  /** Cells outside and missing ones are empty. */
  readonly at: (row: number, column: number) => CellValue;
  /** Where a cell stands in the block as it was given. */
  readonly place: (row: number, column: number) => CellPosition;
}

export const isBlank = (value: CellValue): boolean => typeof value === 'string' && value.trim() === '';

export function gridOf(cells: readonly (readonly CellValue[])[]): Grid {
  return {
    rows: cells.length,
    columns: Math.max(0, ...cells.map((row) => row.length)),
    at: (row, column) => cells[row]?.[column] ?? '',
    place: (row, column) => ({ row, column }),
  };
}

/** The grid with rows and columns exchanged; places stay those of the block as it was given. */
export const transposed = ({ rows, columns, at, place }: Grid): Grid => ({
  rows: columns,
  columns: rows,
  at: (row, column) => at(column, row),
  place: (row, column) => place(column, row),
});

/** 0, 1 … count - 1. */
export const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** The text of a cell, as labels are shown. */
export const textOf = (value: CellValue): string => String(value).trim();

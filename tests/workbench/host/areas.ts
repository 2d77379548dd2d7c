import * as fc from 'fast-check';
import { MAX_COLUMNS, MAX_ROWS, rect, type Rect } from '../../../src/workbench/engine/geometry';

/** Any area of a sheet. */
export const anyArea: fc.Arbitrary<Rect> = fc
  .tuple(fc.nat(MAX_ROWS - 1), fc.nat(MAX_COLUMNS - 1))
  .chain(([row, column]) =>
    fc
      .tuple(fc.integer({ min: 1, max: MAX_ROWS - row }), fc.integer({ min: 1, max: MAX_COLUMNS - column }))
      .map(([rows, columns]) => rect(row, column, rows, columns)),
  );

/** An area in the corner of a sheet, small enough to look at every cell. */
export const smallArea: fc.Arbitrary<Rect> = fc
  .tuple(fc.nat(5), fc.nat(5), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .map(([row, column, rows, columns]) => rect(row, column, rows, columns));

/** The cells of an area as `row,column`. */
export const cellsOf = ({ row, column, rows, columns }: Rect): string[] =>
  Array.from({ length: rows * columns }, (_, index) => [
    row + Math.floor(index / columns),
    column + (index % columns),
  ]).map(String);

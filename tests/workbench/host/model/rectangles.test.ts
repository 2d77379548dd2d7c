import * as fc from 'fast-check';
import { intersect, rect } from '../../../../src/workbench/engine/geometry';
import { without } from '../../../../src/workbench/host/excel/model/conditional-formats';
import { rectanglesWhere } from '../../../../src/workbench/host/excel/model/rectangles';
import { cellsOf, smallArea } from '../areas';

test('rectangles cover the cells that satisfy a condition, each once, and no others', () => {
  const chosen = fc.uniqueArray(fc.constantFrom(...cellsOf(rect(0, 0, 8, 8))));
  fc.assert(
    fc.property(smallArea, chosen, (area, cells) => {
      const set = new Set(cells);
      const covered = rectanglesWhere(area, (row, column) => set.has(String([row, column]))).flatMap(cellsOf);
      expect(covered.sort()).toEqual(
        cellsOf(area)
          .filter((cell) => set.has(cell))
          .sort(),
      );
    }),
  );
});

test('a block of cells is one rectangle', () => {
  expect(rectanglesWhere(rect(0, 0, 9, 9), (row, column) => row > 2 && column < 4)).toEqual([rect(3, 0, 6, 4)]);
});

test('cutting a rectangle out of another leaves the other cells, each once', () => {
  fc.assert(
    fc.property(smallArea, smallArea, (whole, cut) => {
      const left = without(whole, cut).flatMap(cellsOf);
      const shared = intersect(whole, cut);
      const gone = new Set(shared ? cellsOf(shared) : []);
      expect(left.sort()).toEqual(
        cellsOf(whole)
          .filter((cell) => !gone.has(cell))
          .sort(),
      );
    }),
  );
});

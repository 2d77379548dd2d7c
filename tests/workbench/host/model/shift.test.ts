import * as fc from 'fast-check';
import { rect, type Rect } from '../../../../src/workbench/engine/geometry';
import { afterDelete, afterInsert } from '../../../../src/workbench/host/excel/model/shift';
import { cellsOf, smallArea } from '../areas';

const transposed = ({ row, column, rows, columns }: Rect): Rect => rect(column, row, columns, rows);

test.each([
  ['above', rect(0, 0, 2, 9), rect(7, 2, 3, 1)],
  ['at its top', rect(5, 0, 2, 9), rect(7, 2, 3, 1)],
  ['in its middle', rect(6, 0, 2, 9), rect(5, 2, 5, 1)],
  ['below', rect(8, 0, 2, 9), rect(5, 2, 3, 1)],
  ['in the way of a part of it', rect(0, 3, 2, 9), rect(5, 2, 3, 1)],
])('an area and rows inserted %s', (_where, inserted, expected) => {
  expect(afterInsert(rect(5, 2, 3, 1), inserted, 'Down')).toEqual(expected);
});

test('an area of which cells go shrinks, and is gone with its last', () => {
  const area = rect(5, 2, 3, 1);
  expect(afterDelete(area, rect(0, 0, 2, 9), 'Up')).toEqual(rect(3, 2, 3, 1));
  expect(afterDelete(area, rect(4, 0, 2, 9), 'Up')).toEqual(rect(4, 2, 2, 1));
  expect(afterDelete(area, rect(6, 0, 9, 9), 'Up')).toEqual(rect(5, 2, 1, 1));
  expect(afterDelete(area, rect(5, 0, 3, 9), 'Up')).toBeUndefined();
});

test('an area that cells were inserted before has the cells that it had', () => {
  const whole = fc.tuple(fc.nat(9), fc.integer({ min: 1, max: 4 })).map(([row, rows]) => rect(row, 0, rows, 20));
  fc.assert(
    fc.property(smallArea, whole, (area, inserted) => {
      const shifted = cellsOf(area).map((cell) => {
        const [row, column] = cell.split(',').map(Number) as [number, number];
        return String([row >= inserted.row ? row + inserted.rows : row, column]);
      });
      const now = cellsOf(afterInsert(area, inserted, 'Down'));
      expect(now).toEqual(expect.arrayContaining(shifted));
    }),
  );
});

test('deleting what was inserted puts an area back', () => {
  const whole = fc.tuple(fc.nat(9), fc.integer({ min: 1, max: 4 })).map(([row, rows]) => rect(row, 0, rows, 20));
  fc.assert(
    fc.property(smallArea, whole, (area, inserted) => {
      expect(afterDelete(afterInsert(area, inserted, 'Down'), inserted, 'Up')).toEqual(area);
    }),
  );
});

test('columns move as rows do', () => {
  fc.assert(
    fc.property(smallArea, smallArea, (area, moved) => {
      const down = afterInsert(area, moved, 'Down');
      expect(afterInsert(transposed(area), transposed(moved), 'Right')).toEqual(transposed(down));
      const up = afterDelete(area, moved, 'Up');
      expect(afterDelete(transposed(area), transposed(moved), 'Left')).toEqual(up && transposed(up));
    }),
  );
});

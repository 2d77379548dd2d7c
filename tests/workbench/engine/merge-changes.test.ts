import fc from 'fast-check';
import type { Change } from '../../../src/workbench/engine/engine';
import { bound, contains, type Rect, rect } from '../../../src/workbench/engine/geometry';
import { mergeChanges } from '../../../src/workbench/engine/univer/merge-changes';

const cells = (area: Rect, sheet = 's'): Change => ({ author: 'add-in', kind: 'cells', sheet, area });
const areas = (changes: readonly Change[]) => mergeChanges(changes).map((change) => 'area' in change && change.area);

test('a table written in pieces is one change', () => {
  expect(areas([cells(rect(0, 0, 1, 12)), cells(rect(1, 0, 100, 12)), cells(rect(101, 0, 50, 12))])).toEqual([
    rect(0, 0, 151, 12),
  ]);
  expect(areas([cells(rect(0, 0, 5, 1)), cells(rect(0, 1, 5, 2))])).toEqual([rect(0, 0, 5, 3)]);
});

test('pieces that tile only together are joined too', () => {
  const quarters = [rect(0, 0, 2, 2), rect(2, 2, 2, 2), rect(0, 2, 2, 2), rect(2, 0, 2, 2)];
  expect(areas(quarters.map((area) => cells(area)))).toEqual([rect(0, 0, 4, 4)]);
});

test('areas that lie apart, or at a corner, stay apart', () => {
  expect(areas([cells(rect(0, 0)), cells(rect(5, 5))])).toEqual([rect(0, 0), rect(5, 5)]);
  expect(areas([cells(rect(0, 0, 2, 2)), cells(rect(2, 0, 2, 3))])).toHaveLength(2);
});

test('sheets and kinds are not mixed', () => {
  expect(areas([cells(rect(0, 0), 's'), cells(rect(0, 1), 't')])).toHaveLength(2);
  const format: Change = { author: 'add-in', kind: 'format', sheet: 's', area: rect(0, 1) };
  expect(areas([cells(rect(0, 0)), format])).toHaveLength(2);
});

test('what happens in between keeps the order', () => {
  const activated: Change = { author: 'add-in', kind: 'sheetActivated', sheet: 't' };
  const changes = [cells(rect(0, 0)), activated, cells(rect(0, 1))];
  expect(mergeChanges(changes)).toEqual(changes);
});

test('a cell written twice went from its first value to its last', () => {
  const once: Change = { ...cells(rect(0, 0)), before: 1, after: 2 } as Change;
  const twice: Change = { ...cells(rect(0, 0)), before: 2, after: 3 } as Change;
  expect(mergeChanges([once, twice])).toEqual([{ ...once, after: 3 }]);
});

test('larger areas say nothing of values', () => {
  const one = { ...cells(rect(0, 0)), before: 1, after: 2 } as Change;
  const other = { ...cells(rect(1, 0)), before: 1, after: 2 } as Change;
  expect(mergeChanges([one, other])).toEqual([cells(rect(0, 0, 2, 1))]);
});

const rects = fc
  .tuple(fc.nat(6), fc.nat(6), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .map(([row, column, rows, columns]) => rect(row, column, rows, columns));

test('no cell is lost and none is added', () => {
  fc.assert(
    fc.property(fc.array(rects, { minLength: 1, maxLength: 6 }), (pieces) => {
      const merged = mergeChanges(pieces.map((area) => cells(area))).map((change) => (change as { area: Rect }).area);
      const whole = pieces.reduce(bound);
      for (let row = whole.row; row < whole.row + whole.rows; row++) {
        for (let column = whole.column; column < whole.column + whole.columns; column++) {
          const cell = rect(row, column);
          const isIn = (list: readonly Rect[]): boolean => list.some((area) => contains(area, cell));
          expect(isIn(merged)).toBe(isIn(pieces));
        }
      }
    }),
  );
});

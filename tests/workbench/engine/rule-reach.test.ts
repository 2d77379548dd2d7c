import type { IRange } from '@univerjs/core';
import fc from 'fast-check';
import { CellMemory } from '../../../src/workbench/engine/univer/cell-memory';
import { areasOf } from '../../../src/workbench/engine/univer/changed-areas';
import { holdsCell } from '../../../src/workbench/engine/univer/ranges';
import { reached } from '../../../src/workbench/engine/univer/rule-reach';

const SIZE = 8;
const index = fc.nat(SIZE - 1);
const cellsOf = ({ startRow, endRow, startColumn, endColumn }: IRange): string[] =>
  Array.from({ length: endRow - startRow + 1 }, (_, down) =>
    Array.from({ length: endColumn - startColumn + 1 }, (__, right) => `${startRow + down} ${startColumn + right}`),
  ).flat();
const range: fc.Arbitrary<IRange> = fc
  .tuple(index, index, index, index)
  .map(([row, otherRow, column, otherColumn]) => ({
    startRow: Math.min(row, otherRow),
    endRow: Math.max(row, otherRow),
    startColumn: Math.min(column, otherColumn),
    endColumn: Math.max(column, otherColumn),
  }));

test('the areas of changed cells are these cells, each once', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(index, index), { selector: (cell) => cell.join(' ') }), (cells) => {
      const matrix: Record<number, Record<number, object>> = {};
      for (const [row, column] of cells) (matrix[row] ??= {})[column] = {};
      expect(areasOf(matrix).flatMap(cellsOf).sort()).toEqual(cells.map((cell) => cell.join(' ')).sort());
    }),
  );
});

test('a block is one area', () => {
  const line = { 3: {}, 4: {}, 5: {} };
  expect(areasOf({ 2: line, 3: line, 4: line })).toEqual([{ startRow: 2, endRow: 4, startColumn: 3, endColumn: 5 }]);
});

test('a changed range reaches those cells of a rule whose own reference meets it', () => {
  const moves = fc.record({
    startRow: fc.boolean(),
    endRow: fc.boolean(),
    startColumn: fc.boolean(),
    endColumn: fc.boolean(),
  });
  fc.assert(
    fc.property(range, moves, range, index, index, (at, moving, changed, row, column) => {
      const reference = { at: { sheetId: 'one', range: at }, moves: moving };
      const cells = reached(reference, { row: 0, column: 0 }, { sheetId: 'one', range: changed });
      const edge = (name: keyof typeof moving) => at[name] + (moving[name] ? (name.endsWith('Row') ? row : column) : 0);
      const meets =
        edge('startRow') <= changed.endRow
        && edge('endRow') >= changed.startRow
        && edge('startColumn') <= changed.endColumn
        && edge('endColumn') >= changed.startColumn;
      expect(cells !== undefined && holdsCell(cells, row, column)).toBe(meets);
      expect(reached(reference, { row: 0, column: 0 }, { sheetId: 'other', range: changed })).toBeUndefined();
    }),
  );
});

test('of what is remembered the cells of a range are forgotten, however large it is, and no others', () => {
  const endless = fc.constantFrom<Partial<IRange>>(
    {},
    { endRow: Infinity },
    { startColumn: -Infinity, endColumn: Infinity },
  );
  fc.assert(
    fc.property(range, endless, range, (known, wide, forgotten) => {
      const memory = new CellMemory<string>();
      const cells = cellsOf(known).map((cell) => cell.split(' ').map(Number) as [number, number]);
      for (const [row, column] of cells) memory.set(row, column, `${row} ${column}`);
      const gone = { ...forgotten, ...wide };
      const lies = cells.map(([row, column]) => holdsCell(gone, row, column));
      expect(memory.forget([gone])).toBe(lies.includes(true));
      expect(cells.map(([row, column]) => !memory.has(row, column))).toEqual(lies);
    }),
  );
});

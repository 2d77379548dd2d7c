import * as fc from 'fast-check';
import { rect, type Rect } from '../../../../src/workbench/engine/geometry';
import type { CellInput } from '../../../../src/workbench/engine/engine';
import { PendingWrites } from '../../../../src/workbench/host/excel/model/pending-writes';
import { cellsOf, smallArea } from '../areas';

/** Cells as a sheet would hold them after some writes, and how many writes it took. */
class Paper {
  readonly cells = new Map<string, CellInput>();
  writes = 0;

  write = (sheet: string, area: Rect, input: readonly (readonly CellInput[])[]): void => {
    this.writes++;
    const places = cellsOf(area);
    input.flat().forEach((value, index) => {
      if (value !== null) this.cells.set(`${sheet} ${places[index]}`, value);
    });
  };
}

const filled = (area: Rect, value: CellInput): CellInput[][] =>
  Array.from({ length: area.rows }, () => Array<CellInput>(area.columns).fill(value));

test('a loop over cells is one write', () => {
  const paper = new Paper();
  const pending = new PendingWrites(paper.write);
  for (let row = 0; row < 20; row++) {
    for (let column = 0; column < 5; column++) pending.add('s', rect(row, column), [[row * column]]);
  }
  pending.flush();
  expect([paper.writes, paper.cells.size]).toEqual([1, 100]);
});

test('cells apart are writes apart, and a sheet waits for no other', () => {
  const paper = new Paper();
  const pending = new PendingWrites(paper.write);
  pending.add('s', rect(0, 0), [[1]]);
  pending.add('s', rect(9, 9), [[2]]);
  pending.add('t', rect(0, 0), [[3]]);
  expect(paper.writes).toBe(2);
  pending.flush();
  pending.flush();
  expect([...paper.cells]).toEqual([
    ['s 0,0', 1],
    ['s 9,9', 2],
    ['t 0,0', 3],
  ]);
});

test('a second write to a cell comes after the first', () => {
  const paper = new Paper();
  const pending = new PendingWrites(paper.write);
  pending.add('s', rect(0, 0), [['5%']]);
  pending.add('s', rect(0, 0), [[7]]);
  expect(paper.cells.get('s 0,0')).toBe('5%');
  pending.flush();
  expect(paper.cells.get('s 0,0')).toBe(7);
});

test('whatever is written in whatever order ends up as if written at once', () => {
  const write = fc.tuple(fc.constantFrom('s', 't'), smallArea, fc.option(fc.nat(9)));
  fc.assert(
    fc.property(fc.array(write), (writes) => {
      const [direct, waited] = [new Paper(), new Paper()];
      const pending = new PendingWrites(waited.write);
      for (const [sheet, area, value] of writes) {
        direct.write(sheet, area, filled(area, value));
        pending.add(sheet, area, filled(area, value));
      }
      pending.flush();
      expect(new Map([...waited.cells].sort())).toEqual(new Map([...direct.cells].sort()));
    }),
  );
});

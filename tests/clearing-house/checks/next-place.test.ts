import fc from 'fast-check';
import { nextPlace } from '../../../src/clearing-house/answers/next-place';
import type { AnsweredFinding } from '../../../src/clearing-house/answers/settle';

const SHEETS = ['first', 'second', 'third'];

const findingAt = (sheet: string, row: number, column: number): AnsweredFinding => ({
  finding: {
    sheet,
    rule: 'C01',
    severity: 'error',
    message: { key: 'C01.negative', values: {} },
    cells: [{ row, column }],
  },
  key: `${sheet} ${row} ${column}`,
  answer: undefined,
  outdated: undefined,
});

const cell = fc.record({ sheet: fc.constantFrom(...SHEETS), row: fc.nat(6), column: fc.nat(6) });

test('where nothing was found, there is no next place', () => {
  expect(nextPlace([], SHEETS, { sheet: 'first', row: 0, column: 0 })).toBeUndefined();
});

test('findings of one cell come together', () => {
  const findings = [findingAt('first', 2, 3), findingAt('second', 0, 0), findingAt('first', 2, 3)];
  const place = nextPlace(findings, SHEETS, { sheet: 'first', row: 2, column: 2 });
  expect(place).toMatchObject({ sheet: 'first', row: 2, column: 3, position: 1, count: 2 });
  expect(place!.findings).toEqual([findings[0], findings[2]]);
});

test('a cell of a sheet without findings leads to the next that has one', () => {
  const findings = [findingAt('first', 1, 1), findingAt('third', 5, 0)];
  expect(nextPlace(findings, SHEETS, { sheet: 'second', row: 9, column: 9 })).toMatchObject({
    sheet: 'third',
    position: 2,
  });
});

test('from wherever one starts, a walk comes by every cell once, in their order, and begins anew', () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 12 }), cell, (cells, start) => {
      const findings = cells.map(({ sheet, row, column }) => findingAt(sheet, row, column));
      const wanted = new Set(findings.map(({ key }) => key));
      const walk: string[] = [];
      const positions: number[] = [];
      let at: { sheet: string; row: number; column: number } = start;
      for (let step = 0; step < wanted.size; step++) {
        const place = nextPlace(findings, SHEETS, at)!;
        walk.push(place.findings[0]!.key);
        positions.push(place.position);
        at = place;
      }
      expect(new Set(walk)).toEqual(wanted);
      for (const [index, position] of positions.slice(1).entries())
        expect(position).toBe((positions[index]! % wanted.size) + 1);
    }),
  );
});

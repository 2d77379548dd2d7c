import fc from 'fast-check';
import { moved } from '../../../src/clearing-house/pictures/grid-move';
import {
  cellAt,
  cellBox,
  cornerPaths,
  matrixLayout,
  tonePaths,
  visibleCells,
} from '../../../src/clearing-house/pictures/layout/matrix';
import { sparkline } from '../../../src/clearing-house/pictures/layout/sparkline';
import { matrixCells, toneOf } from '../../../src/clearing-house/pictures/matrix-cells';

const countries = ['BG', 'DE', 'SE'].map((code) => ({ code, label: code }));

test.each([
  [undefined, undefined, 'none'],
  [undefined, 0, 'no-immigration'],
  [7, undefined, 'no-emigration'],
  [0, 0, 'match'],
  [20, 30, 'too-small'],
  [22_785, 2191, 'more-4'],
  [100, 250, 'fewer-3'],
  [0, 400, 'fewer-4'],
  [5000, 5000, 'copied'],
  [5000, 5100, 'match'],
])('%s by the destination and %s by the origin is %s', (immigration, emigration, tone) => {
  expect(toneOf(immigration, emigration, 50)).toBe(tone);
});

test('the matrix has origins in rows and destinations in columns; a flow that is not given is missing on both sides', () => {
  const cells = matrixCells(
    countries,
    [{ origin: 'BG', destination: 'DE', immigration: 22_785, emigration: 2191 }],
    50,
  );
  expect(cells[0]![1]).toMatchObject({ immigration: 22_785, emigration: 2191, tone: 'more-4' });
  expect(cells[1]![0]!.tone).toBe('none');
  expect(cells[1]![1]!.tone).toBe('diagonal');
  const layout = matrixLayout(3, 320, false);
  expect(layout.figures).toBe(true);
  const drawn = [...tonePaths(cells.flat(), layout).values()].join('');
  expect(drawn.match(/M/g)).toHaveLength(9);
  expect([...cornerPaths(cells.flat(), layout).keys()]).toEqual(['more-4']);
});

test('a large matrix has cells that can be seen, with figures only if they are wanted, and says which ones a window shows', () => {
  const small = matrixLayout(56, 320, false);
  expect([small.cellWidth, small.figures]).toEqual([12, false]);
  const large = matrixLayout(56, 320, true);
  expect(large.cellWidth).toBeGreaterThanOrEqual(50);
  const { rows, columns } = visibleCells(large, 56, { x: 1000, y: 0, width: 320, height: 400 });
  expect((rows[1] - rows[0]) * (columns[1] - columns[0])).toBeLessThan(120);
  expect(columns[0]).toBe(20);
});

test('what is pointed at is the cell that is drawn there', () => {
  const place = fc.integer({ min: 0, max: 55 });
  fc.assert(
    fc.property(place, place, fc.integer({ min: 320, max: 900 }), fc.boolean(), (row, column, width, figures) => {
      const layout = matrixLayout(56, width, figures);
      const { x, y, width: w, height: h } = cellBox(layout, { row, column });
      expect(cellAt(layout, 56, x + w / 2, y + h / 2)).toEqual({ row, column });
    }),
  );
});

test('a line is interrupted where a year is missing and at a break of its side; a lone figure is a dot', () => {
  const year = (at: number, own: number | undefined, broken = false) => ({
    year: at,
    own,
    partner: 5,
    breaks: { own: broken, partner: false },
  });
  const years = [
    year(2015, 1),
    year(2016, 2),
    year(2017, undefined),
    year(2018, 3),
    year(2019, 4, true),
    year(2020, 5),
  ];
  const { own, partner, breaks } = sparkline(years, [2015, 2020], { x: 0, y: 0, width: 106, height: 30 });
  expect(own.path.match(/M/g)).toHaveLength(2);
  expect(own.dots.map(({ x }) => x)).toEqual([63, 103]);
  expect(partner.path.match(/M/g)).toHaveLength(1);
  expect(breaks).toEqual([{ side: 'own', x: 73 }]);
});

test('a series stays in its box', () => {
  const figure = fc.option(fc.integer({ min: 0, max: 1e7 }), { nil: undefined });
  fc.assert(
    fc.property(fc.array(fc.tuple(figure, figure), { minLength: 1, maxLength: 30 }), (figures) => {
      const years = figures.map(([own, partner], index) => ({
        year: 1995 + index,
        own,
        partner,
        breaks: { own: false, partner: false },
      }));
      const { own, partner } = sparkline(years, [1995, 1994 + years.length], { x: 10, y: 20, width: 90, height: 28 });
      const places = [own, partner].flatMap(({ path }) =>
        [...path.matchAll(/([\d.]+),([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const),
      );
      for (const [x, y] of places) expect(x >= 10 && x <= 100 && y >= 20 && y <= 48).toBe(true);
    }),
  );
});

test('arrow keys go through rows and columns and stay within; in a single column all of them go on', () => {
  const size = { rows: 3, columns: 4 };
  expect(moved({ row: 1, column: 1 }, 'ArrowRight', size)).toEqual({ row: 1, column: 2 });
  expect(moved({ row: 0, column: 0 }, 'ArrowUp', size)).toEqual({ row: 0, column: 0 });
  expect(moved({ row: 1, column: 1 }, 'End', size)).toEqual({ row: 1, column: 3 });
  expect(moved({ row: 1, column: 1 }, 'Home', size, true)).toEqual({ row: 0, column: 0 });
  expect(moved({ row: 1, column: 0 }, 'ArrowRight', { rows: 3, columns: 1 })).toEqual({ row: 2, column: 0 });
  expect(moved({ row: 1, column: 1 }, 'a', size)).toBeUndefined();
});

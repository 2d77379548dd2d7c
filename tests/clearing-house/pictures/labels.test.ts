import fc from 'fast-check';
import { around, inside, overlap } from '../../../src/clearing-house/pictures/box';
import { legendLayout } from '../../../src/clearing-house/pictures/layout/legend';
import { placeLabels } from '../../../src/clearing-house/pictures/place-labels';
import { inLines, shortened, textWidth } from '../../../src/clearing-house/pictures/text-width';

const bounds = { x: 0, y: 0, width: 400, height: 300 };
const mark = (x: number, y: number, ...texts: string[]) => ({ x, y, radius: 5, texts });

test('a label stands right of its mark, on another side at the edge, shorter where there is no room for the name', () => {
  expect(placeLabels([mark(100, 100, 'Germany')], bounds)[0]!.box.x).toBe(107);
  expect(placeLabels([mark(390, 100, 'Germany')], bounds)[0]!.box.x).toBeLessThan(390);
  const narrow = { x: 0, y: 0, width: 50, height: 40 };
  expect(placeLabels([mark(10, 20, 'Bosnia and Herzegovina', 'BA')], narrow)[0]!.text).toBe('BA');
  expect(placeLabels([mark(10, 5, 'Bosnia and Herzegovina')], narrow)).toEqual([]);
});

test('labels cover neither each other nor marks nor obstacles, and stay within', () => {
  const marks = fc.array(
    fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 300 }),
      texts: fc.constantFrom(['Germany', 'DE'], ['Соединенное Королевство', 'GB'], [], ['Côte d’Ivoire']),
    }),
    { maxLength: 60 },
  );
  const obstacle = { x: 0, y: 0, width: 80, height: 20 };
  fc.assert(
    fc.property(marks, (given) => {
      const all = given.map((each) => ({ ...each, radius: 5 }));
      const placed = placeLabels(all, bounds, [obstacle]);
      placed.forEach(({ box, index, text }, at) => {
        expect(all[index]!.texts).toContain(text);
        expect(inside(box, bounds)).toBe(true);
        expect(overlap(box, obstacle)).toBe(false);
        for (const { x, y } of all) expect(overlap(box, around(x, y, 5))).toBe(false);
        for (const other of placed.slice(at + 1)) expect(overlap(box, other.box)).toBe(false);
      });
    }),
    { numRuns: 60 },
  );
});

test('no more labels than wanted', () => {
  expect(placeLabels([mark(50, 50, 'A'), mark(200, 50, 'B'), mark(50, 200, 'C')], bounds, [], 2)).toHaveLength(2);
});

test('a text is cut to a width with an ellipsis, and put into lines of a width', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 3 }), fc.integer({ min: 30, max: 200 }), (text, width) => {
      expect(textWidth(shortened(text, width))).toBeLessThanOrEqual(width);
    }),
  );
  expect(shortened('United Kingdom', 60)).toMatch(/^United.*…$/);
  expect(inLines('one two three', textWidth('one two'))).toEqual(['one two', 'three']);
});

test('a legend goes on in the next line where the width ends', () => {
  const { places, height } = legendLayout(['own figure higher', 'own figure lower', 'within the tolerance'], 280);
  expect(places.map(({ x }) => x === 0)).toEqual([true, false, true]);
  expect(height).toBe(36);
});

import fc from 'fast-check';
import { contains } from '../../../src/clearing-house/pictures/box';
import { estimatesLayout } from '../../../src/clearing-house/pictures/layout/estimates';
import { pairedBarsLayout } from '../../../src/clearing-house/pictures/layout/paired-bars';
import { ratioSizeLayout } from '../../../src/clearing-house/pictures/layout/ratio-size';
import { scatterLayout } from '../../../src/clearing-house/pictures/layout/scatter';
import type { PairPoint } from '../../../src/clearing-house/pictures/pair-point';
import { textWidth } from '../../../src/clearing-house/pictures/text-width';
import { DEFAULT_COMPARISON } from '../../../src/clearing-house/mirror/measures/settings';
import { toleranceBand } from '../../../src/clearing-house/pictures/tolerance-band';

const band = { low: 0.8, high: 1.25 };
const corners = { higher: '▲ higher', lower: '▼ lower' };
const point = (own: number | undefined, partner: number | undefined, id = 'DE'): PairPoint => ({
  id,
  label: `Partner ${id}`,
  code: id,
  own,
  partner,
  standing: own === undefined || partner === undefined ? 'not-compared' : own === partner ? 'agrees' : 'discrepancy',
  verdict: '',
});
const count = fc.option(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 3_000_000 })), { nil: undefined, freq: 6 });
const points = fc
  .array(fc.tuple(count, count), { maxLength: 80 })
  .map((pairs) => pairs.map(([own, partner], index) => point(own, partner, `P${index}`)));
const width = fc.integer({ min: 320, max: 900 });

test('scatter: marks lie in the plot, those with a 0 or a gap in the strips beside it, and all within the picture', () => {
  fc.assert(
    fc.property(points, width, (given, wide) => {
      const layout = scatterLayout(given, { width: wide, band, format: String, corners });
      const { marks, plot, strips } = layout;
      expect(marks.length + layout.hidden).toBe(given.length);
      for (const {
        x,
        y,
        margin,
        point: { own, partner },
      } of marks) {
        expect(contains({ x: 0, y: 0, width: wide, height: layout.height }, x, y)).toBe(true);
        expect(contains(plot, x, y)).toBe(!margin);
        expect(margin).toBe(!own || !partner);
        if (partner === 0) expect(x).toBe(strips.zero.x);
        if (own === undefined) expect(y).toBe(strips.missing.y);
      }
      for (const [x, y] of layout.band) expect(contains(grown(plot), x, y)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('scatter: equal figures are on the line, a higher own figure is above it', () => {
  const { marks, plot, equality } = scatterLayout([point(100, 100, 'A'), point(500, 100, 'B')], {
    width: 400,
    band,
    format: String,
    corners,
  });
  const above = (id: string) => {
    const { x, y } = marks.find(({ point: each }) => each.id === id)!;
    return plot.x + plot.width - x - (y - plot.y);
  };
  expect(equality).toEqual([plot.x, plot.y + plot.height, plot.x + plot.width, plot.y]);
  expect(above('A')).toBeCloseTo(0, 6);
  expect(above('B')).toBeGreaterThan(10);
});

test('ratio against size: in the plot, ratios of two and a half equally far from the middle, 0 in the strips', () => {
  fc.assert(
    fc.property(points, width, (given, wide) => {
      const { marks, plot } = ratioSizeLayout(given, { width: wide, band, format: String, formatRatio: String });
      for (const { x, y, margin } of marks) expect(contains(plot, x, y)).toBe(!margin);
    }),
    { numRuns: 60 },
  );
  const { marks, equality, chance } = ratioSizeLayout([point(200, 100, 'A'), point(100, 200, 'B')], {
    width: 400,
    band,
    format: String,
    formatRatio: String,
  });
  expect(equality - marks[0]!.y).toBeCloseTo(marks[1]!.y - equality, 6);
  expect(chance.above.length).toBe(chance.below.length);
});

test('bars: the largest first, as long as their figures, with room for what is written beside them', () => {
  const options = { most: 3, format: String, formatShort: String, none: 'none', signOf: () => ' ▲' };
  const layout = pairedBarsLayout(
    [point(10, 20, 'A'), point(400, undefined, 'B'), point(0, 100, 'C'), point(5, 5, 'D')],
    { width: 320, ...options },
  );
  expect(layout.rows.map((row) => row.point.id)).toEqual(['B', 'C', 'A']);
  expect(layout.left).toBe(1);
  const [b, c] = layout.rows;
  expect(b!.partner.box).toBeUndefined();
  expect(b!.partner.text).toBe('none');
  expect(c!.own.box!.width).toBe(0);
  expect(b!.own.box!.width / c!.partner.box!.width).toBeCloseTo(4, 6);
  fc.assert(
    fc.property(points, width, (given, wide) => {
      for (const { own, partner } of pairedBarsLayout(given, { width: wide, ...options }).rows) {
        for (const { box, x, text } of [own, partner]) if (box) expect(x + textWidth(text)).toBeLessThanOrEqual(wide);
      }
    }),
    { numRuns: 40 },
  );
});

test('estimates: every figure has its mark, a 0 beside the scale', () => {
  const flow = (own: number | undefined, partner: number | undefined, harmonised: number | undefined, id: string) => ({
    ...{ id, label: id, code: id, own, partner, harmonised },
    basis: 'both' as const,
  });
  const { rows, plot, zero } = estimatesLayout([flow(0, 90, 45, 'A'), flow(100, 400, 210, 'B')], {
    width: 400,
    most: 10,
    format: String,
    formatShort: String,
    none: '–',
  });
  expect(rows.map((row) => row.flow.id)).toEqual(['B', 'A']);
  const [b, a] = rows;
  expect(a!.own).toBe(zero);
  expect(zero!).toBeLessThan(plot.x);
  expect(b!.own!).toBeLessThan(b!.harmonised!);
  expect(b!.harmonised!).toBeLessThan(b!.partner!);
});

test('the tolerance as a band: by ratio, relative difference and VMP', () => {
  const settings = (measure: typeof DEFAULT_COMPARISON.measure, tolerance: number) => ({
    ...DEFAULT_COMPARISON,
    measure,
    tolerance,
  });
  expect(toleranceBand(settings('ratio', 0.25))).toEqual({ low: 0.8, high: 1.25 });
  // (O − P) / ((O + P) / 2) is 0.4 for 3 and 2.
  expect(toleranceBand(settings('relative-difference', 0.4)).low).toBeCloseTo(2 / 3);
  expect(toleranceBand(settings('relative-difference', 0.4)).high).toBeCloseTo(1.5);
  // (O − P) / O is 0.5 for 2 and 1, −0.5 for 2 and 3.
  expect(toleranceBand(settings('vmp', 0.5))).toEqual({ low: 1 / 1.5, high: 2 });
  expect(toleranceBand({ ...settings('vmp', 0.5), vmpDenominator: 'partner' })).toEqual({ low: 0.5, high: 1.5 });
  expect(toleranceBand(settings('vmp', 1)).high).toBe(Infinity);
});

const grown = (box: { x: number; y: number; width: number; height: number }) => ({
  x: box.x - 1e-6,
  y: box.y - 1e-6,
  width: box.width + 2e-6,
  height: box.height + 2e-6,
});

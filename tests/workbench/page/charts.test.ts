import fc from 'fast-check';
import type { ChartPicture, PictureAxis, PictureSeries } from '../../../src/workbench/page/charts/chart-picture';
import { describeChart } from '../../../src/workbench/page/charts/describe-chart';
import { drawChart } from '../../../src/workbench/page/charts/draw-chart';
import { valueScale } from '../../../src/workbench/page/charts/value-scale';

const axis: PictureAxis = {
  visible: true,
  title: undefined,
  minimum: undefined,
  maximum: undefined,
  majorUnit: undefined,
  logBase: undefined,
  reversed: false,
  gridlines: true,
  format: String,
};
const series = (values: readonly (number | undefined)[], more: Partial<PictureSeries> = {}): PictureSeries => ({
  name: 'Own',
  kind: 'bar',
  color: '#123456',
  line: undefined,
  marker: undefined,
  categories: values.map((_, index) => `C${index}`),
  xs: values.map((_, index) => index + 1),
  values,
  labels: undefined,
  texts: values.map((value) => (value === undefined ? '' : String(value))),
  ...more,
});
const picture = (drawn: readonly PictureSeries[], more: Partial<ChartPicture> = {}): ChartPicture => ({
  type: 'BarClustered',
  title: 'Title',
  legend: 'Top',
  series: drawn,
  categories: axis,
  values: axis,
  gapWidth: 60,
  overlap: 0,
  blanks: 'NotPlotted',
  fill: '#FFFFFF',
  ...more,
});

const LEGEND = 1;
const barsOf = (drawn: ChartPicture, color: string) =>
  drawChart(drawn, 600, 400)
    .filter(({ tag, attributes }) => tag === 'rect' && attributes.fill === color)
    .slice(LEGEND)
    .map(
      ({ attributes: { x, y, width, height } }) =>
        ({ x, y, width, height }) as Record<'x' | 'y' | 'width' | 'height', number>,
    );

test('bars are as long as their figures, inside the chart, and never over each other', () => {
  const figures = fc.array(fc.integer({ min: 1, max: 10_000_000 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(figures, fc.boolean(), (values, reversed) => {
      const drawn = picture([series(values), series(values, { color: '#ABCDEF' })], {
        categories: { ...axis, reversed },
      });
      const [own, other] = [barsOf(drawn, '#123456'), barsOf(drawn, '#ABCDEF')];
      expect(own).toHaveLength(values.length);
      const unit = own[0]!.width / values[0]!;
      own.forEach(({ x, width }, index) => {
        expect(width).toBeCloseTo(values[index]! * unit, 3);
        expect(x + width).toBeLessThanOrEqual(600);
      });
      const all = [...own, ...other].sort((a, b) => a.y - b.y);
      all
        .slice(1)
        .forEach(({ y }, index) => expect(y).toBeGreaterThanOrEqual(all[index]!.y + all[index]!.height - 1e-6));
    }),
    { numRuns: 50 },
  );
});

test('the first series stands above the second where the categories go down, as in Excel', () => {
  const drawn = (reversed: boolean) =>
    picture([series([5]), series([5], { color: '#ABCDEF' })], { categories: { ...axis, reversed } });
  const above = (reversed: boolean) =>
    barsOf(drawn(reversed), '#123456')[0]!.y < barsOf(drawn(reversed), '#ABCDEF')[0]!.y;
  expect([above(true), above(false)]).toEqual([true, false]);
});

test('no figure is no bar, and a gap in a line unless it is to be passed over', () => {
  expect(barsOf(picture([series([5, undefined, 7])]), '#123456')).toHaveLength(2);
  const line = series([5, undefined, 7, 8], { kind: 'line', line: { width: 2, dashes: '' } });
  const pathOf = (blanks: string) =>
    drawChart(picture([line], { type: 'Line', blanks, legend: undefined }), 600, 400).find(({ tag }) => tag === 'path')!
      .attributes.d as string;
  const parts = (d: string) => d.split('M').length - 1;
  expect([parts(pathOf('NotPlotted')), parts(pathOf('Interplotted')), parts(pathOf('Zero'))]).toEqual([2, 1, 1]);
  expect(pathOf('Zero').split('L')).toHaveLength(4);
});

test('an axis of numbers has round ticks around all of them', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1 }),
      fc.boolean(),
      (values, bars) => {
        const { minimum, maximum, ticks, share } = valueScale(values, axis, 6, bars);
        expect(minimum).toBeLessThanOrEqual(Math.min(...values));
        expect(maximum).toBeGreaterThanOrEqual(Math.max(...values));
        if (bars) expect(minimum <= 0 && maximum >= 0).toBe(true);
        expect(ticks.length).toBeLessThan(12);
        expect([share(minimum), share(maximum)]).toEqual([0, 1]);
      },
    ),
  );
  expect(valueScale([2191, 22785], axis, 6, true).ticks).toEqual([0, 5000, 10000, 15000, 20000, 25000]);
  expect(valueScale([3, 4000], { ...axis, logBase: 10 }, 6, false).ticks).toEqual([1, 10, 100, 1000, 10000]);
});

test('other kinds are named in the place of the drawing', () => {
  const words = drawChart(picture([series([1])], { type: 'Pie' }), 600, 400).map(({ text }) => text);
  expect(words).toContain('The workbench does not draw charts of the kind Pie; Excel does.');
});

test('a chart says what it shows', () => {
  expect(describeChart(picture([series([5, undefined])], { title: 'Two\nlines' }))).toBe(
    'Chart: Two. lines; C0: Own 5; C1: Own no figure',
  );
});

test('a scatter says where each point is, single ones first', () => {
  const points = [
    series([50, undefined], { kind: 'scatter', name: 'Others', xs: [60, 70] }),
    series([10], { kind: 'scatter', name: 'Germany', xs: [20] }),
  ];
  expect(describeChart(picture(points, { type: 'XYScatter' }))).toBe(
    'Chart: Title; Germany: 20 by 10; Others: 60 by 50; Others: 70 by no figure',
  );
});

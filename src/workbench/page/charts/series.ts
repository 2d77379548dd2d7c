import type { ChartPicture, PictureSeries } from './chart-picture';
import { block, mark, words, wordsWidth, type Box, type Shape } from './drawing';
import { acrossAt, categoryAt, valueAt, type Plot } from './places';

/** Draws the figures of all series. */
export function drawSeries(picture: ChartPicture, plot: Plot): Shape[] {
  const bars = picture.series.filter(({ kind }) => kind === plot.kind && isBar(kind));
  return picture.series.flatMap((series) =>
    isBar(series.kind)
      ? drawBars(series, bars.indexOf(series), bars.length, picture, plot)
      : drawPoints(series, picture, plot),
  );
}

const isBar = (kind: PictureSeries['kind']): boolean => kind === 'bar' || kind === 'column';

/** The bars of a series, beside those of the others: Excel measures gap and overlap in per cent of a bar's breadth. */
function drawBars(series: PictureSeries, place: number, all: number, picture: ChartPicture, plot: Plot): Shape[] {
  const { area, kind, count } = plot;
  const lying = kind === 'bar';
  const step = (lying ? area.height : area.width) / Math.max(1, count);
  const spread = 1 - picture.overlap / 100;
  const breadth = step / (1 + (all - 1) * spread + picture.gapWidth / 100);
  const group = breadth * (1 + (all - 1) * spread);
  const base = valueAt(plot, 0);
  // The first series is nearest to the beginning of the axis, which lying bars have at the bottom.
  const turn = lying && !plot.categories.reversed ? all - 1 - place : place;
  return series.values.flatMap((value, index): Shape[] => {
    if (value === undefined) return [];
    const at = categoryAt(plot, index) - group / 2 + turn * breadth * spread;
    const end = valueAt(plot, value);
    const [start, length] = [Math.min(base, end), Math.abs(end - base)];
    const box: Box = lying
      ? { x: start, y: at, width: length, height: breadth }
      : { x: at, y: start, width: breadth, height: length };
    const label = series.labels?.[index] ?? '';
    return [block(box, series.color), ...(label === '' ? [] : [barLabel(label, box, end >= base, plot)])];
  });
}

/** Beyond the end of its bar, or inside where there is no room. */
function barLabel(text: string, { x, y, width, height }: Box, forward: boolean, { area, kind }: Plot): Shape {
  if (kind !== 'bar') return words(text, x + width / 2, y - 8, { anchor: 'middle', size: 11 });
  const end = forward ? x + width + 4 : x - 4;
  const inside = forward && end + wordsWidth(text, 11) > area.x + area.width;
  return words(text, inside ? end - 8 : end, y + height / 2, {
    anchor: inside || !forward ? 'end' : 'start',
    size: 11,
  });
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line, or the points of a scatter. */
function drawPoints(series: PictureSeries, { blanks }: ChartPicture, plot: Plot): Shape[] {
  const points = series.values.map((value, index): Point | undefined => {
    const known = value ?? (blanks === 'Zero' ? 0 : undefined);
    if (known === undefined || Number.isNaN(plot.scale.share(known))) return undefined;
    if (series.kind !== 'scatter') return { x: categoryAt(plot, index), y: valueAt(plot, known) };
    const x = series.xs[index];
    return x === undefined || Number.isNaN(plot.across.share(x))
      ? undefined
      : { x: acrossAt(plot, x), y: valueAt(plot, known) };
  });
  const { line, marker, color, labels } = series;
  return [
    ...(line ? [path(points, blanks === 'Interplotted', color, line)] : []),
    ...points.flatMap((point, index): Shape[] => {
      const label = labels?.[index] ?? '';
      return point
        ? [
            ...(marker ? [mark(marker.shape, point.x, point.y, marker.size, color)] : []),
            ...(label === '' ? [] : [words(label, point.x, point.y - 12, { anchor: 'middle', size: 11 })]),
          ]
        : [];
    }),
  ];
}

/** A line through points; it stops where one is missing, unless that is to be passed over. */
function path(
  points: readonly (Point | undefined)[],
  bridged: boolean,
  color: string,
  { width, dashes }: NonNullable<PictureSeries['line']>,
): Shape {
  let pen = 'M';
  const d = points
    .map((point) => {
      if (!point) {
        if (!bridged) pen = 'M';
        return '';
      }
      const step = `${pen}${point.x} ${point.y}`;
      pen = 'L';
      return step;
    })
    .join('');
  return {
    tag: 'path',
    attributes: {
      d,
      fill: 'none',
      stroke: color,
      'stroke-width': width,
      'stroke-linejoin': 'round',
      ...(dashes !== '' && { 'stroke-dasharray': dashes }),
    },
  };
}

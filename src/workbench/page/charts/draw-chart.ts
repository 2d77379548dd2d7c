import { acrossAxis, categoryAxis, valueAxis } from './axes';
import { DRAWN, type ChartPicture } from './chart-picture';
import { block, fitted, words, wordsWidth, type Box, type Shape } from './drawing';
import { drawFrame } from './frame';
import type { Plot } from './places';
import { drawSeries } from './series';
import { valueScale } from './value-scale';

const LABEL = 18;

/** Draws a chart of a size; of kinds that the workbench does not draw it says so in their place. */
export function drawChart(picture: ChartPicture, width: number, height: number): Shape[] {
  const { shapes, room } = drawFrame(picture, width, height);
  const ground = block({ x: 0, y: 0, width, height }, picture.fill);
  if (!(picture.type in DRAWN)) {
    const text = `The workbench does not draw charts of the kind ${picture.type}; Excel does.`;
    return [
      ground,
      ...shapes,
      words(fitted(text, room.width), width / 2, room.y + room.height / 2, { anchor: 'middle' }),
    ];
  }
  return [ground, ...shapes, ...drawPlot(picture, room)];
}

function drawPlot(picture: ChartPicture, room: Box): Shape[] {
  const { series, categories, values } = picture;
  const kind = DRAWN[picture.type]!;
  const lying = kind === 'bar';
  const numbers = series.flatMap((each) => each.values.filter((value) => value !== undefined));
  const length = lying ? room.width : room.height;
  const most = Math.min(10, Math.max(2, length / (lying ? 80 : 40)));
  const scale = valueScale(numbers, values, most, lying || kind === 'column');
  const across = valueScale(
    series.flatMap((each) => each.xs.filter((x) => x !== undefined)),
    categories,
    Math.max(2, room.width / 80),
    false,
  );
  const names = series[0]?.categories ?? [];
  const valueTexts = scale.ticks.map(values.format);
  const valueRoom = values.visible ? Math.max(...valueTexts.map((text) => wordsWidth(text)), 0) + 8 : 0;
  const nameRoom = Math.min(room.width * 0.4, Math.max(0, ...names.map((name) => wordsWidth(name))) + 10);
  const sideTitle = (lying ? categories : values).title !== undefined ? LABEL : 0;
  const footTitle = (lying ? values : categories).title !== undefined ? LABEL : 0;
  const left = room.x + sideTitle + (lying ? (categories.visible ? nameRoom : 0) : valueRoom);
  const foot = (lying ? values : categories).visible ? LABEL + 4 : 0;
  const area: Box = {
    x: left,
    y: room.y + 4,
    // Half of the last number reaches beyond the axis.
    width: Math.max(20, room.x + room.width - left - (lying || kind === 'scatter' ? 24 : 8)),
    height: Math.max(20, room.height - foot - footTitle - 8),
  };
  const plot: Plot = { area, kind, count: names.length, scale, across, values, categories };
  return [
    ...titles(picture, room, area, lying),
    ...valueAxis(plot, valueTexts),
    ...(kind === 'scatter' ? acrossAxis(plot) : categoryAxis(plot, names, nameRoom)),
    ...drawSeries(picture, plot),
  ];
}

function titles({ categories, values }: ChartPicture, room: Box, area: Box, lying: boolean): Shape[] {
  const [side, bottom] = lying ? [categories, values] : [values, categories];
  return [
    ...(side.title === undefined
      ? []
      : [words(side.title, room.x + 6, area.y + area.height / 2, { anchor: 'middle', turned: true })]),
    ...(bottom.title === undefined
      ? []
      : [words(bottom.title, area.x + area.width / 2, room.y + room.height - 6, { anchor: 'middle' })]),
  ];
}

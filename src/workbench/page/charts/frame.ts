import type { ChartPicture } from './chart-picture';
import { block, fitted, mark, words, wordsWidth, type Box, type Shape } from './drawing';

const MARGIN = 10;
const LINE = 18;
const KEY = 12;

/** What stands around the plot of a chart: title and legend; and the room that they leave. */
export function drawFrame(picture: ChartPicture, width: number, height: number): { shapes: Shape[]; room: Box } {
  const shapes: Shape[] = [];
  let room: Box = {
    x: MARGIN,
    y: MARGIN,
    width: Math.max(0, width - 2 * MARGIN),
    height: Math.max(0, height - 2 * MARGIN),
  };
  if (picture.title !== undefined) {
    const size = 16;
    const lines = picture.title.split('\n');
    for (const [index, line] of lines.entries()) {
      const text = fitted(line, room.width, size);
      shapes.push(words(text, width / 2, room.y + 10 + index * 20, { anchor: 'middle', size }));
    }
    const taken = lines.length * 20 + 8;
    room = { ...room, y: room.y + taken, height: Math.max(0, room.height - taken) };
  }
  if (picture.legend !== undefined) {
    const legend = drawLegend(picture, room);
    shapes.push(...legend.shapes);
    room = legend.room;
  }
  return { shapes, room };
}

function drawLegend({ legend, series }: ChartPicture, room: Box): { shapes: Shape[]; room: Box } {
  const names = series.map(({ name }) => name);
  const key = (index: number, x: number, y: number): Shape => {
    const { kind, color, marker } = series[index]!;
    return kind === 'line' || kind === 'scatter'
      ? mark(marker?.shape ?? 'Dash', x + KEY / 2, y, Math.min(marker?.size ?? KEY, KEY), color)
      : block({ x, y: y - KEY / 2 + 1, width: KEY - 2, height: KEY - 2 }, color);
  };
  if (legend === 'Top' || legend === 'Bottom') {
    const most = room.width / Math.max(1, names.length) - KEY - 16;
    const texts = names.map((name) => fitted(name, most));
    const widths = texts.map((text) => KEY + 4 + wordsWidth(text) + 12);
    const y = legend === 'Top' ? room.y + LINE / 2 : room.y + room.height - LINE / 2;
    let x = room.x + (room.width - widths.reduce((sum, each) => sum + each, 0)) / 2;
    const shapes = texts.flatMap((text, index) => {
      const at = x;
      x += widths[index]!;
      return [key(index, at, y), words(text, at + KEY + 4, y)];
    });
    const taken = LINE + 6;
    return {
      shapes,
      room: { ...room, y: legend === 'Top' ? room.y + taken : room.y, height: Math.max(0, room.height - taken) },
    };
  }
  const texts = names.map((name) => fitted(name, room.width / 3));
  const taken = KEY + 16 + Math.max(0, ...texts.map((text) => wordsWidth(text)));
  const left = legend === 'Left' ? room.x : room.x + room.width - taken + 8;
  const top = room.y + (room.height - texts.length * LINE) / 2;
  const shapes = texts.flatMap((text, index) => {
    const y = top + (index + 0.5) * LINE;
    return [key(index, left, y), words(text, left + KEY + 4, y)];
  });
  const x = legend === 'Left' ? room.x + taken : room.x;
  return { shapes, room: { ...room, x, width: Math.max(0, room.width - taken) } };
}

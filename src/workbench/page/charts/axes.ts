import { fitted, stroke, words, wordsWidth, type Shape } from './drawing';
import { acrossAt, categoryAt, valueAt, type Plot } from './places';

const GRID = '#D9D9D9';
const AXIS = '#8C8C8C';

/** The axis of numbers with its grid. */
export function valueAxis(plot: Plot, texts: readonly string[]): Shape[] {
  const { area, scale, values: axis } = plot;
  const lying = plot.kind === 'bar';
  return scale.ticks.flatMap((tick, index): Shape[] => {
    const at = valueAt(plot, tick);
    const line = lying
      ? stroke(at, area.y, at, area.y + area.height, GRID)
      : stroke(area.x, at, area.x + area.width, at, GRID);
    const text = lying
      ? words(texts[index]!, at, area.y + area.height + 12, { anchor: 'middle' })
      : words(texts[index]!, area.x - 6, at, { anchor: 'end' });
    return [...(axis.gridlines ? [line] : []), ...(axis.visible ? [text] : [])];
  });
}

/** The axis of the X values of a scatter. */
export function acrossAxis(plot: Plot): Shape[] {
  const { area, across, categories: axis } = plot;
  return across.ticks.flatMap((tick): Shape[] => {
    const x = acrossAt(plot, tick);
    return [
      ...(axis.gridlines ? [stroke(x, area.y, x, area.y + area.height, GRID)] : []),
      ...(axis.visible ? [words(axis.format(tick), x, area.y + area.height + 12, { anchor: 'middle' })] : []),
    ];
  });
}

/** The axis of categories with their names. */
export function categoryAxis(plot: Plot, names: readonly string[], nameRoom: number): Shape[] {
  const { area, kind, categories } = plot;
  const base = valueAt(plot, plot.scale.minimum > 0 ? plot.scale.minimum : 0);
  const axis =
    kind === 'bar'
      ? stroke(base, area.y, base, area.y + area.height, AXIS)
      : stroke(area.x, base, area.x + area.width, base, AXIS);
  if (!categories.visible) return [axis];
  const step = (kind === 'bar' ? area.height : area.width) / Math.max(1, names.length);
  const widest = Math.max(1, ...names.map((name) => wordsWidth(name)));
  // Names that would run into each other are left out in between.
  const every = kind === 'bar' ? Math.ceil(14 / step) : Math.ceil(Math.min(widest, 90) / step);
  return [
    axis,
    ...names.flatMap((name, index): Shape[] => {
      if (index % every !== 0) return [];
      const at = categoryAt(plot, index);
      return kind === 'bar'
        ? [words(fitted(name, nameRoom - 8), area.x - 6, at, { anchor: 'end' })]
        : [words(fitted(name, step * every), at, area.y + area.height + 12, { anchor: 'middle' })];
    }),
  ];
}

import { linearScale } from '../axis/linear-scale';
import type { Box } from '../box';
import type { PictureSeries, PictureYear } from '../pair-series';

/** The line of one side, as paths of SVG. */
export interface SparkLine {
  /** Interrupted where a year is missing and at breaks. */
  readonly path: string;
  /** The last figure, and those that no line touches. */
  readonly dots: readonly { readonly x: number; readonly y: number }[];
}

export interface SparklineLayout {
  readonly own: SparkLine;
  readonly partner: SparkLine;
  /** Where a side says that a new series begins. */
  readonly breaks: readonly { readonly x: number; readonly side: 'own' | 'partner' }[];
  /** Where each year stands. */
  readonly years: readonly number[];
}

const AIR = 3;

/**
 * A pair's series within a box, both sides from 0 to the same largest figure.
 * @param span the years at its left and right end
 */
export function sparkline(
  years: readonly PictureYear[],
  [first, last]: readonly [number, number],
  box: Box,
): SparklineLayout {
  const most = years.reduce((so, { own, partner }) => Math.max(so, own ?? 0, partner ?? 0), 1);
  const x = linearScale([first, Math.max(first + 1, last)], box.x + AIR, box.x + box.width - AIR);
  const y = linearScale([0, most], box.y + box.height - AIR, box.y + AIR);
  const line = (side: 'own' | 'partner'): SparkLine => {
    const pieces: { x: number; y: number }[][] = [];
    let before: number | undefined;
    for (const { year, breaks, [side]: figure } of years) {
      if (figure === undefined) continue;
      const place = { x: round(x.at(year)), y: round(y.at(figure)) };
      if (before === year - 1 && !breaks[side]) pieces.at(-1)!.push(place);
      else pieces.push([place]);
      before = year;
    }
    const end = pieces.at(-1)?.at(-1);
    const alone = pieces.filter(({ length }) => length === 1).map(([place]) => place!);
    return {
      path: pieces
        .filter(({ length }) => length > 1)
        .map((piece) => `M${piece.map((place) => `${place.x},${place.y}`).join('L')}`)
        .join(''),
      dots: end && !alone.includes(end) ? [...alone, end] : alone,
    };
  };
  return {
    own: line('own'),
    partner: line('partner'),
    breaks: years
      .filter(({ year }) => year > first)
      .flatMap(({ year, breaks }) =>
        (['own', 'partner'] as const)
          .filter((side) => breaks[side])
          .map((side) => ({ side, x: round(x.at(year - 0.5)) })),
      ),
    years: years.map(({ year }) => round(x.at(year))),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Where the parts of a row with a partner's sparkline stand. */
export interface SparkRows {
  readonly name: number;
  readonly line: { readonly x: number; readonly width: number };
  readonly rowHeight: number;
  readonly top: number;
  readonly height: number;
}

const ROW = 36;
const TOP = 18;
const FIGURES = 64;

/** The columns of a list of sparklines: names, lines, last figures. */
export function sparkRows(series: readonly PictureSeries[], width: number): SparkRows {
  const name = Math.round(Math.min(180, width * 0.32));
  return {
    name,
    line: { x: name + 8, width: Math.max(60, width - name - 8 - FIGURES) },
    rowHeight: ROW,
    top: TOP,
    height: TOP + series.length * ROW,
  };
}

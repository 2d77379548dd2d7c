import { linearScale, linearTicks } from '../axis/linear-scale';
import type { Tick } from '../axis/tick';
import type { Box } from '../box';
import type { PairPoint } from '../pair-point';
import { shortened, TEXT, textWidth } from '../text-width';

/** The bar of one side, or where it is said that there is none. */
export interface Bar {
  /** Undefined if there is no figure; of no width if it is 0. */
  readonly box: Box | undefined;
  readonly text: string;
  /** Where the text begins, and its middle. */
  readonly x: number;
  readonly y: number;
}

export interface BarRow {
  readonly point: PairPoint;
  readonly name: { readonly text: string; readonly x: number; readonly y: number };
  readonly own: Bar;
  readonly partner: Bar;
  /** All of it, for pointer and focus. */
  readonly box: Box;
}

export interface PairedBarsLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly ticks: readonly Tick[];
  readonly rows: readonly BarRow[];
  /** Flows that are not among the largest. */
  readonly left: number;
}

export interface PairedBarsOptions {
  readonly width: number;
  /** As many of the largest. */
  readonly most: number;
  readonly format: (value: number) => string;
  readonly formatShort: (value: number) => string;
  /** What stands in place of a bar without a figure. */
  readonly none: string;
  /** What is written after the own figure, as a sign of who counts more. */
  readonly signOf: (point: PairPoint) => string;
}

const BAR = 10;
const PAIR = 2 * BAR + 2;
const TOP = 4;
const WIDE = 440;

/** The largest partners by the larger of both figures, two bars each, from a common 0. */
export function pairedBarsLayout(
  points: readonly PairPoint[],
  { width, most, format, formatShort, none, signOf }: PairedBarsOptions,
): PairedBarsLayout {
  const all = points.filter(({ own, partner }) => own !== undefined || partner !== undefined);
  const shown = [...all].sort((a, b) => sizeOf(b) - sizeOf(a) || a.label.localeCompare(b.label)).slice(0, most);
  const beside = width >= WIDE;
  const names = shown.map(({ label }) => textWidth(label, TEXT.title));
  const left = beside ? Math.ceil(Math.min(width * 0.34, Math.max(0, ...names))) + 10 : 4;
  const values = shown
    .flatMap(({ own, partner }) => [own, partner])
    .map((value) => textWidth(value === undefined ? '' : `${format(value)} ▲`));
  const right = Math.ceil(Math.max(0, ...values)) + 8;
  const step = beside ? PAIR + 12 : TEXT.lineHeight + PAIR + 12;
  const plot: Box = { x: left, y: TOP, width: Math.max(60, width - left - right), height: shown.length * step };
  const scale = linearScale([0, Math.max(1, ...shown.map(sizeOf))], plot.x, plot.x + plot.width);
  const rows = shown.map((point, index): BarRow => {
    const top = TOP + index * step;
    const bars = beside ? top + 6 : top + TEXT.lineHeight + 4;
    const bar = (value: number | undefined, y: number, sign = ''): Bar => ({
      box: value === undefined ? undefined : { x: plot.x, y, width: scale.at(value) - plot.x, height: BAR },
      text: value === undefined ? (point.missing ?? none) : `${format(value)}${sign}`,
      x: (value === undefined ? plot.x : scale.at(value)) + 4,
      y: y + BAR / 2,
    });
    return {
      point,
      name: beside
        ? { text: shortened(point.label, left - 10, TEXT.title), x: left - 8, y: bars + PAIR / 2 }
        : { text: shortened(point.label, width - 8, TEXT.title), x: 0, y: top + 2 + TEXT.lineHeight / 2 },
      own: bar(point.own, bars, signOf(point)),
      partner: bar(point.partner, bars + BAR + 2),
      box: { x: 0, y: top, width, height: step },
    };
  });
  const ticks = linearTicks(scale, formatShort, textWidth(formatShort(scale.domain[1])) + 24);
  return { width, height: TOP + plot.height + TEXT.lineHeight + 8, plot, ticks, rows, left: all.length - shown.length };
}

const sizeOf = ({ own, partner }: PairPoint): number => Math.max(own ?? 0, partner ?? 0);

import { logDomain, logScale, logTicks } from '../axis/log-scale';
import type { Scale, Tick } from '../axis/tick';
import type { Box } from '../box';
import { MARK_RADIUS } from '../mark-shape';
import { byWeight, lookOf, type Look, type PairPoint } from '../pair-point';
import { placeLabels, type PlacedLabel } from '../place-labels';
import { TEXT, textWidth } from '../text-width';
import type { ToleranceBand } from '../tolerance-band';

/** A flow in its place. */
export interface PlacedMark {
  readonly point: PairPoint;
  readonly look: Look;
  readonly x: number;
  readonly y: number;
  /** Whether it stands beside the plot, since a figure is 0 or missing. */
  readonly margin: boolean;
}

export interface ScatterLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  /** Where figures of 0, and missing ones, stand beside the plot; undefined where there are none. */
  readonly strips: Readonly<
    Record<'zero' | 'missing', { readonly x: number | undefined; readonly y: number | undefined }>
  >;
  /** The corners of the tolerance band, and both ends of the line of equality. */
  readonly band: readonly (readonly [number, number])[];
  readonly equality: readonly [number, number, number, number];
  /** Those that weigh most first. */
  readonly marks: readonly PlacedMark[];
  readonly labels: readonly PlacedLabel[];
  /** Flows without a figure on either side: they have no place. */
  readonly hidden: number;
}

export interface ScatterOptions {
  readonly width: number;
  readonly band: ToleranceBand;
  readonly format: (value: number) => string;
  /** Words in the corners, which labels keep clear of. */
  readonly corners: { readonly higher: string; readonly lower: string };
}

const STRIP = 20;
const LARGEST = 560;
/** The title of the upright axis, and the signs of the strips. */
const TOP = 38;

/** Own figures (up) against partners' (right), both on log scales of the same domain. */
export function scatterLayout(
  points: readonly PairPoint[],
  { width, band, format, corners }: ScatterOptions,
): ScatterLayout {
  const shown = byWeight(points).filter(({ own, partner }) => own !== undefined || partner !== undefined);
  const has = (side: 'own' | 'partner', value: 0 | undefined) => shown.some((point) => point[side] === value);
  const domain = logDomain(shown.flatMap(({ own, partner }) => [own ?? 0, partner ?? 0]));
  const tickWidth = Math.max(
    ...logTicks(logScale(domain, 0, 200), format, 1).map(({ label }) => textWidth(label ?? '')),
  );
  const across = [has('partner', undefined), has('partner', 0)].filter(Boolean).length * STRIP;
  const down = [has('own', 0), has('own', undefined)].filter(Boolean).length * STRIP;
  const left = Math.ceil(tickWidth) + 8 + across;
  const right = Math.max(14, Math.ceil(tickWidth / 2) + 2);
  const side = Math.max(120, Math.min(LARGEST, width - left - right));
  const plot: Box = { x: left, y: TOP, width: side, height: side };
  const x = logScale(domain, plot.x, plot.x + side);
  const y = logScale(domain, plot.y + side, plot.y);
  const strips = {
    zero: {
      x: has('partner', 0) ? plot.x - STRIP / 2 : undefined,
      y: has('own', 0) ? plot.y + side + STRIP / 2 : undefined,
    },
    missing: {
      x: has('partner', undefined) ? plot.x - across + STRIP / 2 : undefined,
      y: has('own', undefined) ? plot.y + side + down - STRIP / 2 : undefined,
    },
  };
  const marks = shown.map((point): PlacedMark => {
    const place = (value: number | undefined, scale: Scale, axis: 'x' | 'y') =>
      value === undefined ? strips.missing[axis]! : value === 0 ? strips.zero[axis]! : scale.at(value);
    const margin = !point.own || !point.partner;
    return { point, look: lookOf(point), x: place(point.partner, x, 'x'), y: place(point.own, y, 'y'), margin };
  });
  const gap = tickWidth + 8;
  return {
    width,
    height: TOP + side + down + 2 * TEXT.lineHeight + 10,
    plot,
    xTicks: logTicks(x, format, gap),
    yTicks: logTicks(y, format, TEXT.lineHeight * 2),
    strips,
    band: bandCorners(plot, domain, band),
    equality: [plot.x, plot.y + side, plot.x + side, plot.y],
    marks,
    labels: placeLabels(
      marks.map((mark) => ({ x: mark.x, y: mark.y, radius: MARK_RADIUS, texts: textsOf(mark) })),
      plot,
      cornerBoxes(plot, corners),
      Math.floor(side / 16),
    ),
    hidden: points.length - shown.length,
  };
}

/** Discrepancies are named, the name by preference; what agrees needs none. */
const textsOf = ({ look, point, margin }: PlacedMark): string[] =>
  margin || (look !== 'own-higher' && look !== 'own-lower') ? [] : [point.label, point.code];

const cornerBoxes = (plot: Box, { higher, lower }: ScatterOptions['corners']): Box[] => [
  { x: plot.x, y: plot.y, width: textWidth(higher) + 8, height: TEXT.lineHeight + 4 },
  {
    x: plot.x + plot.width - textWidth(lower) - 8,
    y: plot.y + plot.height - TEXT.lineHeight - 4,
    width: textWidth(lower) + 8,
    height: TEXT.lineHeight + 4,
  },
];

/** The part of the plot in which own / partner's is between the factors of a band: a strip along the diagonal, clipped. */
export function bandCorners(
  plot: Box,
  [low, high]: readonly [number, number],
  band: ToleranceBand,
): [number, number][] {
  const span = Math.log(high / low);
  // How far above (below) the diagonal the border lies, as a part of the side.
  const part = (factor: number) => Math.min(1, Math.abs(Math.log(factor)) / span);
  const [above, under] = [part(band.high), part(band.low)];
  const at = (u: number, v: number): [number, number] => [plot.x + u * plot.width, plot.y + (1 - v) * plot.height];
  return [at(0, 0), at(0, above), at(1 - above, 1), at(1, 1), at(1, 1 - under), at(under, 0)];
}

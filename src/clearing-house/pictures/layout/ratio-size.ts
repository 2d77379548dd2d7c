import { logDomain, logScale, logTicks } from '../axis/log-scale';
import { ratioDomain, ratioTicks } from '../axis/ratio-ticks';
import type { Tick } from '../axis/tick';
import type { Box } from '../box';
import { MARK_RADIUS } from '../mark-shape';
import { byWeight, lookOf, ratioOf, type PairPoint } from '../pair-point';
import { placeLabels, type PlacedLabel } from '../place-labels';
import { TEXT, textWidth } from '../text-width';
import type { ToleranceBand } from '../tolerance-band';
import type { PlacedMark } from './scatter';

export interface RatioSizeLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  /** Middles of the strips above and below the plot, in which one figure is 0; undefined where there is none. */
  readonly zeros: { readonly partner: number | undefined; readonly own: number | undefined };
  readonly band: Box;
  /** Where own and partner's figure are equal. */
  readonly equality: number;
  /** Within these lines chance alone can make the difference: points of either line, from small to large. */
  readonly chance: {
    readonly above: readonly (readonly [number, number])[];
    readonly below: readonly (readonly [number, number])[];
  };
  readonly marks: readonly PlacedMark[];
  readonly labels: readonly PlacedLabel[];
  /** Flows without a ratio: a figure is missing, or both are 0. */
  readonly hidden: number;
}

export interface RatioSizeOptions {
  readonly width: number;
  readonly band: ToleranceBand;
  readonly format: (value: number) => string;
  readonly formatRatio: (ratio: number) => string;
}

const STRIP = 20;
const TOP = 24;

/** Own by partner's figure (up) against the larger of both (right), both on log scales. */
export function ratioSizeLayout(
  points: readonly PairPoint[],
  { width, band, format, formatRatio }: RatioSizeOptions,
): RatioSizeLayout {
  const shown = byWeight(points).filter((point) => ratioOf(point) !== undefined && sizeOf(point) > 0);
  const ratios = shown.map((point) => ratioOf(point)!);
  const sizes = logDomain(shown.map(sizeOf));
  const domain = ratioDomain([...ratios, band.low, band.high]);
  const [partnerZero, ownZero] = [ratios.includes(Infinity), ratios.includes(0)];
  const labels = ratioTicks(logScale(domain, 0, 400), formatRatio, 1).map(({ label }) => textWidth(label!));
  const left = Math.ceil(Math.max(...labels, ...(partnerZero || ownZero ? [textWidth('×∞')] : []))) + 8;
  const sizeLabels = logTicks(logScale(sizes, 0, 400), format, 1).map(({ label }) => textWidth(label ?? ''));
  const right = Math.ceil(Math.max(...sizeLabels) / 2) + 2;
  const tall = Math.round(Math.min(400, Math.max(200, width * 0.62)));
  const plot: Box = {
    x: left,
    y: TOP + (partnerZero ? STRIP : 0),
    width: Math.max(120, width - left - right),
    height: tall,
  };
  const x = logScale(sizes, plot.x, plot.x + plot.width);
  const y = logScale(domain, plot.y + plot.height, plot.y);
  const zeros = {
    partner: partnerZero ? plot.y - STRIP / 2 : undefined,
    own: ownZero ? plot.y + plot.height + STRIP / 2 : undefined,
  };
  const marks = shown.map((point, index): PlacedMark => {
    const ratio = ratios[index]!;
    const at = ratio === Infinity ? zeros.partner! : ratio === 0 ? zeros.own! : y.at(ratio);
    return { point, look: lookOf(point), x: x.at(sizeOf(point)), y: at, margin: ratio === Infinity || ratio === 0 };
  });
  const bandTop = Math.max(plot.y, y.at(band.high));
  const bandEnd = band.low > 0 ? Math.min(plot.y + plot.height, y.at(band.low)) : plot.y + plot.height;
  const xGap = Math.max(...logTicks(x, format, 1).map(({ label }) => textWidth(label ?? ''))) + 10;
  return {
    width,
    height: plot.y + tall + (ownZero ? STRIP : 0) + 2 * TEXT.lineHeight + 10,
    plot,
    xTicks: logTicks(x, format, xGap),
    yTicks: ratioTicks(y, formatRatio, TEXT.lineHeight * 1.4),
    zeros,
    band: { x: plot.x, y: bandTop, width: plot.width, height: bandEnd - bandTop },
    equality: y.at(1),
    chance: {
      above: chanceLine(sizes, domain[1], (size, ratio) => [x.at(size), y.at(ratio)]),
      below: chanceLine(sizes, domain[1], (size, ratio) => [x.at(size), y.at(1 / ratio)]),
    },
    marks,
    labels: placeLabels(
      marks.map(({ look, point, ...mark }) => ({
        ...mark,
        radius: MARK_RADIUS,
        texts: look === 'own-higher' || look === 'own-lower' ? [point.label, point.code] : [],
      })),
      plot,
      [],
      Math.floor(plot.width / 20),
    ),
    hidden: points.length - shown.length,
  };
}

const sizeOf = ({ own, partner }: PairPoint): number => Math.max(own ?? 0, partner ?? 0);

/**
 * Where |O − P| = 3 · √(O + P) (measures/small-numbers.ts): with M the larger and k the ratio, M = 9 · (1 + 1/k) / (1 − 1/k)².
 * From the ratio the size follows, so the line is drawn by ratios.
 */
function chanceLine(
  [least, most]: readonly [number, number],
  highest: number,
  place: (size: number, ratio: number) => [number, number],
): [number, number][] {
  const steps = 60;
  const line: [number, number][] = [];
  for (let step = 0; step <= steps; step++) {
    const ratio = highest ** (1 - step / steps);
    const part = 1 / ratio;
    const size = part === 1 ? Infinity : (9 * (1 + part)) / (1 - part) ** 2;
    if (size >= least && size <= most) line.push(place(size, ratio));
  }
  return line;
}

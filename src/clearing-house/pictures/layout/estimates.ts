import { logDomain, logScale, logTicks } from '../axis/log-scale';
import type { Tick } from '../axis/tick';
import type { Box } from '../box';
import { shortened, TEXT, textWidth } from '../text-width';

/** A flow with its harmonised estimate beside both reported figures. Persons; undefined if there is none. */
export interface EstimatedFlow {
  readonly id: string;
  readonly label: string;
  readonly code: string;
  readonly own: number | undefined;
  readonly partner: number | undefined;
  /** Not rounded. */
  readonly harmonised: number | undefined;
  /** Whose figures the estimate rests on. */
  readonly basis: 'both' | 'own' | 'partner' | 'none';
}

export interface EstimateRow {
  readonly flow: EstimatedFlow;
  readonly name: { readonly text: string; readonly x: number; readonly y: number };
  readonly y: number;
  /** Where the marks stand; undefined if there is no figure. A 0 stands in a strip before the scale. */
  readonly own: number | undefined;
  readonly partner: number | undefined;
  readonly harmonised: number | undefined;
  readonly value: string;
  readonly box: Box;
}

export interface EstimatesLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  /** Middle of the strip for figures of 0; undefined if there are none. */
  readonly zero: number | undefined;
  readonly ticks: readonly Tick[];
  readonly rows: readonly EstimateRow[];
  readonly left: number;
}

export interface EstimatesOptions {
  readonly width: number;
  readonly most: number;
  readonly format: (value: number) => string;
  readonly formatShort: (value: number) => string;
  readonly none: string;
}

const WIDE = 440;
/** For figures of 0, with room between its sign and the first tick. */
const STRIP = 30;
const TOP = 4;

/** The largest flows of one country, one a row: both reported figures and the estimate on one log scale. */
export function estimatesLayout(
  flows: readonly EstimatedFlow[],
  { width, most, format, formatShort, none }: EstimatesOptions,
): EstimatesLayout {
  const all = flows.filter(({ own, partner }) => own !== undefined || partner !== undefined);
  const shown = [...all].sort((a, b) => sizeOf(b) - sizeOf(a) || a.label.localeCompare(b.label)).slice(0, most);
  const beside = width >= WIDE;
  const strip = shown.some(({ own, partner }) => own === 0 || partner === 0) ? STRIP : 0;
  const names = beside
    ? Math.ceil(Math.min(width * 0.3, Math.max(0, ...shown.map(({ label }) => textWidth(label, TEXT.title))))) + 10
    : 0;
  const values = shown.map(({ harmonised }) => (harmonised === undefined ? none : format(harmonised)));
  const right = Math.ceil(Math.max(0, ...values.map((value) => textWidth(value, TEXT.title)))) + 12;
  const start = names + (beside ? 0 : 6) + strip;
  const step = beside ? 26 : 38;
  const plot: Box = { x: start, y: TOP, width: Math.max(80, width - start - right), height: shown.length * step };
  const figures = shown.flatMap(({ own, partner, harmonised }) => [own ?? 0, partner ?? 0, harmonised ?? 0]);
  const scale = logScale(logDomain(figures), plot.x, plot.x + plot.width);
  const zero = strip > 0 ? plot.x - STRIP + 8 : undefined;
  const place = (value: number | undefined) => (value === undefined ? undefined : value > 0 ? scale.at(value) : zero);
  const gap = textWidth(formatShort(scale.domain[1])) + 14;
  return {
    width,
    height: TOP + plot.height + TEXT.lineHeight + 8,
    plot,
    zero,
    ticks: logTicks(scale, formatShort, gap),
    rows: shown.map((flow, index) => {
      const top = TOP + index * step;
      const y = beside ? top + step / 2 : top + step - 11;
      return {
        flow,
        name: beside
          ? { text: shortened(flow.label, names - 10, TEXT.title), x: names - 8, y }
          : { text: shortened(flow.label, width - 8, TEXT.title), x: 0, y: top + 10 },
        y,
        own: place(flow.own),
        partner: place(flow.partner),
        harmonised: place(flow.harmonised),
        value: values[index]!,
        box: { x: 0, y: top, width, height: step },
      };
    }),
    left: all.length - shown.length,
  };
}

const sizeOf = ({ own, partner, harmonised }: EstimatedFlow): number =>
  Math.max(own ?? 0, partner ?? 0, harmonised ?? 0);

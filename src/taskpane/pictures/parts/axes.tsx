import type { Tick } from '../../../clearing-house/pictures/axis/tick';
import type { Box } from '../../../clearing-house/pictures/box';
import { TEXT } from '../../../clearing-house/pictures/text-width';
import { ink } from './ink';
import { SvgText } from './svg-text';

/** From the plot up to the title of its upright axis. */
const TITLE_ABOVE = 14;

interface AxisProps {
  readonly ticks: readonly Tick[];
  readonly plot: Box;
  readonly title?: string;
  /** How far from the plot labels stand, since something else is between. */
  readonly away?: number;
}

/** Ticks below a plot with lines up through it, and what it shows. */
export function XAxis({ ticks, plot, title, away = 0 }: AxisProps) {
  const [bottom, foot] = [plot.y + plot.height, plot.y + plot.height + away];
  return (
    <g>
      <path
        d={ticks
          .filter(({ label }) => label !== undefined)
          .map(({ at }) => `M${at},${plot.y}V${foot}`)
          .join('')}
        stroke={ink('grid')}
      />
      <path
        d={ticks.map(({ at, label }) => `M${at},${foot}v${label === undefined ? 3 : 5}`).join('')}
        stroke={ink('axis')}
      />
      <path d={`M${plot.x},${bottom}H${plot.x + plot.width}`} stroke={ink('axis')} />
      {ticks.map(
        ({ value, at, label }) =>
          label !== undefined && (
            <SvgText key={value} x={at} y={foot + 5 + TEXT.lineHeight / 2} textAnchor="middle" fill={ink('muted')}>
              {label}
            </SvgText>
          ),
      )}
      {title && (
        <SvgText x={plot.x + plot.width} y={foot + 8 + TEXT.lineHeight * 1.5} textAnchor="end" size={TEXT.title}>
          {`${title} →`}
        </SvgText>
      )}
    </g>
  );
}

/** Ticks left of a plot with lines through it, and above it what it shows. */
export function YAxis({ ticks, plot, title, away = 0, top = plot.y }: AxisProps & { readonly top?: number }) {
  const foot = plot.x - away;
  return (
    <g>
      <path
        d={ticks
          .filter(({ label }) => label !== undefined)
          .map(({ at }) => `M${foot},${at}H${plot.x + plot.width}`)
          .join('')}
        stroke={ink('grid')}
      />
      <path
        d={ticks.map(({ at, label }) => `M${foot},${at}h${label === undefined ? -3 : -5}`).join('')}
        stroke={ink('axis')}
      />
      <path d={`M${plot.x},${plot.y}V${plot.y + plot.height}`} stroke={ink('axis')} />
      {ticks.map(
        ({ value, at, label }) =>
          label !== undefined && (
            <SvgText key={value} x={foot - 7} y={at} textAnchor="end" fill={ink('muted')}>
              {label}
            </SvgText>
          ),
      )}
      {title && (
        <SvgText x={0} y={top - TITLE_ABOVE} size={TEXT.title}>
          {`↑ ${title}`}
        </SvgText>
      )}
    </g>
  );
}

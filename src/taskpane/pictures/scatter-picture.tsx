import { useMemo } from 'react';
import { around } from '../../clearing-house/pictures/box';
import { nearest } from '../../clearing-house/pictures/grid-move';
import { scatterLayout } from '../../clearing-house/pictures/layout/scatter';
import { MARK_RADIUS } from '../../clearing-house/pictures/mark-shape';
import { numbers } from '../../clearing-house/pictures/numbers';
import { byWeight, type PairPoint } from '../../clearing-house/pictures/pair-point';
import type { ToleranceBand } from '../../clearing-house/pictures/tolerance-band';
import { scatterWords } from '../../clearing-house/pictures/words/comparison-words';
import { useLanguage } from '../shell/language';
import { Picture, type PictureFrameProps } from './frame/picture';
import { Plot } from './frame/plot';
import { XAxis, YAxis } from './parts/axes';
import { ink } from './parts/ink';
import { Legend, legendHeight, lookEntries, type LegendEntry } from './parts/legend';
import { Marks } from './parts/marks';
import { pairSpot, pairTable } from './parts/pair-table';
import { SvgText } from './parts/svg-text';

export interface ScatterPictureProps extends PictureFrameProps {
  /** A flow of each partner. */
  readonly points: readonly PairPoint[];
  /** The tolerance as a share, for the words, and as a band (tolerance-band.ts). */
  readonly tolerance: number;
  readonly band: ToleranceBand;
  readonly onSelect?: (point: PairPoint) => void;
}

/** Own figures against partners', on log scales, with the line of equality and the tolerance. */
export function ScatterPicture({ points, tolerance, band, onSelect, ...frame }: ScatterPictureProps) {
  const { language, t } = useLanguage();
  return (
    <Picture
      {...frame}
      title={t('picture.scatter.title')}
      summary={useMemo(() => scatterWords(points, tolerance, language), [points, tolerance, language])}
      table={() => pairTable(byWeight(points), numbers(language), t)}
      selects={onSelect !== undefined}
    >
      {(width, describedBy) => <Scatter {...{ points, band, onSelect, width, describedBy }} />}
    </Picture>
  );
}

interface ScatterProps extends Pick<ScatterPictureProps, 'points' | 'band'> {
  readonly onSelect: ScatterPictureProps['onSelect'];
  readonly width: number;
  readonly describedBy: string;
}

function Scatter({ points, band, onSelect, width, describedBy }: ScatterProps) {
  const { language, t } = useLanguage();
  const format = numbers(language);
  const corners = { higher: `▲ ${t('picture.look.own-higher')}`, lower: `▼ ${t('picture.look.own-lower')}` };
  const layout = useMemo(
    () =>
      scatterLayout(points, {
        width,
        band,
        format: numbers(language).short,
        corners: { higher: `▲ ${t('picture.look.own-higher')}`, lower: `▼ ${t('picture.look.own-lower')}` },
      }),
    [points, width, band, language, t],
  );
  const { plot, strips, marks, labels, equality } = layout;
  const entries: LegendEntry[] = [
    ...lookEntries([...new Set(marks.map(({ look }) => look))], t),
    { text: t('picture.legend.equality'), sign: <path d="M-6,0H6" stroke={ink('axis')} strokeWidth={1.5} /> },
    { text: t('picture.legend.band'), sign: <BandSign /> },
    ...((strips.zero.x ?? strips.zero.y) ? [{ text: t('picture.legend.zero'), sign: <StripSign text="0" /> }] : []),
    ...((strips.missing.x ?? strips.missing.y)
      ? [{ text: t('picture.legend.missing'), sign: <StripSign text="–" /> }]
      : []),
  ];
  const leftmost = strips.missing.x ?? strips.zero.x;
  const lowest = strips.missing.y ?? strips.zero.y;
  const left = leftmost === undefined ? 0 : plot.x - leftmost + 10;
  const down = lowest === undefined ? 0 : lowest + 10 - plot.y - plot.height;
  const [x1, y1, x2, y2] = equality;
  return (
    <Plot
      width={width}
      height={layout.height + legendHeight(entries, width)}
      label={t('picture.scatter.title')}
      describedBy={describedBy}
      size={{ rows: marks.length, columns: 1 }}
      spot={({ row }) => {
        const { point, x, y } = marks[row]!;
        return pairSpot(point, around(x, y, MARK_RADIUS), format, t);
      }}
      hit={(x, y) => {
        const row = nearest(marks, x, y);
        return row === undefined ? undefined : { row, column: 0 };
      }}
      onSelect={onSelect && (({ row }) => onSelect(marks[row]!.point))}
    >
      <path
        d={`M${layout.band.map((corner) => corner.join(',')).join('L')}Z`}
        fill={ink('band')}
        fillOpacity="var(--ink-band-opacity)"
      />
      <XAxis ticks={layout.xTicks} plot={plot} title={t('picture.axis.partner')} away={down} />
      <YAxis ticks={layout.yTicks} plot={plot} title={t('picture.axis.own')} away={left} top={plot.y - 14} />
      {(['zero', 'missing'] as const).map((kind) => (
        <Strips key={kind} {...strips[kind]} plot={plot} text={kind === 'zero' ? '0' : '–'} />
      ))}
      <path d={`M${x1},${y1}L${x2},${y2}`} stroke={ink('axis')} strokeWidth={1.25} />
      <SvgText x={plot.x + 6} y={plot.y + 10} fill={ink('muted')} halo>
        {corners.higher}
      </SvgText>
      <SvgText x={plot.x + plot.width - 6} y={plot.y + plot.height - 10} textAnchor="end" fill={ink('muted')} halo>
        {corners.lower}
      </SvgText>
      <Marks marks={marks} />
      {labels.map(({ index, text, box }) => (
        <SvgText
          key={index}
          x={box.x + box.width / 2}
          y={box.y + box.height / 2}
          textAnchor="middle"
          halo
          data-label=""
        >
          {text}
        </SvgText>
      ))}
      <Legend entries={entries} width={width} y={layout.height} />
    </Plot>
  );
}

const BandSign = () => (
  <rect
    x={-7}
    y={-5}
    width={14}
    height={10}
    fill={ink('band')}
    fillOpacity="var(--ink-band-opacity)"
    stroke={ink('grid')}
  />
);

const StripSign = ({ text }: { text: string }) => (
  <>
    <rect x={-7} y={-7} width={14} height={14} fill={ink('shade')} stroke={ink('grid')} />
    <SvgText x={0} y={0} textAnchor="middle" fill={ink('muted')}>
      {text}
    </SvgText>
  </>
);

/** The strips beside the plot in which a figure is 0, or missing. */
function Strips({
  x,
  y,
  plot,
  text,
}: {
  x: number | undefined;
  y: number | undefined;
  plot: { x: number; y: number; width: number; height: number };
  text: string;
}) {
  return (
    <>
      {x !== undefined && (
        <>
          <rect x={x - 8} y={plot.y} width={16} height={plot.height} fill={ink('shade')} stroke={ink('grid')} />
          <SvgText x={x} y={plot.y - 7} textAnchor="middle" fill={ink('muted')}>
            {text}
          </SvgText>
        </>
      )}
      {y !== undefined && (
        <>
          <rect x={plot.x} y={y - 8} width={plot.width} height={16} fill={ink('shade')} stroke={ink('grid')} />
          <SvgText x={plot.x + plot.width + 2} y={y} fill={ink('muted')}>
            {text}
          </SvgText>
        </>
      )}
    </>
  );
}

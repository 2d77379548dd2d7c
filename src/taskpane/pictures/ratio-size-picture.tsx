import { Caption1 } from '@fluentui/react-components';
import { useMemo } from 'react';
import { around } from '../../clearing-house/pictures/box';
import { nearest } from '../../clearing-house/pictures/grid-move';
import { ratioSizeLayout } from '../../clearing-house/pictures/layout/ratio-size';
import { MARK_RADIUS } from '../../clearing-house/pictures/mark-shape';
import { numbers } from '../../clearing-house/pictures/numbers';
import { byWeight } from '../../clearing-house/pictures/pair-point';
import { ratioSizeWords } from '../../clearing-house/pictures/words/comparison-words';
import { useLanguage } from '../shell/language';
import { Picture } from './frame/picture';
import { Plot } from './frame/plot';
import { XAxis, YAxis } from './parts/axes';
import { ink } from './parts/ink';
import { Legend, legendHeight, lookEntries, type LegendEntry } from './parts/legend';
import { Marks } from './parts/marks';
import { pairSpot, pairTable } from './parts/pair-table';
import { SvgText } from './parts/svg-text';
import type { ScatterPictureProps } from './scatter-picture';

export type RatioSizePictureProps = Omit<ScatterPictureProps, 'tolerance'>;

/** Own by partner's figure against the size of the flow: whether it is the small ones that differ. */
export function RatioSizePicture({ points, band, onSelect, ...frame }: RatioSizePictureProps) {
  const { language, t } = useLanguage();
  return (
    <Picture
      {...frame}
      title={t('picture.ratio-size.title')}
      summary={useMemo(() => ratioSizeWords(points, language), [points, language])}
      table={() => pairTable(byWeight(points), numbers(language), t)}
      selects={onSelect !== undefined}
    >
      {(width, describedBy) => <RatioSize {...{ points, band, onSelect, width, describedBy }} />}
    </Picture>
  );
}

interface RatioSizeProps extends Pick<RatioSizePictureProps, 'points' | 'band'> {
  readonly onSelect: RatioSizePictureProps['onSelect'];
  readonly width: number;
  readonly describedBy: string;
}

const line = (points: readonly (readonly [number, number])[]): string =>
  points.length > 1 ? `M${points.map((point) => point.join(',')).join('L')}` : '';

function RatioSize({ points, band, onSelect, width, describedBy }: RatioSizeProps) {
  const { language, t } = useLanguage();
  const format = numbers(language);
  const layout = useMemo(() => {
    const { short, times } = numbers(language);
    const formatRatio = (ratio: number) => (ratio === 1 ? '1' : times(ratio));
    return ratioSizeLayout(points, { width, band, format: short, formatRatio });
  }, [points, width, band, language]);
  const { plot, marks, labels, zeros, chance } = layout;
  const entries: LegendEntry[] = [
    ...lookEntries([...new Set(marks.map(({ look }) => look))], t),
    {
      text: t('picture.legend.band'),
      sign: (
        <rect
          x={-7}
          y={-5}
          width={14}
          height={10}
          fill={ink('band')}
          fillOpacity="var(--ink-band-opacity)"
          stroke={ink('grid')}
        />
      ),
    },
    {
      text: t('picture.legend.chance'),
      sign: <path d="M-7,0H7" stroke={ink('muted')} strokeDasharray="3 2" strokeWidth={1.25} />,
    },
  ];
  return (
    <>
      <Plot
        width={width}
        height={layout.height + legendHeight(entries, width)}
        label={t('picture.ratio-size.title')}
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
        <rect {...layout.band} fill={ink('band')} fillOpacity="var(--ink-band-opacity)" />
        <XAxis
          ticks={layout.xTicks}
          plot={plot}
          title={t('picture.axis.size')}
          away={zeros.own === undefined ? 0 : 20}
        />
        <YAxis
          ticks={layout.yTicks}
          plot={plot}
          title={t('picture.axis.ratio')}
          top={zeros.partner === undefined ? plot.y : plot.y - 20}
        />
        {[
          { y: zeros.partner, text: '×∞' },
          { y: zeros.own, text: '÷∞' },
        ].map(
          ({ y, text }) =>
            y !== undefined && (
              <g key={text}>
                <rect x={plot.x} y={y - 8} width={plot.width} height={16} fill={ink('shade')} stroke={ink('grid')} />
                <SvgText x={plot.x - 7} y={y} textAnchor="end" fill={ink('muted')}>
                  {text}
                </SvgText>
              </g>
            ),
        )}
        <path d={`M${plot.x},${layout.equality}H${plot.x + plot.width}`} stroke={ink('axis')} strokeWidth={1.25} />
        <path
          d={line(chance.above) + line(chance.below)}
          fill="none"
          stroke={ink('muted')}
          strokeDasharray="3 2"
          strokeWidth={1.25}
        />
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
      {layout.hidden > 0 && <Caption1 as="p">{t('picture.hidden', { count: layout.hidden })}</Caption1>}
    </>
  );
}

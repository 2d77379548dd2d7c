import { Caption1 } from '@fluentui/react-components';
import { useMemo } from 'react';
import { contains } from '../../clearing-house/pictures/box';
import { pairedBarsLayout, type Bar } from '../../clearing-house/pictures/layout/paired-bars';
import { numbers } from '../../clearing-house/pictures/numbers';
import { lookOf, type PairPoint } from '../../clearing-house/pictures/pair-point';
import { TEXT } from '../../clearing-house/pictures/text-width';
import { barsWords } from '../../clearing-house/pictures/words/comparison-words';
import { useLanguage } from '../shell/language';
import { Picture, type PictureFrameProps } from './frame/picture';
import { Plot } from './frame/plot';
import { XAxis } from './parts/axes';
import { Hatch } from './parts/hatch';
import { ink } from './parts/ink';
import { Legend, legendHeight, type LegendEntry } from './parts/legend';
import { pairSpot, pairTable } from './parts/pair-table';
import { SvgText } from './parts/svg-text';
import { useLocalIds } from './parts/use-local-ids';

export interface PairedBarsPictureProps extends PictureFrameProps {
  readonly points: readonly PairPoint[];
  /** As many of the largest; 12 unless said otherwise. */
  readonly most?: number;
  readonly onSelect?: (point: PairPoint) => void;
}

/** The largest partners, the own figure and the partner's as two bars each. */
export function PairedBarsPicture({ points, most = 12, onSelect, ...frame }: PairedBarsPictureProps) {
  const { language, t } = useLanguage();
  const options = useMemo(() => {
    const { count, short } = numbers(language);
    return { most, format: count, formatShort: short, none: t('picture.no-figure'), signOf };
  }, [most, language, t]);
  const largest = useMemo(
    () => pairedBarsLayout(points, { ...options, width: 400 }).rows.map(({ point }) => point),
    [points, options],
  );
  return (
    <Picture
      {...frame}
      title={t('picture.bars.title')}
      summary={useMemo(() => barsWords(largest, language), [largest, language])}
      table={() => pairTable(largest, numbers(language), t)}
      selects={onSelect !== undefined}
    >
      {(width, describedBy) => <PairedBars {...{ points, options, onSelect, width, describedBy }} />}
    </Picture>
  );
}

interface PairedBarsProps extends Pick<PairedBarsPictureProps, 'points'> {
  readonly options: Omit<Parameters<typeof pairedBarsLayout>[1], 'width'>;
  readonly onSelect: PairedBarsPictureProps['onSelect'];
  readonly width: number;
  readonly describedBy: string;
}

function PairedBars({ points, options, onSelect, width, describedBy }: PairedBarsProps) {
  const { language, t } = useLanguage();
  const id = useLocalIds();
  const layout = useMemo(() => pairedBarsLayout(points, { ...options, width }), [points, options, width]);
  const { rows, plot } = layout;
  const own = { fill: ink('own'), stroke: ink('own') };
  const partner = { fill: `url(#${id('partner')})`, stroke: ink('partner') };
  const entries: LegendEntry[] = [
    { text: t('picture.axis.own'), sign: <rect x={-7} y={-5} width={14} height={10} {...own} /> },
    { text: t('picture.axis.partner'), sign: <rect x={-7} y={-5} width={14} height={10} {...partner} /> },
  ];
  return (
    <>
      <Plot
        width={width}
        height={layout.height + legendHeight(entries, width)}
        label={t('picture.bars.title')}
        describedBy={describedBy}
        size={{ rows: rows.length, columns: 1 }}
        spot={({ row }) => pairSpot(rows[row]!.point, inset(rows[row]!.box), numbers(language), t)}
        hit={(x, y) => {
          const row = rows.findIndex(({ box }) => contains(box, x, y));
          return row < 0 ? undefined : { row, column: 0 };
        }}
        onSelect={onSelect && (({ row }) => onSelect(rows[row]!.point))}
      >
        <defs>
          <Hatch id={id('partner')} kind="rising" colour={ink('partner')} />
        </defs>
        <XAxis ticks={layout.ticks} plot={plot} />
        <path d={`M${plot.x},${plot.y}V${plot.y + plot.height}`} stroke={ink('axis')} />
        {rows.map(({ point, name, own: ownBar, partner: partnerBar }) => (
          <g key={point.id}>
            <SvgText x={name.x} y={name.y} size={TEXT.title} textAnchor={name.x > 0 ? 'end' : 'start'} halo>
              {name.text}
            </SvgText>
            <BarOf bar={ownBar} paint={own} />
            <BarOf bar={partnerBar} paint={partner} />
          </g>
        ))}
        <Legend entries={entries} width={width} y={layout.height} />
      </Plot>
      {layout.left > 0 && <Caption1 as="p">{t('picture.more-not-shown', { count: layout.left })}</Caption1>}
    </>
  );
}

/** Points to whoever counts more; nothing if they agree. */
const signOf = (point: PairPoint): string => {
  const look = lookOf(point);
  return look === 'own-higher' ? ' ▲' : look === 'own-lower' ? ' ▼' : '';
};

function BarOf({ bar: { box, text, x, y }, paint }: { bar: Bar; paint: { fill: string; stroke: string } }) {
  return (
    <>
      {box && box.width > 0 && <rect {...box} {...paint} />}
      <SvgText x={x} y={y} fill={ink(box ? 'text' : 'muted')} fontStyle={box ? 'normal' : 'italic'} halo data-label="">
        {text}
      </SvgText>
    </>
  );
}

const inset = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) => ({
  x: x + 4,
  y: y + 4,
  width: width - 8,
  height: height - 8,
});

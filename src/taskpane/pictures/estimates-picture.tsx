import { Caption1 } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Translate } from '../../clearing-house/messages/message';
import { contains, type Box } from '../../clearing-house/pictures/box';
import { estimatesLayout, type EstimatedFlow } from '../../clearing-house/pictures/layout/estimates';
import { markShape } from '../../clearing-house/pictures/mark-shape';
import { numbers, type Numbers } from '../../clearing-house/pictures/numbers';
import { TEXT } from '../../clearing-house/pictures/text-width';
import { estimatesWords } from '../../clearing-house/pictures/words/estimates-words';
import { figureWords } from '../../clearing-house/pictures/words/pair-words';
import { useLanguage } from '../shell/language';
import { Picture, type PictureFrameProps } from './frame/picture';
import type { TableData } from './frame/picture-table';
import { Plot, type Spot } from './frame/plot';
import { XAxis } from './parts/axes';
import { ink } from './parts/ink';
import { Legend, legendHeight, type LegendEntry } from './parts/legend';
import { SvgText } from './parts/svg-text';

export interface EstimatesPictureProps extends PictureFrameProps {
  /** The flows of one country in one direction. */
  readonly flows: readonly EstimatedFlow[];
  /** As many of the largest; 20 unless said otherwise. */
  readonly most?: number;
  readonly onSelect?: (flow: EstimatedFlow) => void;
}

/** Harmonised estimates beside what both sides report. */
export function EstimatesPicture({ flows, most = 20, onSelect, ...frame }: EstimatesPictureProps) {
  const { language, t } = useLanguage();
  return (
    <Picture
      {...frame}
      title={t('picture.estimates.title')}
      summary={useMemo(() => estimatesWords(flows, language), [flows, language])}
      table={() => estimatesTable(flows, numbers(language), t)}
      selects={onSelect !== undefined}
    >
      {(width, describedBy) => <Estimates {...{ flows, most, onSelect, width, describedBy }} />}
    </Picture>
  );
}

interface EstimatesProps extends Pick<EstimatesPictureProps, 'flows'> {
  readonly most: number;
  readonly onSelect: EstimatesPictureProps['onSelect'];
  readonly width: number;
  readonly describedBy: string;
}

const PAINT = {
  own: { fill: ink('own'), stroke: ink('ground') },
  partner: { fill: ink('ground'), stroke: ink('partner') },
  harmonised: { fill: ink('text'), stroke: ink('ground') },
} as const;
const SIDES = ['own', 'partner', 'harmonised'] as const;
/** A dot within a square where both sides report the same. */
const DRAWN = ['partner', 'own', 'harmonised'] as const;
const RADIUS = { own: 3.8, partner: 6.5, harmonised: 5 } as const;

function Estimates({ flows, most, onSelect, width, describedBy }: EstimatesProps) {
  const { language, t } = useLanguage();
  const layout = useMemo(() => {
    const { count, short } = numbers(language);
    return estimatesLayout(flows, { width, most, format: count, formatShort: short, none: t('picture.no-figure') });
  }, [flows, width, most, language, t]);
  const { rows, plot, zero } = layout;
  const names = {
    own: t('picture.axis.own'),
    partner: t('picture.axis.partner'),
    harmonised: t('picture.legend.harmonised'),
  };
  const entries: LegendEntry[] = SIDES.map((side) => ({
    text: names[side],
    sign: (
      <path d={markShape(side, 0, 0, RADIUS[side])} {...PAINT[side]} strokeWidth={side === 'partner' ? 1.5 : 0.75} />
    ),
  }));
  return (
    <>
      <Plot
        width={width}
        height={layout.height + legendHeight(entries, width)}
        label={t('picture.estimates.title')}
        describedBy={describedBy}
        size={{ rows: rows.length, columns: 1 }}
        spot={({ row }) => estimateSpot(rows[row]!.flow, rows[row]!.box, numbers(language), t)}
        hit={(x, y) => {
          const row = rows.findIndex(({ box }) => contains(box, x, y));
          return row < 0 ? undefined : { row, column: 0 };
        }}
        onSelect={onSelect && (({ row }) => onSelect(rows[row]!.flow))}
      >
        <XAxis ticks={layout.ticks} plot={plot} />
        {zero !== undefined && (
          <>
            <rect x={zero - 7} y={plot.y} width={14} height={plot.height} fill={ink('shade')} stroke={ink('grid')} />
            <SvgText
              x={zero}
              y={plot.y + plot.height + 5 + TEXT.lineHeight / 2}
              textAnchor="middle"
              fill={ink('muted')}
            >
              0
            </SvgText>
          </>
        )}
        {rows.map(({ flow, name, y, value, ...places }) => {
          const reported = [places.own, places.partner].filter((place) => place !== undefined);
          return (
            <g key={flow.id}>
              <SvgText x={name.x} y={name.y} size={TEXT.title} textAnchor={name.x > 0 ? 'end' : 'start'} halo>
                {name.text}
              </SvgText>
              {reported.length === 2 && (
                <path d={`M${reported[0]},${y}H${reported[1]}`} stroke={ink('axis')} strokeWidth={1.5} />
              )}
              {DRAWN.map((side) => {
                const x = places[side];
                return (
                  x !== undefined && (
                    <path
                      key={side}
                      d={markShape(side, x, y, RADIUS[side])}
                      {...PAINT[side]}
                      strokeWidth={side === 'partner' ? 1.5 : 0.75}
                    />
                  )
                );
              })}
              <SvgText x={width - 4} y={y} size={TEXT.title} textAnchor="end" fontWeight={600} halo>
                {value}
              </SvgText>
            </g>
          );
        })}
        <Legend entries={entries} width={width} y={layout.height} />
      </Plot>
      {layout.left > 0 && <Caption1 as="p">{t('picture.more-not-shown', { count: layout.left })}</Caption1>}
    </>
  );
}

function estimateSpot(flow: EstimatedFlow, { x, y, width, height }: Box, format: Numbers, t: Translate): Spot {
  const terms = [
    [t('picture.axis.own'), figureWords(flow.own, undefined, format, t)],
    [t('picture.axis.partner'), figureWords(flow.partner, undefined, format, t)],
    [t('picture.harmonised'), figureWords(flow.harmonised, undefined, format, t)],
    [t('picture.basis'), t(`picture.basis.${flow.basis}`)],
  ] as const;
  return {
    box: { x: x + 4, y: y + 3, width: width - 8, height: height - 6 },
    title: flow.label,
    name: [flow.label, ...terms.map((term) => term.join(' '))].join(', '),
    terms,
  };
}

const estimatesTable = (flows: readonly EstimatedFlow[], format: Numbers, t: Translate): TableData => ({
  columns: [
    { text: t('picture.partner'), numeric: false },
    { text: t('picture.axis.own'), numeric: true },
    { text: t('picture.axis.partner'), numeric: true },
    { text: t('picture.harmonised'), numeric: true },
    { text: t('picture.basis'), numeric: false },
  ],
  rows: flows.map(({ id, label, own, partner, harmonised, basis }) => ({
    key: id,
    cells: [
      label,
      ...[own, partner, harmonised].map((value) => figureWords(value, undefined, format, t)),
      t(`picture.basis.${basis}`),
    ],
  })),
});

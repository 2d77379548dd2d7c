import { useMemo } from 'react';
import type { Translate } from '../../clearing-house/messages/message';
import { sparkline, sparkRows } from '../../clearing-house/pictures/layout/sparkline';
import { markShape } from '../../clearing-house/pictures/mark-shape';
import { numbers, type Numbers } from '../../clearing-house/pictures/numbers';
import { ratioOf } from '../../clearing-house/pictures/pair-point';
import { spanOf, type PictureSeries, type PictureYear } from '../../clearing-house/pictures/pair-series';
import { shortened, TEXT } from '../../clearing-house/pictures/text-width';
import { figureWords } from '../../clearing-house/pictures/words/pair-words';
import { seriesWords } from '../../clearing-house/pictures/words/series-words';
import { useLanguage } from '../shell/language';
import { Picture, type PictureFrameProps } from './frame/picture';
import type { TableData } from './frame/picture-table';
import { Plot, type Spot } from './frame/plot';
import { ink } from './parts/ink';
import { Legend, legendHeight, type LegendEntry } from './parts/legend';
import { SparkLines } from './parts/spark-lines';
import { SvgText } from './parts/svg-text';

export interface SparklinesPictureProps extends PictureFrameProps {
  /** The series of each partner, in the order in which they are shown. */
  readonly series: readonly PictureSeries[];
  readonly onSelect?: (series: PictureSeries, year: number) => void;
}

/** Both series of each partner, a sparkline each: every row has its own scale, from 0. */
export function SparklinesPicture({ series, onSelect, ...frame }: SparklinesPictureProps) {
  const { language, t } = useLanguage();
  return (
    <Picture
      {...frame}
      title={t('picture.series.title')}
      summary={useMemo(() => seriesWords(series, language), [series, language])}
      table={() => seriesTable(series, numbers(language), t)}
      selects={onSelect !== undefined}
    >
      {(width, describedBy) => <Sparklines {...{ series, onSelect, width, describedBy }} />}
    </Picture>
  );
}

interface SparklinesProps extends Pick<SparklinesPictureProps, 'series'> {
  readonly onSelect: SparklinesPictureProps['onSelect'];
  readonly width: number;
  readonly describedBy: string;
}

function Sparklines({ series, onSelect, width, describedBy }: SparklinesProps) {
  const { language, t } = useLanguage();
  const format = numbers(language);
  const rows = sparkRows(series, width);
  const span = useMemo(() => spanOf(series) ?? ([0, 1] as const), [series]);
  const boxes = series.map((_, row) => ({
    ...rows.line,
    y: rows.top + row * rows.rowHeight + 4,
    height: rows.rowHeight - 8,
  }));
  const drawn = useMemo(
    () =>
      series.map((each, row) => {
        const { line, top, rowHeight } = sparkRows(series, width);
        const box = { ...line, y: top + row * rowHeight + 4, height: rowHeight - 8 };
        const last = each.years.findLast(({ own, partner }) => own !== undefined || partner !== undefined);
        const lines = sparkline(each.years, span, box);
        const { short } = numbers(language);
        const figure = (value: number | undefined) => (value === undefined ? '–' : short(value));
        return (
          <g key={each.id}>
            <path d={`M0,${box.y - 4}H${width}`} stroke={ink('grid')} />
            <SvgText x={0} y={box.y + box.height / 2} size={TEXT.title}>
              {shortened(each.label, line.x - 12, TEXT.title)}
            </SvgText>
            <SparkLines lines={lines} box={box} />
            <SvgText x={width - 4} y={box.y + 6} textAnchor="end" fill={ink('own')}>
              {figure(last?.own)}
            </SvgText>
            <SvgText x={width - 4} y={box.y + 21} textAnchor="end" fill={ink('partner')}>
              {figure(last?.partner)}
            </SvgText>
          </g>
        );
      }),
    [series, span, width, language],
  );
  const entries: LegendEntry[] = [
    { text: t('picture.axis.own'), sign: <LineSign side="own" /> },
    { text: t('picture.axis.partner'), sign: <LineSign side="partner" /> },
    { text: t('picture.legend.break'), sign: <path d="M0,-7V7" stroke={ink('own')} /> },
  ];
  const years = span[1] - span[0] + 1;
  const box = { ...rows.line, y: 0, height: 10 };
  const at = sparkline(
    Array.from({ length: years }, (_, index) => ({
      year: span[0] + index,
      own: 0,
      partner: 0,
      breaks: { own: false, partner: false },
    })),
    span,
    box,
  ).years;
  return (
    <Plot
      width={width}
      height={rows.height + legendHeight(entries, width)}
      label={t('picture.series.title')}
      describedBy={describedBy}
      size={{ rows: series.length, columns: years }}
      spot={({ row, column }) =>
        yearSpot(series[row]!, yearOf(series[row]!, span[0] + column), at[column]!, boxes[row]!, format, t)
      }
      hit={(x, y) => {
        const row = Math.floor((y - rows.top) / rows.rowHeight);
        if (row < 0 || row >= series.length) return undefined;
        const column = at.reduce(
          (best, each, index) => (Math.abs(each - x) < Math.abs(at[best]! - x) ? index : best),
          0,
        );
        return { row, column };
      }}
      onSelect={onSelect && (({ row, column }) => onSelect(series[row]!, span[0] + column))}
    >
      <SvgText x={at[0]!} y={8} fill={ink('muted')}>
        {span[0]}
      </SvgText>
      {years > 1 && (
        <SvgText x={at.at(-1)!} y={8} textAnchor="end" fill={ink('muted')}>
          {span[1]}
        </SvgText>
      )}
      {drawn}
      <Legend entries={entries} width={width} y={rows.height} />
    </Plot>
  );
}

const LineSign = ({ side }: { side: 'own' | 'partner' }) => (
  <>
    <path d="M-8,0H6" stroke={ink(side)} strokeWidth={1.5} strokeDasharray={side === 'own' ? undefined : '4 2'} />
    <path d={markShape(side, 5, 0, 3)} fill={ink(side === 'own' ? 'own' : 'ground')} stroke={ink(side)} />
  </>
);

const breakWords = ({ breaks }: PictureYear, t: Translate): string =>
  (['own', 'partner'] as const)
    .filter((side) => breaks[side])
    .map((side) => t(`picture.break.${side}`))
    .join(', ');

function yearSpot(
  each: PictureSeries,
  year: PictureYear,
  x: number,
  box: { y: number; height: number },
  format: Numbers,
  t: Translate,
): Spot {
  const ratio = ratioOf(year);
  const broken = breakWords(year, t);
  const terms = [
    [t('picture.axis.own'), figureWords(year.own, undefined, format, t)],
    [t('picture.axis.partner'), figureWords(year.partner, undefined, format, t)],
    ...(ratio === undefined ? [] : ([[t('picture.ratio'), format.times(ratio)]] as const)),
    ...(broken ? ([[t('picture.break'), broken]] as const) : []),
  ] as const;
  const title = `${each.label}, ${year.year}`;
  return {
    box: { x: x - 4, y: box.y, width: 8, height: box.height },
    title,
    name: [title, ...terms.map((term) => term.join(' '))].join(', '),
    terms,
  };
}

/** A row for each partner, a column for each year, in each cell both figures and the letter of a break. */
function seriesTable(series: readonly PictureSeries[], format: Numbers, t: Translate): TableData {
  const [first, last] = spanOf(series) ?? [0, -1];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const figure = (value: number | undefined, broken: boolean) =>
    `${value === undefined ? '–' : format.count(value)}${broken ? ' B' : ''}`;
  return {
    columns: [
      { text: t('picture.series.corner'), numeric: false },
      ...years.map((year) => ({ text: String(year), numeric: true })),
    ],
    rows: series.map((each) => ({
      key: each.id,
      cells: [
        each.label,
        ...years.map((wanted) => {
          const { own, partner, breaks } = yearOf(each, wanted);
          return `${figure(own, breaks.own)} / ${figure(partner, breaks.partner)}`;
        }),
      ],
    })),
  };
}

/** A year of a series; one without figures if nobody has it. */
const yearOf = ({ years }: PictureSeries, wanted: number): PictureYear =>
  years.find(({ year }) => year === wanted) ?? {
    year: wanted,
    own: undefined,
    partner: undefined,
    breaks: { own: false, partner: false },
  };

import { Body1 } from '@fluentui/react-components';
import { useCallback, useMemo } from 'react';
import type { ChartRequest } from '../../clearing-house/charts/chart-request';
import { seriesChart } from '../../clearing-house/charts/series-chart';
import { flowSeries, type YearsBeyond } from '../../clearing-house/mirror/flow-series';
import { bothOf } from '../../clearing-house/mirror/measures/counts';
import { ratio } from '../../clearing-house/mirror/measures/ratio';
import { isProbablyCopied } from '../../clearing-house/mirror/probably-copied';
import type { SeriesPoint } from '../../clearing-house/mirror/series/pair-series';
import { ratioJumps } from '../../clearing-house/mirror/series/ratio-jumps';
import type { TableFlow } from '../../clearing-house/mirror/table-flows';
import { useLanguage } from '../shell/language';
import { ratioText } from './line-words';
import { Sparkline } from '../pictures/sparkline';
import { InsertChartButton } from './insert-chart-button';
import { PairTable } from './pair-table';
import type { ShownComparison } from './use-comparison';

interface Props {
  readonly comparison: ShownComparison;
  readonly flow: TableFlow;
  /** Years that are not in the table; undefined while they are not fetched. */
  readonly beyond: YearsBeyond | undefined;
}

/** A pair over the years of its table and those that the service has, with breaks, jumps of the ratio, and figures that were probably copied. */
export function PairSeries({ comparison, flow, beyond }: Props) {
  const { t } = useLanguage();
  const { flows, mirror } = comparison;
  const series = useMemo(() => flowSeries(flow, flows, mirror, beyond), [beyond, flow, flows, mirror]);
  const chart = useCallback((request: ChartRequest) => seriesChart(request, flow, series), [flow, series]);
  const inTable = new Set(flows.filter(({ code }) => code === flow.code).map(({ year }) => year));
  if (series.length < 2) return <Body1>{t('mirrors.one-year')}</Body1>;
  const jumps = new Map(ratioJumps(series).map((jump) => [jump.year, jump]));
  const figure = (value: number | undefined) => (value === undefined ? '–' : t('mirror.value', { value }));
  const notes = ({ year, counts, breaks }: SeriesPoint): string[] => {
    const pair = bothOf(counts);
    const jump = jumps.get(year);
    return [
      ...(inTable.has(year) ? [] : [t('series.published')]),
      ...(breaks.own ? [t('mirrors.break.own')] : []),
      ...(breaks.partner ? [t('mirrors.break.partner')] : []),
      ...(jump
        ? [t('mirrors.jump', { ratio: ratioText(jump.ratio, t), expected: ratioText(jump.expected, t), by: jump.by })]
        : []),
      ...(pair && isProbablyCopied(pair) ? [t('mirrors.copied')] : []),
    ];
  };
  const { label, code } = flow;
  return (
    <>
      <Sparkline
        series={{
          id: code,
          label,
          code,
          years: series.map(({ year, counts, breaks }) => ({ year, own: counts.own, partner: counts.partner, breaks })),
        }}
        width={240}
        height={56}
      />
      <InsertChartButton comparison={comparison} plan={chart} />
      <PairTable
        label={t('mirrors.series')}
        headings={[t('mirrors.year'), t('mirrors.own'), t('mirrors.theirs'), t('companion.ratio'), t('mirrors.notes')]}
        rows={series.map((point) => {
          const pair = bothOf(point.counts);
          return {
            key: String(point.year),
            cells: [
              String(point.year),
              figure(point.counts.own),
              figure(point.counts.partner),
              pair ? ratioText(ratio(pair), t) : '–',
              notes(point).join('; '),
            ],
          };
        })}
      />
    </>
  );
}

import { Caption1, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { flowSeries } from '../../clearing-house/mirror/flow-series';
import type { FlowLine } from '../../clearing-house/mirror/flow-lines';
import { gapOf } from '../../clearing-house/pictures/pair-point';
import type { PictureSeries } from '../../clearing-house/pictures/pair-series';
import type { PictureFrameProps } from '../pictures/frame/picture';
import { SparklinesPicture } from '../pictures/sparklines-picture';
import { useLanguage } from '../shell/language';
import { AskedState } from './region/asked-state';
import type { ShownComparison } from './use-comparison';
import type { OtherYears } from './use-years-beyond';

/** As many partners have a row. */
const MOST = 30;

const useStyles = makeStyles({ section: { display: 'grid', gap: '8px', gridTemplateColumns: 'minmax(0, 1fr)' } });

interface Props extends PictureFrameProps {
  readonly comparison: ShownComparison;
  /** A pair of each partner, all of one sex. */
  readonly lines: readonly FlowLine[];
  readonly otherYears: OtherYears;
  readonly onOpen: (line: FlowLine) => void;
}

/** The series of the partners with the largest gaps, over the years of the table and those that the service has. */
export function SeriesSection({ comparison, lines, otherYears, onOpen, ...frame }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { flows, mirror } = comparison;
  const { beyond, asked } = otherYears;
  const shown = useMemo(
    () => [...lines].sort((a, b) => gapOf(b.flow.counts) - gapOf(a.flow.counts)).slice(0, MOST),
    [lines],
  );
  const series = useMemo(
    () =>
      shown.map(({ flow }): PictureSeries => {
        const years = flowSeries(flow, flows, mirror, beyond).map(({ year, counts, breaks }) => ({
          year,
          own: counts.own,
          partner: counts.partner,
          breaks,
        }));
        return { id: `${flow.code}|${flow.sex}`, label: flow.label, code: flow.code, years };
      }),
    [beyond, flows, mirror, shown],
  );
  const years = new Set(series.flatMap((each) => each.years.map(({ year }) => year)));
  return (
    <div className={styles.section}>
      {years.size > 1 && (
        <SparklinesPicture
          {...frame}
          series={series}
          onSelect={({ id }, year) => {
            const line = comparison.lines.find(({ flow }) => `${flow.code}|${flow.sex}` === id && flow.year === year);
            if (line) onOpen(line);
          }}
        />
      )}
      {years.size > 1 && lines.length > MOST && (
        <Caption1>{t('series.largest', { count: MOST, all: lines.length })}</Caption1>
      )}
      {years.size > 1 && beyond && <Caption1>{t('series.beyond')}</Caption1>}
      <AskedState asked={asked} />
    </div>
  );
}

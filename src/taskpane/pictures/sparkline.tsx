import { makeStyles } from '@fluentui/react-components';
import { sparkline } from '../../clearing-house/pictures/layout/sparkline';
import { spanOf, type PictureSeries } from '../../clearing-house/pictures/pair-series';
import { seriesWords } from '../../clearing-house/pictures/words/series-words';
import { useLanguage } from '../shell/language';
import { useInk } from './parts/ink';
import { SparkLines } from './parts/spark-lines';

interface Props {
  readonly series: PictureSeries;
  readonly width?: number;
  readonly height?: number;
}

const useStyles = makeStyles({ line: { display: 'inline-block', verticalAlign: 'middle', maxWidth: '100%' } });

/** Both series of one partner, small enough for a row of a list; its name says in words what it shows. */
export function Sparkline({ series, width = 96, height = 28 }: Props) {
  const styles = useStyles();
  const { ink } = useInk();
  const { language } = useLanguage();
  const span = spanOf([series]);
  if (!span) return null;
  const box = { x: 0, y: 0, width, height };
  return (
    <svg
      className={`${ink} ${styles.line}`}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${series.label}. ${seriesWords([series], language)}`}
    >
      <SparkLines lines={sparkline(series.years, span, box)} box={box} />
    </svg>
  );
}

import { makeStyles } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import { countryName } from '../../clearing-house/codes/countries';
import type { Sex } from '../../clearing-house/codes/sex';
import type { FlowLine } from '../../clearing-house/mirror/flow-lines';
import { partnersChart } from '../../clearing-house/charts/partners-chart';
import { scatterChart } from '../../clearing-house/charts/scatter-chart';
import type { ChartRequest } from '../../clearing-house/charts/chart-request';
import type { PairPoint } from '../../clearing-house/pictures/pair-point';
import { toleranceBand } from '../../clearing-house/pictures/tolerance-band';
import { PairedBarsPicture } from '../pictures/paired-bars-picture';
import { RatioSizePicture } from '../pictures/ratio-size-picture';
import { ScatterPicture } from '../pictures/scatter-picture';
import { useLanguage } from '../shell/language';
import { InsertChartButton } from './insert-chart-button';
import { pairPoint } from './pair-points';
import { EstimatesFold } from './region/estimates-fold';
import { MatrixSection } from './region/matrix-section';
import type { PictureOf } from './region/picture-of';
import type { MatrixCache } from './region/use-matrices';
import { SeriesSection } from './series-section';
import type { ShownComparison } from './use-comparison';
import type { OtherYears } from './use-years-beyond';

const useStyles = makeStyles({ pictures: { display: 'grid', gap: '20px', gridTemplateColumns: 'minmax(0, 1fr)' } });

interface Props {
  readonly comparison: ShownComparison;
  /** Those to show: a pair of each partner, all of one year and sex. */
  readonly lines: readonly FlowLine[];
  readonly year: number;
  readonly sex: Sex;
  readonly otherYears: OtherYears;
  readonly onOpen: (line: FlowLine) => void;
}

/** All pictures of a comparison: of its pairs, of their series, and of the region around them. A click goes to the cell. */
export function PicturesView({ comparison, lines, year, sex, otherYears, onOpen }: Props) {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const [cache] = useState<MatrixCache>(() => new Map());
  const { table, mirror, settings } = comparison;
  const { reporter, definition } = table.identity;
  const points = useMemo(() => lines.map((line) => pairPoint(line, t, language)), [language, lines, t]);
  const select = useCallback(
    ({ id }: Pick<PairPoint, 'id'>) => {
      const line = lines.find(({ key }) => key === id);
      if (line) onOpen(line);
    },
    [lines, onOpen],
  );
  const partners = useCallback(
    (request: ChartRequest) =>
      partnersChart(
        request,
        lines.map(({ flow }) => flow),
      ),
    [lines],
  );
  const scatter = useCallback(
    (request: ChartRequest) =>
      scatterChart(
        request,
        lines.map(({ flow }) => flow),
        settings,
      ),
    [lines, settings],
  );
  const of = useMemo((): PictureOf => {
    const country = countryName(reporter, language) ?? reporter;
    const of = sex === 'T' ? [] : [t(`sheet.sex.${sex}`)];
    return {
      year,
      sex,
      subject: (years) => [country, definition.title[language], String(years), ...of].join(', '),
    };
  }, [definition, language, reporter, sex, t, year]);
  const source = t('mirrors.fetched', { sources: mirror.sources.join('; '), fetched: Date.parse(mirror.fetched) });
  const frame = { subject: of.subject(year), source };
  const band = toleranceBand(settings);
  const region = { comparison, cache, of, years: otherYears.years, onOpen };
  return (
    <div className={styles.pictures}>
      {mirror.kind !== 'diaspora' && (
        <>
          <ScatterPicture
            {...frame}
            points={points}
            tolerance={settings.tolerance}
            band={band}
            onSelect={select}
            actions={<InsertChartButton comparison={comparison} plan={scatter} />}
          />
          <RatioSizePicture {...frame} points={points} band={band} onSelect={select} />
        </>
      )}
      <PairedBarsPicture
        {...frame}
        points={points}
        onSelect={select}
        actions={<InsertChartButton comparison={comparison} plan={partners} />}
      />
      <SeriesSection comparison={comparison} lines={lines} otherYears={otherYears} {...frame} onOpen={onOpen} />
      {mirror.kind === 'mirror' && (
        <>
          <MatrixSection {...region} />
          <EstimatesFold {...region} />
        </>
      )}
    </div>
  );
}

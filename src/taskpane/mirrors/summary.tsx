import { Body1, Caption1, makeStyles, Subtitle2 } from '@fluentui/react-components';
import type { ComparisonSettings } from '../../clearing-house/mirror/measures/settings';
import type { FlowLine } from '../../clearing-house/mirror/flow-lines';
import type { MirrorFigures } from '../../clearing-house/mirror/mirror-figure';
import { summariseFlows } from '../../clearing-house/mirror/ranking/summary';
import type { TableFlow } from '../../clearing-house/mirror/table-flows';
import { useLanguage } from '../shell/language';

const useStyles = makeStyles({ text: { margin: 0 } });

interface Props {
  readonly mirror: MirrorFigures;
  readonly flows: readonly TableFlow[];
  readonly lines: readonly FlowLine[];
  readonly settings: ComparisonSettings;
}

/** A comparison in a few sentences: how much agrees, how few make up the gap, where the figures are from. */
export function Summary({ mirror, flows, lines, settings }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  const stock = mirror.kind === 'diaspora';
  const summary = summariseFlows(flows, settings);
  const besides = {
    tooSmall: summary.tooSmall,
    copied: summary.copied,
    ownMissing: summary.ownMissing,
    partnerMissing: summary.noMirror + summary.partnerMissing,
  };
  const { agreeing, leading, leadingShare: share } = summary;
  const compared = stock ? lines.filter(({ kind }) => kind === 'beside').length : summary.compared;
  // One flow a partner is called by the partner.
  const unit = new Set(flows.map(({ year, sex }) => `${year} ${sex}`)).size === 1 ? 'partners' : 'figures';
  return (
    <div aria-live="polite">
      <Subtitle2 as="h2" block className={styles.text}>
        {t(`mirrors.summary.${mirror.kind}`, { agreeing, compared, unit, tolerance: settings.tolerance })}
      </Subtitle2>
      {!stock && summary.discrepancies > 0 && (
        <Body1 as="p" block className={styles.text}>
          {t('mirrors.leading', { leading, share })}
        </Body1>
      )}
      {!stock && (
        <Caption1 as="p" block className={styles.text}>
          {t('mirrors.besides', besides)}
        </Caption1>
      )}
      <Caption1 as="p" block className={styles.text}>
        {t(`mirrors.what.${mirror.kind}`, { mirrorTable: mirror.mirrorTable })}
      </Caption1>
      <Caption1 as="p" block className={styles.text}>
        {t('mirrors.fetched', { sources: mirror.sources.join('; '), fetched: Date.parse(mirror.fetched) })}
      </Caption1>
    </div>
  );
}

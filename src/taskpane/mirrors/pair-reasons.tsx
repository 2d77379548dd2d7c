import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { PossibleReason } from '../../clearing-house/mirror/reasons/reason';
import { reasonSentence } from '../../clearing-house/mirror/reasons/sentence';
import { useLanguage } from '../shell/language';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '20px' },
  against: { color: tokens.colorNeutralForeground2 },
});

/** Why two figures may differ, the likeliest reason first, each with its evidence. */
export function PairReasons({ reasons }: { reasons: readonly PossibleReason[] }) {
  const styles = useStyles();
  const { t, language } = useLanguage();
  if (reasons.length === 0) return <Body1>{t('mirrors.no-reasons')}</Body1>;
  return (
    <ol className={styles.list}>
      {reasons.map((reason) => {
        const sentence = reasonSentence(reason, language);
        return (
          <li key={sentence} className={reason.fits ? undefined : styles.against}>
            {sentence}
          </li>
        );
      })}
    </ol>
  );
}

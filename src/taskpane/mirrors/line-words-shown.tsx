import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { FlowLine } from '../../clearing-house/mirror/flow-lines';
import { useLanguage } from '../shell/language';
import { LineBadge } from './line-badge';
import { diasporaText, nearestText, pairText, whenText } from './line-words';

const useStyles = makeStyles({
  words: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: '8px',
    width: '100%',
    textAlign: 'start',
    justifyItems: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
  partner: { fontWeight: tokens.fontWeightSemibold },
  whole: { gridColumn: '1 / -1', fontVariantNumeric: 'tabular-nums' },
});

/** A pair in the words of the list: partner, year, both figures, what they amount to, and what else there is. */
export function LineWords({ line }: { line: FlowLine }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const besides = [
    line.share !== undefined && t('mirrors.share', { share: line.share }),
    nearestText(line, t),
    diasporaText(line, t),
  ].filter((text) => typeof text === 'string');
  return (
    <span className={styles.words}>
      <span>
        <span className={styles.partner}>{line.flow.label}</span> <Caption1>{whenText(line, t)}</Caption1>
      </span>
      <span>
        <LineBadge line={line} />
      </span>
      <span className={styles.whole}>{pairText(line, t)}</span>
      {besides.map((text) => (
        <Caption1 key={text} className={styles.whole}>
          {text}
        </Caption1>
      ))}
    </span>
  );
}

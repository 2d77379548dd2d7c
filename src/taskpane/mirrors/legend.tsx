import { Caption1, makeStyles } from '@fluentui/react-components';
import { SMALLEST_CLASSIFIED } from '../../clearing-house/mirror/measures/small-numbers';
import { VERDICTS } from '../../clearing-house/mirror/verdict-words';
import { useLanguage } from '../shell/language';
import { VerdictBadge } from './verdict-badge';

const useStyles = makeStyles({
  legend: { display: 'flex', flexWrap: 'wrap', gap: '4px', margin: 0, padding: 0, listStyle: 'none' },
});

/** What the colours and signs in the sheet mean. */
export function Legend() {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <details>
      <summary>{t('mirrors.legend')}</summary>
      <ul className={styles.legend}>
        {VERDICTS.map((each) => (
          <li key={`${each.verdict} ${each.direction}`}>
            <VerdictBadge measured={each} />
          </li>
        ))}
      </ul>
      <Caption1>{t('companion.how-to-read', { floor: SMALLEST_CLASSIFIED })}</Caption1>
    </details>
  );
}

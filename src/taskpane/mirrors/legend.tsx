import { Caption1, makeStyles } from '@fluentui/react-components';
import type { ComparisonSettings } from '../../clearing-house/mirror/measures/settings';
import { VERDICTS } from '../../clearing-house/mirror/verdict-words';
import { useLanguage } from '../shell/language';
import { VerdictBadge } from './verdict-badge';

const useStyles = makeStyles({
  legend: { display: 'flex', flexWrap: 'wrap', gap: '4px', margin: 0, padding: 0, listStyle: 'none' },
});

interface Props {
  readonly kind: 'mirror' | 'soft-bound';
  readonly settings: ComparisonSettings;
}

/** What the colours and signs in the sheet mean. */
export function Legend({ kind, settings: { floor } }: Props) {
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
      <Caption1>
        {t(kind === 'mirror' ? 'companion.how-to-read' : 'companion.how-to-read-soft-bound', { floor })}
      </Caption1>
    </details>
  );
}

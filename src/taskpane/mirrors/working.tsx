import { Button, Caption1, makeStyles, ProgressBar } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useLanguage } from '../shell/language';

/** What takes less than this needs no bar. Milliseconds. */
const SHORT = 1_000;

const useStyles = makeStyles({
  working: { display: 'grid', gridTemplateColumns: '1fr auto', gap: '4px 8px', alignItems: 'center' },
  bar: { gridColumn: '1 / -1' },
});

interface Props {
  readonly stage: 'asking' | 'writing';
  readonly onCancel: () => void;
}

/** Shows that something takes longer than a moment, and lets it be given up while nothing is written. */
export function Working({ stage, onCancel }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), SHORT);
    return () => clearTimeout(timer);
  }, []);
  if (!long) return null;
  return (
    <div className={styles.working} role="status">
      <ProgressBar className={styles.bar} aria-label={t(`mirrors.${stage}`)} />
      <Caption1>{t(`mirrors.${stage}`)}</Caption1>
      {stage === 'asking' && (
        <Button size="small" onClick={onCancel}>
          {t('mirrors.cancel')}
        </Button>
      )}
    </div>
  );
}

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
  /** What is being done. */
  readonly text: string;
  /** Undefined while it cannot be given up, since something is being written. */
  readonly onCancel: (() => void) | undefined;
}

/** Shows that something takes longer than a moment, and lets it be given up while nothing is written. */
export function Working({ text, onCancel }: Props) {
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
      <ProgressBar className={styles.bar} aria-label={text} />
      <Caption1>{text}</Caption1>
      {onCancel && (
        <Button size="small" onClick={onCancel}>
          {t('mirrors.cancel')}
        </Button>
      )}
    </div>
  );
}

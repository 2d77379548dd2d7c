import { Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useLanguage } from '../shell/language';
import { CopyDiagnostics } from './copy-diagnostics';
import { useFacts } from './use-facts';

const useStyles = makeStyles({
  section: { display: 'grid', gap: '8px', justifyItems: 'start' },
  heading: { margin: 0 },
  facts: { margin: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '6px', width: '100%' },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
});

/** What support needs to know of this pane, opened by a button. */
export function DiagnosticsSection() {
  const styles = useStyles();
  const { t } = useLanguage();
  const [open, setOpen] = useState(false);
  return (
    <section className={styles.section} aria-labelledby="diagnostics">
      <Subtitle2 as="h2" id="diagnostics" className={styles.heading}>
        {t('diagnostics.title')}
      </Subtitle2>
      <Caption1>{t('diagnostics.help')}</Caption1>
      <Button aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(open ? 'diagnostics.hide' : 'diagnostics.show')}
      </Button>
      {open && <FactList />}
      {open && <CopyDiagnostics />}
    </section>
  );
}

function FactList() {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {useFacts().map(({ label, value }) => (
        <div key={label}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

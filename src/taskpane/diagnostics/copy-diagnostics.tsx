import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { factText } from '../../workbook/diagnostics/facts-lines';
import { useLanguage } from '../shell/language';
import { useFacts } from './use-facts';

const useStyles = makeStyles({
  copy: { display: 'grid', gap: '8px', justifyItems: 'start' },
  text: {
    width: '100%',
    boxSizing: 'border-box',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** Copies the diagnostics; where the browser does not let the pane do that, shows them selected. */
export function CopyDiagnostics() {
  const styles = useStyles();
  const { t } = useLanguage();
  const text = factText(useFacts());
  const [outcome, setOutcome] = useState<'copied' | 'by-hand'>();
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('by-hand'); // a frame may be refused the clipboard
      requestAnimationFrame(() => field.current?.select());
    }
  };
  return (
    <div className={styles.copy}>
      <Button onClick={() => void copy()}>{t('diagnostics.copy')}</Button>
      <Body1 role="status">
        {outcome === 'copied' && t('diagnostics.copied')}
        {outcome === 'by-hand' && t('diagnostics.copy-by-hand')}
      </Body1>
      {outcome === 'by-hand' && (
        <textarea
          ref={field}
          className={styles.text}
          rows={12}
          readOnly
          aria-label={t('diagnostics.text')}
          value={text}
        />
      )}
    </div>
  );
}

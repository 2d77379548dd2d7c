import { Body1, Button, Caption1, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { cellKeyText } from '../../clearing-house/sending/said-cells';
import type { SentChange } from '../../clearing-house/sending/changes';
import { goToCell } from '../../workbook/go-to-cell';
import type { CellPlace } from '../../clearing-house/sending/said-cells';
import { useLanguage } from '../shell/language';
import { ProblemBar } from '../shell/problem-bar';
import { useJob } from '../shell/use-job';
import { cellWords } from './cell-words';
import { Section } from './section';
import { useSending } from './sending-provider';

/** How many changes are drawn at first, and how many more at a click. */
const PAGE = 20;

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, fontVariantNumeric: 'tabular-nums' },
  row: { justifyContent: 'start', textAlign: 'start', fontWeight: 'normal', width: '100%', padding: '4px' },
  text: { margin: 0 },
});

/** What says something else than what was sent last; undefined: that is not at hand. Nothing while nothing was sent. */
export function Changes({ changes }: { changes: readonly SentChange[] | undefined }) {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const { latest } = useSending();
  const [shown, setShown] = useState(PAGE);
  const go = useJob(async ({ sheet, row, column }: CellPlace): Promise<void> => goToCell(sheet, { row, column }));
  if (!changes && (!latest || latest.status === 'draft')) return null;
  if (!changes) {
    return (
      <Section title={t('send.changes.title')}>
        <Caption1>{t('send.changes.unknown')}</Caption1>
      </Section>
    );
  }
  const said = (value: string | number | undefined): string =>
    value === undefined ? t('send.changes.blank') : typeof value === 'number' ? t('mirror.value', { value }) : value;
  return (
    <Section title={t('send.changes.title')}>
      <Body1 as="p" className={styles.text} aria-live="polite">
        {changes.length > 0
          ? t('send.changes.count', { count: changes.length })
          : t(latest?.status === 'returned' ? 'send.changes.none-returned' : 'send.changes.none')}
      </Body1>
      <ul className={styles.list}>
        {changes.slice(0, shown).map((change) => (
          <li key={cellKeyText(change)}>
            <Button
              appearance="subtle"
              className={styles.row}
              disabled={!change.place}
              onClick={() => change.place && go.run(change.place)}
            >
              {t('send.changes.line', {
                what: cellWords(change, t, language),
                before: said(change.before),
                now: said(change.now),
              })}
            </Button>
          </li>
        ))}
      </ul>
      {changes.length > shown && (
        <div>
          <Button size="small" onClick={() => setShown(shown + PAGE)}>
            {t('send.changes.more', { count: Math.min(PAGE, changes.length - shown) })}
          </Button>
        </div>
      )}
      <ProblemBar problem={go.problem} onDismiss={go.dismiss} />
    </Section>
  );
}

import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { countryName } from '../../clearing-house/codes/countries';
import type { SidedRevision } from '../../contract/answer-revisions';
import { useLanguage } from '../shell/language';
import type { Fetched, Pending } from './fetched';

/** How many changes are drawn at first, and how many more at a click. */
const PAGE = 20;

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '20px', fontVariantNumeric: 'tabular-nums' },
  source: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly before: Fetched;
  readonly pending: Pending;
  readonly disabled: boolean;
  readonly onWrite: () => void;
  readonly onNotNow: () => void;
}

/** What has changed since the last fetch, before anything in the sheet does. */
export function RevisionsPanel({ before, pending, disabled, onWrite, onNotNow }: Props) {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const [shown, setShown] = useState(PAGE);
  const { revisions, answer } = pending;
  const publisher = (id: string) => answer.sources.find((source) => source.id === id)?.publisher ?? id;
  const number = (value: number | undefined) =>
    value === undefined ? t('mirrors.no-figure') : t('mirror.value', { value });
  const what = ({ kind, figure, before: was, after, difference }: SidedRevision): string =>
    t(`mirrors.revision.${kind}`, {
      before: number(was),
      after: number(after),
      difference: difference ?? 0,
      statuses: figure.statuses.join(' ') || t('mirrors.revision.no-status'),
    });
  const sexOf = ({ figure: { sex } }: SidedRevision) => (sex === 'T' ? '' : ` · ${t(`sheet.sex.${sex}`)}`);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {t('mirrors.revisions', { count: revisions.length, fetched: Date.parse(before.fetched) })}
        <ul className={styles.list}>
          {revisions.slice(0, shown).map((revision) => {
            const { side, figure } = revision;
            return (
              <li key={[side, figure.country, figure.year, figure.sex, figure.source].join(' ')}>
                {countryName(figure.country, language) ?? figure.country}, {figure.year}
                {sexOf(revision)}: {what(revision)}{' '}
                <span className={styles.source}>
                  ({t('mirrors.revision.side', { side })}, {publisher(figure.source)})
                </span>
              </li>
            );
          })}
        </ul>
        {revisions.length > shown && (
          <Button appearance="subtle" size="small" onClick={() => setShown(shown + PAGE)}>
            {t('mirrors.more', { count: Math.min(PAGE, revisions.length - shown), all: revisions.length })}
          </Button>
        )}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" appearance="primary" disabled={disabled} onClick={onWrite}>
          {t('mirrors.write')}
        </Button>
        <Button size="small" disabled={disabled} onClick={onNotNow}>
          {t('mirrors.not-now')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

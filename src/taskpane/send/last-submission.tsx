import { Badge, Body1, Button, Caption1, makeStyles, Spinner } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import type { Submission, SubmissionStatus } from '../../contract/submissions';
import { useLanguage } from '../shell/language';
import { ProblemBar } from '../shell/problem-bar';
import { Section } from './section';
import { useSending } from './sending-provider';

const useStyles = makeStyles({
  facts: { display: 'grid', gridTemplateColumns: 'auto 1fr', gap: '2px 10px', margin: 0 },
  value: { margin: 0, overflowWrap: 'anywhere', minWidth: 0 },
  list: { margin: 0, paddingInlineStart: '20px', overflowWrap: 'anywhere' },
  text: { margin: 0 },
  heading: { margin: 0 },
});

const COLOUR = {
  draft: 'informative',
  withdrawn: 'informative',
  submitted: 'brand',
  accepted: 'success',
  returned: 'warning',
} as const satisfies Record<SubmissionStatus, string>;

/** What was sent last: its receipt, where it stands, and what the secretariat says. */
export function LastSubmission() {
  const { t } = useLanguage();
  const { latest, isFromService, session, refreshing, refreshProblem, refresh } = useSending();
  const isSignedIn = session.kind === 'signed-in';
  if (!latest && !isSignedIn) return null;
  return (
    <Section title={t('send.last.title')}>
      {latest ? <Facts submission={latest} /> : <Caption1>{t('send.last.none')}</Caption1>}
      {latest && !isFromService && !refreshing && <Caption1>{t('send.last.as-of')}</Caption1>}
      {isSignedIn && (
        <div>
          <Button
            size="small"
            icon={refreshing ? <Spinner size="tiny" /> : <ArrowSyncRegular />}
            disabled={refreshing}
            onClick={refresh}
          >
            {t('send.last.refresh')}
          </Button>
        </div>
      )}
      <ProblemBar problem={refreshProblem} onDismiss={refresh} />
    </Section>
  );
}

function Facts({ submission }: { submission: Submission }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { number, received, status, figures, tables, id, digest, embargoUntil, published, history } = submission;
  const time = (text: string) => t('send.last.time', { at: Date.parse(text) });
  const comments = history.flatMap((step) => (step.comment === null ? [] : [{ ...step, comment: step.comment }]));
  const facts: readonly (readonly [string, string])[] = [
    [t('send.last.received'), time(received)],
    [t('send.last.content'), t('send.last.figures', { figures, tables: tables.length, list: tables.join(', ') })],
    ...(embargoUntil === null ? [] : [[t('send.last.embargo'), time(embargoUntil)] as const]),
    ...(published === null ? [] : [[t('send.last.published'), time(published)] as const]),
    [t('send.last.id'), id],
    [t('send.last.digest'), digest],
  ];
  return (
    <>
      <Body1 as="p" className={styles.text} aria-live="polite">
        {number === null ? t('send.last.draft') : t('send.last.number', { number: String(number) })}{' '}
        <Badge appearance="tint" color={COLOUR[status]}>
          {t(`send.status.${status}`)}
        </Badge>
      </Body1>
      {comments.length > 0 && (
        <>
          <Body1 as="h3" className={styles.heading}>
            {t('send.last.comments')}
          </Body1>
          <ul className={styles.list}>
            {comments.map(({ at, status: then, comment }) => (
              <li key={at}>
                {t('send.last.comment', { status: t(`send.status.${then}`), at: Date.parse(at), comment })}
              </li>
            ))}
          </ul>
        </>
      )}
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <Fact key={name} name={name} value={value} />
        ))}
      </dl>
    </>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt>
        <Caption1>{name}</Caption1>
      </dt>
      <dd className={styles.value}>
        <Caption1>{value}</Caption1>
      </dd>
    </>
  );
}

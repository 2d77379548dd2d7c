import { Button, Caption1, Field, Input, makeStyles } from '@fluentui/react-components';
import { SendRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { mayBeSent, standing } from '../../clearing-house/answers/settle';
import type { CountryRound } from '../../clearing-house/sending/country-round';
import type { SessionState } from '../../workbook/sending/session';
import type { CheckedForSending } from '../../workbook/sending/check-for-sending';
import { Working } from '../mirrors/working';
import { useLanguage } from '../shell/language';
import { ConfirmSending } from './confirm-sending';
import { SendResult } from './send-result';
import { useSending } from './sending-provider';

const useStyles = makeStyles({
  form: { display: 'grid', gap: '8px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Props {
  readonly of: CountryRound;
  readonly checked: CheckedForSending;
  /** Whether it is what was sent last, as far as is known. */
  readonly unchanged: boolean;
}

/** The buttons that send, what else can be said with it, and how it goes. */
export function SendForm({ of, checked, unchanged }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { session, state, send, latest } = useSending();
  const [day, setDay] = useState('');
  const [asked, setAsked] = useState<'draft' | 'final'>();
  const may = maySend(session, of);
  const isInOrder = mayBeSent(standing(checked.findings));
  const embargoUntil = day === '' ? undefined : `${day}T00:00:00Z`;
  const isPast = embargoUntil !== undefined && Date.parse(embargoUntil) <= Date.now();
  const isSending = state.kind === 'sending';
  return (
    <div className={styles.form}>
      <Field
        label={t('send.embargo')}
        hint={t('send.embargo-hint')}
        validationMessage={isPast ? t('send.embargo-past') : undefined}
      >
        <Input type="date" value={day} disabled={isSending} onChange={(_, { value }) => setDay(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          icon={<SendRegular />}
          disabled={!may || !isInOrder || isPast || isSending}
          onClick={() => setAsked('final')}
        >
          {t('send.send')}
        </Button>
        <Button disabled={!may || isSending} title={t('send.draft-hint')} onClick={() => setAsked('draft')}>
          {t('send.draft')}
        </Button>
      </div>
      {session.kind === 'signed-out' && <Caption1>{t('send.needs-sign-in')}</Caption1>}
      {!isInOrder && <Caption1>{t('send.needs-mending')}</Caption1>}
      {state.kind === 'sending' && <Working text={t('send.sending')} onCancel={state.cancel} />}
      <SendResult />
      <ConfirmSending
        asked={asked}
        of={of}
        counts={[...checked.counts.values()]}
        embargoUntil={asked === 'final' ? embargoUntil : undefined}
        same={unchanged && asked === 'final' ? (latest?.status === 'returned' ? 'returned' : 'waiting') : undefined}
        onCancel={() => setAsked(undefined)}
        onConfirm={() => {
          setAsked(undefined);
          send({ draft: asked === 'draft', embargoUntil: asked === 'final' ? embargoUntil : undefined });
        }}
      />
    </div>
  );
}

/** Whether somebody may send tables of a country. */
function maySend(session: SessionState, { reporter }: CountryRound): boolean {
  if (session.kind !== 'signed-in') return false;
  const { kind, countries = [] } = session.who;
  return kind === 'secretariat' || (kind === 'compiler' && countries.includes(reporter));
}

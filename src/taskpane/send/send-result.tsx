import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { ServiceError } from '../../contract/service-error';
import { problemText } from '../../workbook/problem-text';
import { useLanguage } from '../shell/language';
import { ProblemBar } from '../shell/problem-bar';
import { useSending } from './sending-provider';

/** How the last sending went, until it is dismissed. */
export function SendResult() {
  const { t } = useLanguage();
  const { state, dismiss } = useSending();
  switch (state.kind) {
    case 'idle':
    case 'sending':
      return null;
    case 'stopped':
      return <Said intent="info" text={t('send.stopped')} onDismiss={dismiss} />;
    case 'failed':
      return (
        <>
          <ProblemBar problem={state.problem} onDismiss={dismiss} />
          {mayHaveArrived(state.problem) && <Said intent="info" text={t('send.no-answer')} onDismiss={dismiss} />}
        </>
      );
    case 'sent': {
      const { submission, isNew, sheet, notKept, hasRecord } = state;
      const text = [t('send.sent', { isNew: isNew ? 'yes' : 'no' })];
      if (sheet !== undefined) text.push(t('send.last.sheet', { sheet }));
      return (
        <>
          <Said intent="success" text={text.join(' ')} onDismiss={dismiss} />
          {!hasRecord && <Said intent="info" text={t('send.record-not-kept')} onDismiss={dismiss} />}
          {notKept !== undefined && (
            <Said
              intent="warning"
              text={t('send.not-kept', { detail: problemText(notKept, t), id: submission.id })}
              onDismiss={dismiss}
            />
          )}
        </>
      );
    }
  }
}

/** Whether it is not known if the service has received what was sent. */
const mayHaveArrived = (problem: unknown): boolean =>
  problem instanceof ServiceError && ['unreachable', 'timeout', 'failed'].includes(problem.problem);

interface SaidProps {
  readonly intent: 'info' | 'success' | 'warning';
  readonly text: string;
  readonly onDismiss: () => void;
}

function Said({ intent, text, onDismiss }: SaidProps) {
  const { t } = useLanguage();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={t('pane.dismiss')}
            onClick={onDismiss}
          />
        }
      />
    </MessageBar>
  );
}

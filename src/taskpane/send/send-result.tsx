import { ServiceError } from '../../contract/service-error';
import { problemText } from '../../workbook/problem-text';
import { DismissableBar } from '../shell/dismissable-bar';
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
      return <DismissableBar intent="info" text={t('send.stopped')} onDismiss={dismiss} />;
    case 'failed':
      return (
        <>
          <ProblemBar problem={state.problem} onDismiss={dismiss} />
          {mayHaveArrived(state.problem) && (
            <DismissableBar intent="info" text={t('send.no-answer')} onDismiss={dismiss} />
          )}
        </>
      );
    case 'sent': {
      const { submission, isNew, sheet, notKept, hasRecord } = state;
      const text = [t('send.sent', { isNew: isNew ? 'yes' : 'no' })];
      if (sheet !== undefined) text.push(t('send.last.sheet', { sheet }));
      return (
        <>
          <DismissableBar intent="success" text={text.join(' ')} onDismiss={dismiss} />
          {!hasRecord && <DismissableBar intent="info" text={t('send.record-not-kept')} onDismiss={dismiss} />}
          {notKept !== undefined && (
            <DismissableBar
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

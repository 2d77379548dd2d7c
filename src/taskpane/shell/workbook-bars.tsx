import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { isWaitingForCell, onWaitingForCell } from '../../workbook/waiting';
import { isReadOnly } from '../../workbook/writable';
import { useLanguage } from './language';
import { ProblemBar } from './problem-bar';
import { useLiveState, useTools } from './tools';
import { useJob } from './use-job';

/** How the workbook stands in the way: a cell that is being edited, reading only, marks that a paste took away. */
export function WorkbookBars() {
  const { t } = useLanguage();
  const waiting = useSyncExternalStore(onWaitingForCell, isWaitingForCell);
  useLookAgain();
  return (
    <>
      {waiting && <Bar text={t('pane.waiting-for-cell')} />}
      {isReadOnly() && <Bar text={t('pane.read-only')} />}
      <LostMarks />
    </>
  );
}

const Bar = ({ text }: { text: string }) => (
  <MessageBar intent="warning" layout="multiline">
    <MessageBarBody>{text}</MessageBarBody>
  </MessageBar>
);

/** Offers to put marks back that a paste with formats took away; by itself the pane writes nothing. */
function LostMarks() {
  const { live } = useTools();
  const { t } = useLanguage();
  const { marksLost, tables } = useLiveState();
  const lost = tables.filter(({ id }) => marksLost.includes(id));
  const putBack = useJob(
    useCallback(async () => {
      const { restoreMarks } = await import(/* webpackChunkName: "engine" */ '../../workbook/restore-marks');
      await restoreMarks(lost);
      live.marksRestored();
    }, [live, lost]),
  );
  if (lost.length === 0) return null;
  return (
    <>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{t('pane.marks-lost', { sheets: lost.map(({ name }) => name).join(', ') })}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" disabled={putBack.running} onClick={() => putBack.run()}>
            {t('pane.put-marks-back')}
          </Button>
        </MessageBarActions>
      </MessageBar>
      <ProblemBar problem={putBack.problem} onDismiss={putBack.dismiss} />
    </>
  );
}

/** How long what was read counts as fresh when the pane gets the focus. Milliseconds. */
const FRESH = 60_000;

/** Reads the workbook anew when the pane is looked at again, since events get lost meanwhile. */
function useLookAgain(): void {
  const { live } = useTools();
  useEffect(() => {
    let last = Date.now();
    const look = (): void => {
      if (document.visibilityState !== 'visible' || Date.now() - last < FRESH) return;
      last = Date.now();
      live.lookAgain();
    };
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [live]);
}

import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useLanguage } from '../shell/language';
import { problemText } from '../../workbook/problem-text';
import type { Comparisons } from './use-comparisons';

/** Says why there is no comparison, and that it is tried again where that can help. */
export function ServiceTrouble({ comparisons, onRetry }: { comparisons: Comparisons; onRetry: () => void }) {
  const { t } = useLanguage();
  const { problem, retrying, running, dismiss } = comparisons;
  if (problem === undefined) return null;
  return (
    <MessageBar intent={retrying ? 'warning' : 'error'} layout="multiline">
      <MessageBarBody>
        {problemText(problem, t)} {retrying && t('mirrors.retrying')}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabled={running} onClick={onRetry}>
          {t('mirrors.try-now')}
        </Button>
        <Button size="small" onClick={dismiss}>
          {t('pane.dismiss')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

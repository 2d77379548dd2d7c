import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useLanguage } from '../shell/language';
import { problemText } from '../../workbook/problem-text';
import type { Comparisons } from './use-comparisons';

interface Props {
  readonly comparisons: Comparisons;
  /** When what is shown was fetched; undefined if nothing is. */
  readonly fetched: string | undefined;
  readonly onRetry: () => void;
}

/** Says why there is nothing later, from when the figures shown are, and that it is tried again where that can help. */
export function ServiceTrouble({ comparisons, fetched, onRetry }: Props) {
  const { t } = useLanguage();
  const { problem, retrying, stage, dismiss } = comparisons;
  if (problem === undefined) return null;
  return (
    <MessageBar intent={retrying ? 'warning' : 'error'} layout="multiline">
      <MessageBarBody>
        {problemText(problem, t)} {fetched !== undefined && t('mirrors.as-fetched', { fetched: Date.parse(fetched) })}{' '}
        {retrying && t('mirrors.retrying')}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabled={stage !== undefined} onClick={onRetry}>
          {t('mirrors.try-now')}
        </Button>
        <Button size="small" onClick={dismiss}>
          {t('pane.dismiss')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect } from 'react';
import { noteError } from '../../workbook/diagnostics/error-log';
import { problemText } from '../../workbook/problem-text';
import { useLanguage } from './language';

/** Says what went wrong until it is dismissed, and remembers it for the diagnostics; nothing if nothing did. */
export function ProblemBar({ problem, onDismiss }: { problem: unknown; onDismiss: () => void }) {
  const { t } = useLanguage();
  useEffect(() => {
    if (problem !== undefined) noteError(problem);
  }, [problem]);
  if (problem === undefined) return <div />;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{problemText(problem, t)}</MessageBarBody>
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

import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useLanguage } from './language';
import { problemText } from '../../workbook/problem-text';

/** Says what went wrong until it is dismissed; nothing if nothing did. */
export function ProblemBar({ problem, onDismiss }: { problem: unknown; onDismiss: () => void }) {
  const { t } = useLanguage();
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

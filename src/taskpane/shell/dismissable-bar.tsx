import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarProps,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useLanguage } from './language';

interface Props {
  readonly intent: NonNullable<MessageBarProps['intent']>;
  readonly text: string;
  readonly onDismiss: () => void;
}

/** Says something until it is dismissed. */
export function DismissableBar({ intent, text, onDismiss }: Props) {
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

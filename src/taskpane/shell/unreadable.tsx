import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useLanguage } from './language';

/** Says that a table's sheet cannot be read, and what to do about it. */
export function Unreadable({ name }: { name?: string }) {
  const { t } = useLanguage();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {name !== undefined && <MessageBarTitle>{name}</MessageBarTitle>}
        {t('checks.unreadable')}
      </MessageBarBody>
    </MessageBar>
  );
}

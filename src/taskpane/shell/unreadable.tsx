import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useLanguage } from './language';

/** Says that a table's sheet cannot be read, and what to do about it. */
export function Unreadable() {
  const { t } = useLanguage();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{t('checks.unreadable')}</MessageBarBody>
    </MessageBar>
  );
}

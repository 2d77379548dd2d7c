import { Spinner } from '@fluentui/react-components';
import { useLanguage } from './language';

/** What stands where a view is being fetched. */
export function Loading() {
  const { t } = useLanguage();
  return <Spinner label={t('pane.loading')} delay={200} />;
}

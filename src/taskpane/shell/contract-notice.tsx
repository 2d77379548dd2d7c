import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { contractFit } from '../../contract/service-info';
import { useLanguage } from './language';
import { useServiceState } from './service-state';

/** Says that add-in and service do not understand each other, which of them is older, and what to do; else nothing. */
export function ContractNotice() {
  const { t } = useLanguage();
  const { info } = useServiceState();
  const fit = info ? contractFit(info) : 'fits';
  if (!info || fit === 'fits') return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {fit === 'service-older'
          ? t('contract.service-older', { version: info.version })
          : t('contract.client-older', { version: ADDIN_VERSION })}
      </MessageBarBody>
    </MessageBar>
  );
}

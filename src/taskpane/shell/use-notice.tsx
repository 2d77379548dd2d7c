import { Toast, ToastTitle, useToastController } from '@fluentui/react-components';
import { useCallback } from 'react';
import { NOTICES } from './notices';

/** Says in passing that something is done. */
export function useNotice(): (text: string) => void {
  const { dispatchToast } = useToastController(NOTICES);
  return useCallback(
    (text) =>
      dispatchToast(
        <Toast>
          <ToastTitle>{text}</ToastTitle>
        </Toast>,
        { intent: 'success', timeout: 4_000 },
      ),
    [dispatchToast],
  );
}

import { SignInError } from './sign-in-error';

/** The user closed the dialog; or it went to a page that may not be shown there. */
const CLOSED = 12006;

/**
 * Opens a page of the add-in in a dialog of Office, and waits for the one message that it sends back.
 * @param isLate if the click that it answers is a while ago: browsers take a window then for an unwanted one, so Office asks first
 * @throws SignInError if Office opens none, or the user closes it first
 */
export function askInDialog(address: string, isLate: boolean): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { height: 60, width: 40, promptBeforeOpen: isLate };
    Office.context.ui.displayDialogAsync(address, options, ({ status, value: dialog, error }) => {
      if (status !== Office.AsyncResultStatus.Succeeded) {
        reject(new SignInError('blocked', error.message));
        return;
      }
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, (received) => {
        dialog.close();
        if ('message' in received) resolve(received.message);
        else reject(new SignInError('refused', String(received.error)));
      });
      dialog.addEventHandler(Office.EventType.DialogEventReceived, (received) => {
        const code = 'error' in received ? received.error : CLOSED;
        if (code !== CLOSED) dialog.close();
        reject(new SignInError(code === CLOSED ? 'closed' : 'refused', `Office: ${code}`));
      });
    });
  });
}

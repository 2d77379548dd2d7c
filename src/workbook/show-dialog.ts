/** What Office answers where the browser keeps a window from opening. */
const WINDOW_BLOCKED = 12009;

/** Width and height, in percent of the screen. */
interface DialogSize {
  readonly width: number;
  readonly height: number;
}

const SMALL: DialogSize = { width: 30, height: 24 };

/** The dialog that is open: Office shows one at a time. */
let shown: Office.Dialog | undefined;

/** Shows a page of the add-in in a dialog of Office, instead of one that is open; where Office shows none, nothing happens. */
export function showDialog(page: string, size: DialogSize = SMALL): void {
  shown?.close();
  shown = undefined;
  const address = new URL(page, location.href).href;
  const options = { ...size, promptBeforeOpen: false };
  const open = (displayInIframe: boolean): void =>
    Office.context.ui.displayDialogAsync(address, { ...options, displayInIframe }, ({ value, error }: Opened) => {
      if (value) follow(value);
      // Only Excel on the web can show it inside its own window instead.
      else if (error?.code === WINDOW_BLOCKED && !displayInIframe) open(true);
    });
  open(false);
}

/** What Office calls back with; its types say that both are always there. */
interface Opened {
  readonly value?: Office.Dialog;
  readonly error?: { readonly code: number };
}

/** Remembers a dialog until the user closes it. */
function follow(dialog: Office.Dialog): void {
  shown = dialog;
  dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
    if (shown === dialog) shown = undefined;
  });
}

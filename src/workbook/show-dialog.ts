/** What Office answers where the browser keeps a window from opening. */
const WINDOW_BLOCKED = 12009;

/** Shows a page of the add-in in a small dialog of Office; where Office shows none, nothing happens. */
export function showDialog(page: string): void {
  const address = new URL(page, location.href).href;
  const options = { height: 24, width: 30, promptBeforeOpen: false };
  Office.context.ui.displayDialogAsync(address, options, ({ error }: { error?: { code: number } }) => {
    // Only Excel on the web can show it inside its own window instead.
    if (error?.code === WINDOW_BLOCKED)
      Office.context.ui.displayDialogAsync(address, { ...options, displayInIframe: true });
  });
}

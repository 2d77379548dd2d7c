/** Shows a page of the add-in in a small dialog of Office; where Office shows none, nothing happens. */
export function showDialog(page: string): void {
  const address = new URL(page, location.href).href;
  Office.context.ui.displayDialogAsync(address, {
    height: 24,
    width: 30,
    displayInIframe: true,
    promptBeforeOpen: false,
  });
}

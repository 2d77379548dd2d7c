/** Writes what was set in `Office.context.document.settings` into the workbook. Resolves when the workbook has it. */
export function saveDocumentSettings(): Promise<void> {
  return new Promise((resolve, reject) => {
    Office.context.document.settings.saveAsync(({ status, error }) =>
      status === Office.AsyncResultStatus.Succeeded ? resolve() : reject(new Error(error.message)),
    );
  });
}

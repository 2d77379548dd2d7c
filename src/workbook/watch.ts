import { batch } from './batch';

/** Something that happened in the workbook, told by the id of the sheet. */
export type WorkbookEvent =
  /** Cells were typed, pasted, cleared, moved, sorted, undone or calculated. */
  | {
      readonly kind: 'cells';
      readonly sheetId: string;
      /** The block that was changed, if it was changed at once, as by pasting. */
      readonly pasted?: string;
    }
  /** A sheet was added or copied. */
  | { readonly kind: 'added'; readonly sheetId: string }
  | { readonly kind: 'deleted'; readonly sheetId: string }
  /** The selection moved, perhaps to another sheet. */
  | { readonly kind: 'selection'; readonly sheetId: string; readonly address: string }
  | { readonly kind: 'activated'; readonly sheetId: string };

/**
 * Reports what users do to the workbook, whoever they are. Writes of this add-in are left out: whoever makes them knows.
 * Listening is at the level of the workbook, since events of single sheets and tables go missing more easily.
 * @returns a function that ends it
 * @throws WorkbookError
 */
export async function watchWorkbook(listener: (event: WorkbookEvent) => void): Promise<() => Promise<void>> {
  const handlers = await batch(async (context) => {
    const { worksheets } = context.workbook;
    const report = (event: WorkbookEvent): Promise<void> => {
      listener(event);
      return Promise.resolve();
    };
    const added = [
      worksheets.onChanged.add(({ worksheetId, triggerSource, changeType, address, details }) => {
        if (triggerSource === 'ThisLocalAddin') return Promise.resolve();
        // Only single cells come with details.
        const isBlock = changeType === 'RangeEdited' && (details as unknown) === undefined;
        return report({ kind: 'cells', sheetId: worksheetId, ...(isBlock && { pasted: address }) });
      }),
      // Results of formulas do not raise onChanged, and a figure may be linked to another sheet.
      worksheets.onCalculated.add(({ worksheetId }) => report({ kind: 'cells', sheetId: worksheetId })),
      // Nor does sorting.
      worksheets.onRowSorted.add(({ worksheetId }) => report({ kind: 'cells', sheetId: worksheetId })),
      worksheets.onColumnSorted.add(({ worksheetId }) => report({ kind: 'cells', sheetId: worksheetId })),
      worksheets.onAdded.add(({ worksheetId }) => report({ kind: 'added', sheetId: worksheetId })),
      worksheets.onDeleted.add(({ worksheetId }) => report({ kind: 'deleted', sheetId: worksheetId })),
      worksheets.onActivated.add(({ worksheetId }) => report({ kind: 'activated', sheetId: worksheetId })),
      worksheets.onSelectionChanged.add(({ worksheetId, address }) =>
        report({ kind: 'selection', sheetId: worksheetId, address }),
      ),
    ];
    await context.sync();
    return added;
  }, 'itself');
  return async () => {
    for (const handler of handlers) handler.remove();
    // A handler can only be removed in the context that it was added in, and all share one.
    await handlers[0]?.context.sync();
  };
}

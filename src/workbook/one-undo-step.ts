/**
 * Does work that the user can take back in one step, where this Excel can group steps (ExcelApi 1.20); else each call may be a
 * step of its own. For cells only: Excel refuses a group with anything in it that cannot be undone.
 */
export function inOneUndoStep<T>(
  context: Excel.RequestContext,
  work: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.20')
    ? Excel.run({ mergeUndoGroup: true }, work)
    : work(context);
}

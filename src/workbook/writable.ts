import { WorkbookError } from './errors';

/** What is about to be written to. */
export interface Target {
  /** The sheets whose cells or formats change. */
  readonly sheets?: readonly Excel.Worksheet[];
  /** Whether sheets are added or deleted. */
  readonly structure?: boolean;
}

/**
 * Asks whether Excel will let something be written, before anything is; after the next `sync` the answer throws if it will not.
 * A protected sheet counts as closed as a whole, even where single cells were left open: what is written is written whole.
 * @throws WorkbookError `read-only` at once, `sheets-protected` or `structure-protected` from the answer
 */
export function requestWritable(context: Excel.RequestContext, { sheets = [], structure = false }: Target): () => void {
  if (isReadOnly() && isOnTheWeb()) throw new WorkbookError('read-only', 'ReadOnly', undefined);
  for (const sheet of sheets) {
    sheet.load('name');
    sheet.protection.load('protected');
  }
  const { protection } = context.workbook;
  if (structure) protection.load('protected');
  return () => {
    const closed = sheets.filter((sheet) => sheet.protection.protected).map(({ name }) => name);
    if (closed.length > 0) throw new WorkbookError('sheets-protected', 'ProtectedSheet', closed.join(', '));
    if (structure && protection.protected) {
      throw new WorkbookError('structure-protected', 'ProtectedWorkbook', undefined);
    }
  };
}

/** Whether the workbook is open for reading only. */
export const isReadOnly = (): boolean => Office.context.document.mode === Office.DocumentMode.ReadOnly;

/** There nothing can be written then; elsewhere it can, and only saving asks for another name. */
const isOnTheWeb = (): boolean => Office.context.platform === Office.PlatformType.OfficeOnline;
